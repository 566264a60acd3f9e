package org.banbill.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.banbill.assembly.Deviation.Kind;
import org.banbill.assembly.Deviation.Reach;
import org.banbill.bill.ProvisionId;
import org.banbill.jurisdiction.Places;
import org.banbill.jurisdiction.Tradition;
import org.banbill.library.ExceptionWords;
import org.banbill.source.LanguageTag;
import org.banbill.source.Text;
import org.banbill.source.YamlScalar;

/**
 * Reads a tradition of somebody's own for what it takes out of the law: its words stand in every provision, and its
 * lines around them. What a tradition of the library says too is not held against it.
 */
final class ReadTradition {

    private static final String BAN = "must not";
    /** The words by which provisions command, forbid and allow. */
    private static final List<String> OPERATIVE = List.of("must", BAN, "may");

    private final Places places;
    private final Tradition tradition;
    private final LanguageTag language;
    private final ExceptionWords known;

    ReadTradition(Places places, Tradition tradition, LanguageTag language, ExceptionWords known) {
        this.places = places;
        this.tradition = tradition;
        this.language = language;
        this.known = known;
    }

    List<Deviation> find() {
        List<Deviation> found = new ArrayList<>();
        if (places.isOwnTradition(tradition.id())) {
            exceptions(found);
            OPERATIVE.forEach(key -> Optional.ofNullable(tradition.words().get(key))
                    .flatMap(word -> word.in(language))
                    .ifPresent(word -> operative(key, word, found)));
        }
        return found;
    }

    private void exceptions(List<Deviation> found) {
        Set<String> ofLibrary = places.textsOfTraditions();
        for (YamlScalar text : places.textsOfTradition(tradition.id())) {
            List<String> phrases = ofLibrary.contains(text.text())
                    ? List.of()
                    : List.copyOf(known.exceptions().in(text.text()).keySet());
            if (!phrases.isEmpty()) {
                found.add(deviation(Kind.EXCEPTION, "", text, phrases));
            }
        }
    }

    private void operative(String key, YamlScalar word, List<Deviation> found) {
        Set<String> ofLibrary = places.traditionIds().stream()
                .filter(id -> !places.isOwnTradition(id))
                .flatMap(id -> places.tradition(id).value().stream())
                .flatMap(other -> Optional.ofNullable(other.words().get(key)).stream())
                .flatMap(text -> said(text).stream())
                .collect(Collectors.toSet());
        if (!ofLibrary.isEmpty() && !ofLibrary.contains(word.text())) {
            boolean isNoBan = key.equals(BAN) && !known.bans().isIn(word.text());
            found.add(deviation(isNoBan ? Kind.NARROWED : Kind.REWORDED, key, word, List.of()));
        }
    }

    private Optional<String> said(Text text) {
        return text.in(language).map(YamlScalar::text);
    }

    private Deviation deviation(Kind kind, String before, YamlScalar text, List<String> phrases) {
        return new Deviation(
                new ProvisionId(tradition.id()), kind, before, text.text(), phrases, Reach.EVERYWHERE, text.position());
    }
}
