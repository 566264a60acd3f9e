package org.banbill.check;

import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Places;
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
    Optional<Pattern> of(Jurisdiction place) {
        Set<String> words = new LinkedHashSet<>();
        if (!place.currency().isEmpty() && !place.currency().equals(NONE)) {
            Currency currency = Currency.getInstance(place.currency());
            words.add(place.currency());
            place.languages().forEach(spoken -> words.add(currency.getSymbol(spoken.locale())));
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
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String any = words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
        return Optional.of(Pattern.compile(
                "(?<!\\p{L})" + any + "[\u00A0 ]?[0-9][0-9.,]*|[0-9][0-9.,]*" + LAST_OF_NUMBER + "*[\u00A0 ]?" + any));
    }
}
