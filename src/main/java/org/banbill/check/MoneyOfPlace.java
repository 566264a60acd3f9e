package org.banbill.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Places;
import org.banbill.language.CurrencySigns;
import org.banbill.source.LanguageTag;
import org.banbill.source.Text;
import org.banbill.source.YamlScalar;

/** How sums of a place's money are written: by its code, its sign, and the words that its tradition has for them. */
final class MoneyOfPlace {

    private static final String NONE = "XXX";
    /** How the ids of places begin: with the country's code. */
    private static final Pattern COUNTRY = Pattern.compile("[a-z]{2}(?![a-z0-9])");

    private static final Pattern SLOT = Pattern.compile("\\{[a-z]+\\}");
    /** Digits, and those words of Korean that count in ten thousands: 3천만원. */
    private static final String LAST_OF_NUMBER = "[0-9천만억조]";

    private final Places places;
    private final LanguageTag language;

    MoneyOfPlace(Places places, LanguageTag language) {
        this.places = places;
        this.language = language;
    }

    /** What finds a sum of its money in a text; nothing where it has none that can be told. */
    Sums of(Jurisdiction place) {
        Set<String> words = new LinkedHashSet<>();
        if (!place.currency().isEmpty() && !place.currency().equals(NONE)) {
            words.add(place.currency());
            place.languages().forEach(spoken -> words.add(CurrencySigns.of(place.currency(), spoken.locale())));
        }
        place.tradition()
                .map(YamlScalar::text)
                .filter(places.traditionIds()::contains)
                .flatMap(id -> places.tradition(id).value())
                .flatMap(tradition -> tradition.writing().amount())
                .flatMap((Text amount) -> amount.in(language))
                .map(amount -> SLOT.matcher(amount.text()).replaceAll("").strip())
                .ifPresent(words::add);
        words.removeIf(String::isBlank);
        return new Sums(List.copyOf(words));
    }

    /** The words that it has for its money at home, where a sign may be another one's elsewhere: the $ of Argentina. */
    Set<String> atHome(Jurisdiction place) {
        Set<String> words = new LinkedHashSet<>(of(place).words());
        if (COUNTRY.matcher(place.id()).lookingAt() && !place.currency().isEmpty()) {
            String country = place.id().substring(0, 2).toUpperCase(Locale.ROOT);
            place.languages()
                    .forEach(spoken -> words.add(CurrencySigns.of(
                            place.currency(),
                            new Locale.Builder()
                                    .setLocale(spoken.locale())
                                    .setRegion(country)
                                    .build())));
        }
        return words;
    }

    /** Sums of one money, by the words that stand beside their numbers. */
    record Sums(List<String> words) {

        /** Those that are none of these words. */
        Sums without(Set<String> others) {
            return new Sums(
                    words.stream().filter(word -> !others.contains(word)).toList());
        }

        /** Each sum in a text, as written. */
        List<String> in(String text) {
            // few texts have money in them; only these are worth a pattern
            return words.stream().anyMatch(text::contains)
                    ? pattern().matcher(text).results().map(MatchResult::group).toList()
                    : List.of();
        }

        private Pattern pattern() {
            String any = words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
            return Pattern.compile("(?<!\\p{L})" + any + "[\u00A0 ]?[0-9][0-9.,]*|[0-9][0-9.,]*" + LAST_OF_NUMBER
                    + "*[\u00A0 ]?" + any);
        }
    }
}
