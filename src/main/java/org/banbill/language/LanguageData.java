package org.banbill.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What files say of a language that ICU does not know.
 *
 * @param rightToLeft whether its lines run from right to left; empty where ICU may say
 * @param abbreviations of more than one letter that end in a full stop, in small letters unless they are never small
 * @param months the names of the twelve months in grammatical forms, such as {@code genitive}: “januarja”
 * @param forms forms that each value has without being told, by the letters with which it begins and what stands in
 *     their place: “el ” → “del ” for the form {@code de}; an empty beginning fits every value
 */
public record LanguageData(
        Optional<Boolean> rightToLeft,
        Set<String> abbreviations,
        Map<String, List<String>> months,
        Map<String, Map<String, String>> forms) {

    /** Of a language of which no file says anything. */
    public static final LanguageData NONE = new LanguageData(Optional.empty(), Set.of(), Map.of(), Map.of());

    public LanguageData {
        abbreviations = Set.copyOf(abbreviations);
        months = Map.copyOf(months);
        Map<String, Map<String, String>> copied = new LinkedHashMap<>();
        forms.forEach((form, openings) -> copied.put(form, Collections.unmodifiableMap(new LinkedHashMap<>(openings))));
        forms = Collections.unmodifiableMap(copied);
    }

    /** A value in one of the forms that each has: by the longest beginning that fits. */
    Optional<String> form(String name, String value) {
        Map<String, String> openings = forms.getOrDefault(name, Map.of());
        return openings.keySet().stream()
                .filter(value::startsWith)
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .map(opening -> openings.get(opening) + value.substring(opening.length()));
    }
}
