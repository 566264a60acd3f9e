package org.banbill.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.banbill.assembly.OwnPlace.Drafted;
import org.banbill.bill.Inline;
import org.banbill.finding.Rule;
import org.banbill.finding.Severity;
import org.banbill.jurisdiction.Parameter;
import org.banbill.jurisdiction.Places;
import org.banbill.source.DiskFolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Values that are meant to do harm, in every parameter of every place: each is printed as it was given, or refused by
 * its name.
 */
class HostileValuesTest {

    private static final Places PLACES = Places.of(DiskFolder.home(Path.of("")).in("jurisdictions"));
    private static final Map<String, Parameter> PARAMETERS =
            PLACES.parameters().value().orElseThrow();

    /** Refused in a text: marks, fields, blanks, what cannot be seen, what turns words round. */
    private static final List<String> REFUSED = List.of(
            "{page}",
            "{{title}}",
            "{ DDEAUTO c:\\\\cmd }",
            "[[device|x]]",
            "a\nb",
            "a\u0000b",
            "a\u001b[31mb",
            "a\u202eb",
            "a\u2066b",
            "a\u200bb",
            "a\u206ab",
            "a\ufeffb",
            "a\ue000b",
            "a\u034fb",
            "a\ufffeb",
            "[blank]",
            "TBD",
            "______",
            "<script>",
            "○○○");

    /** Printed as they are; where a particle hangs on their sound, they have one. */
    private static final List<String> PRINTED = List.of(
            "=HYPERLINK(\"http://x.example/7\")",
            "</w:t></w:p> & &amp; --> 7",
            "%s %n $1 \\0 \\u0041 7",
            "𐐷 𝒳 e\u0301 7",
            "الهيئة العامة 7",
            "द ऑफिस 7",
            "x".repeat(3000) + "7",
            "7”“’‘«»",
            "…and/or; 7");

    /** Refused in every number, sum, share, time and date. */
    private static final List<String> NO_NUMBERS = List.of(
            "",
            " ",
            "-1",
            "+1",
            "1e9",
            "0x10",
            "1,000",
            "1.000,5",
            "１２",
            "٣",
            "NaN",
            "Infinity",
            "1/2",
            "9".repeat(40),
            "0.0000001",
            "30",
            "30 day(s)",
            "0 days",
            "-5 days",
            "99999999 days",
            "1.5 years",
            "2026-02-30",
            "0000-00-00",
            "2026-11-24T00:00",
            "tomorrow");

    static List<String> places() {
        return PLACES.jurisdictionIds().stream()
                .flatMap(id -> PLACES.jurisdiction(id).value().stream())
                .filter(place -> place.tradition().isPresent())
                .map(place -> place.id() + " " + place.languages().get(0))
                .toList();
    }

    private static Drafted draft(String placeAndLanguage, Map<String, String> settings) {
        String[] place = placeAndLanguage.split(" ", 2);
        return OwnPlace.ofLibrary(place[0], place[1], settings);
    }

    private static Set<String> printed(String place) {
        return draft(place, Map.of())
                .bill()
                .values()
                .map(Inline.Value::parameter)
                .filter(PARAMETERS::containsKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Parameter.Type type(String parameter) {
        return Optional.ofNullable(PARAMETERS.get(parameter)).orElseThrow().type();
    }

    private static boolean isText(String parameter) {
        return switch (type(parameter)) {
            case TEXT, NAME, CITATION -> true;
            case NUMBER, PERCENT, AMOUNT, DURATION, DATE, LIST, YES_NO -> false;
        };
    }

    @ParameterizedTest
    @MethodSource("places")
    void aTextIsPrintedAsItIsOrRefused(String place) {
        Set<String> texts = printed(place).stream()
                .filter(HostileValuesTest::isText)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(texts).isNotEmpty();
        for (Map<String, String> refused : spread(REFUSED, texts)) {
            assertAllAreRefused(refused, draft(place, refused));
        }
        for (Map<String, String> good : spread(PRINTED, texts)) {
            Drafted drafted = draft(place, good);
            // of a value that has other forms too, the command line gives one only
            assertThat(drafted.findings())
                    .noneMatch(finding -> finding.severity() == Severity.ERROR && finding.rule() != Rule.MISSING_VALUE);
            if (drafted.result().isEmpty()) {
                continue;
            }
            Map<String, Set<String>> said = new LinkedHashMap<>();
            drafted.bill()
                    .values()
                    .forEach(value -> said.computeIfAbsent(value.parameter(), key -> new TreeSet<>())
                            .add(value.text()));
            good.forEach((name, value) -> assertThat(said.get(name))
                    .as(name)
                    .anyMatch(words -> words.contains(value) || words.equalsIgnoreCase(value)));
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void whatIsNoNumberIsRefused(String place) {
        Set<String> numbers = printed(place).stream()
                .filter(name ->
                        !isText(name) && type(name) != Parameter.Type.LIST && type(name) != Parameter.Type.YES_NO)
                .collect(Collectors.toCollection(TreeSet::new));
        for (Map<String, String> values : spread(NO_NUMBERS, numbers)) {
            values.entrySet().removeIf(entry -> isOf(entry.getKey(), entry.getValue()));
            assertAllAreRefused(values, draft(place, values));
        }
    }

    /** Every value once, in as few drafts as there are places for it; those of a place are all tried in turn. */
    private static List<Map<String, String>> spread(List<String> values, Set<String> parameters) {
        List<Map<String, String>> drafts = new ArrayList<>();
        int turn = 0;
        while (turn < values.size()) {
            Map<String, String> draft = new LinkedHashMap<>();
            for (String parameter : parameters) {
                draft.put(parameter, values.get(turn++ % values.size()));
            }
            drafts.add(draft);
        }
        return drafts;
    }

    private static void assertAllAreRefused(Map<String, String> values, Drafted drafted) {
        String told = drafted.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
        values.forEach((name, value) -> assertThat(told).as("`" + value + "`").contains(name));
    }

    /** Whether the value is one of the parameter's type. */
    private static boolean isOf(String parameter, String value) {
        return value.equals("30")
                && Set.of(Parameter.Type.NUMBER, Parameter.Type.AMOUNT, Parameter.Type.PERCENT)
                        .contains(type(parameter));
    }
}
