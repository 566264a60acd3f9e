package org.banbill.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
    private static final Pattern SLOT = Pattern.compile("\\{[a-z]+\\}");
    /** Digits, and those words of Korean that count in ten thousands: 3천만원. */
    private static final String LAST_OF_NUMBER = "[0-9천만억조]";

    private final Places places;
    private final LanguageTag language;

    MoneyOfPlace(Places places, LanguageTag language) {
        this.places = places;
        this.language = language;
    }

    /** What finds a sum of its money in a text; empty where it has none that can be told. */
    Optional<Sums> of(Jurisdiction place) {
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
        return words.isEmpty() ? Optional.empty() : Optional.of(new Sums(List.copyOf(words)));
    }

    /** Sums of one money, by the words that stand beside their numbers. */
    record Sums(List<String> words) {

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
