package org.banbill.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What files say of a language that ICU does not know.
 *
 * @param rightToLeft whether its lines run from right to left; empty where ICU may say
 * @param abbreviations of more than one letter that end in a full stop, in small letters unless they are never small
 * @param bracketed words in square brackets that belong to names, such as those of statutes: נוסח חדש
 * @param leftOpen what a bill prints where nobody can know yet, and is no blank that somebody forgot: พ.ศ. ....
 * @param laws words that name another law where they follow a citation, or their beginnings: zakon, uredb
 * @param thisLaw what people call their own text, of whatever kind it is: this Ordinance
 * @param months the names of the twelve months in grammatical forms, such as {@code genitive}: “januarja”
 * @param forms forms that each value has without being told, by the letters with which it begins and what stands in
 *     their place: “el ” → “del ” for the form {@code de}; an empty beginning fits every value
 * @param durations forms of durations that ICU does not know: by the form's name, the unit, and how many there are;
 *     {@code {n}} is their number
 * @param agreements forms that each duration has, by the gender and number of its unit: “los {value}”, “las {value}”
 */
public record LanguageData(
        Optional<Boolean> rightToLeft,
        Set<String> abbreviations,
        Set<String> bracketed,
        Set<String> leftOpen,
        Set<String> laws,
        Set<String> thisLaw,
        Map<String, List<String>> months,
        Map<String, Map<String, String>> forms,
        Map<String, Map<String, String>> agreements,
        Map<String, Map<String, Map<String, String>>> durations) {

    /** Stands for the duration in a form that agrees with it. */
    public static final String VALUE = "{value}";

    private static final String ELSE = "else";
    private static final String OTHER = "other";

    /** Of a language of which no file says anything. */
    public static final LanguageData NONE = new LanguageData(
            Optional.empty(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Map.of(), Map.of(), Map.of(), Map.of());

    public LanguageData {
        abbreviations = Set.copyOf(abbreviations);
        bracketed = Set.copyOf(bracketed);
        leftOpen = Set.copyOf(leftOpen);
        laws = Set.copyOf(laws);
        thisLaw = Set.copyOf(thisLaw);
        months = Map.copyOf(months);
        forms = copied(forms);
        agreements = copied(agreements);
        durations = Map.copyOf(durations);
    }

    private static Map<String, Map<String, String>> copied(Map<String, Map<String, String>> forms) {
        Map<String, Map<String, String>> copied = new LinkedHashMap<>();
        forms.forEach((form, openings) -> copied.put(form, Collections.unmodifiableMap(new LinkedHashMap<>(openings))));
        return Collections.unmodifiableMap(copied);
    }

    /** What stands for a number of things, by Unicode's name of the plural. */
    static Optional<String> ofNumber(Map<String, String> written, String number) {
        return Optional.ofNullable(written.getOrDefault(number, written.get(OTHER)));
    }

    /**
     * A duration in a form that agrees with its unit.
     *
     * @param gender of the unit, by Unicode's name; empty where the language has none
     * @param number how many there are, by Unicode's name of the plural: one, two, few, other
     */
    Optional<String> agreeing(String name, String gender, String number, String value) {
        Map<String, String> written = agreements.getOrDefault(name, Map.of());
        return Stream.of(gender + "-" + number, gender, number, ELSE)
                .flatMap(key -> Optional.ofNullable(written.get(key)).stream())
                .findFirst()
                .map(form -> form.replace(VALUE, value));
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
