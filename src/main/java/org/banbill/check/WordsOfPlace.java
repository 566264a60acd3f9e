package org.banbill.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Places;
import org.banbill.jurisdiction.Tradition;
import org.banbill.source.LanguageTag;
import org.banbill.source.Loaded;
import org.banbill.source.WorkedOut;
import org.banbill.source.YamlScalar;

/**
 * The words by which a place is told in a text.
 *
 * @param names of its bodies, laws and formulas, and its own
 * @param ownNames of the place itself alone
 * @param currency an ISO 4217 code, or empty
 * @param money what stands beside the numbers of its sums
 * @param moneyAtHome the same as its own people write them
 */
record WordsOfPlace(
        String id,
        Set<String> names,
        Set<String> ownNames,
        String currency,
        MoneyOfPlace.Sums money,
        Set<String> moneyAtHome) {

    /** What no file of ours may hold stands between the words as they are kept. */
    private static final String PLACE = "\u001D";

    private static final String PART = "\u001E";
    private static final String WORD = "\u001F";
    private static final int PARTS = 6;

    WordsOfPlace {
        names = Collections.unmodifiableSet(new LinkedHashSet<>(names));
        ownNames = Collections.unmodifiableSet(new LinkedHashSet<>(ownNames));
        moneyAtHome = Collections.unmodifiableSet(new LinkedHashSet<>(moneyAtHome));
    }

    static WordsOfPlace of(Jurisdiction place, Places places, LanguageTag language) {
        NamesOfPlace names = new NamesOfPlace(places, language);
        MoneyOfPlace money = new MoneyOfPlace(places, language);
        return new WordsOfPlace(
                place.id(),
                names.all(place),
                names.ofPlace(place),
                place.currency(),
                money.of(place),
                money.atHome(place));
    }

    /**
     * Those of every place of the library, by id. To work them out reads the files of all places, a sixth of the time
     * of a draft; so they are kept.
     */
    static Map<String, WordsOfPlace> ofLibrary(Places anybody, LanguageTag language) {
        return read(workedOut(anybody, language).text());
    }

    /** The files of all places, in which these words stand. */
    static List<String> files(Places anybody, LanguageTag language) {
        return workedOut(anybody, language).files();
    }

    private static WorkedOut workedOut(Places anybody, LanguageTag language) {
        Places places = anybody.library();
        return places.workedOut("words of places in " + language, () -> workOut(places, language));
    }

    private static WorkedOut workOut(Places places, LanguageTag language) {
        List<WordsOfPlace> all = new ArrayList<>();
        List<Loaded<?>> from = new ArrayList<>(List.of(places.parameters()));
        for (String id : places.jurisdictionIds()) {
            Loaded<Jurisdiction> loaded = places.jurisdiction(id);
            from.add(loaded);
            loaded.value().ifPresent(place -> {
                tradition(place, places).ifPresent(from::add);
                all.add(of(place, places, language));
            });
        }
        return WorkedOut.of(written(all), from);
    }

    private static Optional<Loaded<Tradition>> tradition(Jurisdiction place, Places places) {
        return place.tradition()
                .map(YamlScalar::text)
                .filter(places.traditionIds()::contains)
                .map(places::tradition);
    }

    private static String written(List<WordsOfPlace> all) {
        return String.join(PLACE, all.stream().map(WordsOfPlace::written).toList());
    }

    private String written() {
        return String.join(
                PART,
                id,
                currency,
                String.join(WORD, names),
                String.join(WORD, ownNames),
                String.join(WORD, money.words()),
                String.join(WORD, moneyAtHome));
    }

    private static Map<String, WordsOfPlace> read(String written) {
        Map<String, WordsOfPlace> all = new LinkedHashMap<>();
        for (String place : divided(written, PLACE)) {
            List<String> parts = List.of(place.split(PART, PARTS));
            all.put(
                    parts.get(0),
                    new WordsOfPlace(
                            parts.get(0),
                            new LinkedHashSet<>(divided(parts.get(2), WORD)),
                            new LinkedHashSet<>(divided(parts.get(3), WORD)),
                            parts.get(1),
                            new MoneyOfPlace.Sums(divided(parts.get(4), WORD)),
                            new LinkedHashSet<>(divided(parts.get(5), WORD))));
        }
        return all;
    }

    private static List<String> divided(String text, String at) {
        return text.isEmpty() ? List.of() : List.of(text.split(at, -1));
    }

    /** Whether it has the money of one of these. */
    boolean hasMoneyOf(Collection<WordsOfPlace> others) {
        return others.stream().anyMatch(other -> other.currency.equals(currency));
    }
}
