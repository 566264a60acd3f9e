package org.banbill.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banbill.Mutation;
import org.banbill.assembly.OwnPlace.Drafted;
import org.banbill.bill.Inline;
import org.banbill.bill.Provision;
import org.banbill.finding.Severity;
import org.junit.jupiter.api.Test;

/**
 * Damaged files of a folder of somebody's own: wherever a demand is called met and nothing is told, the provisions that
 * meet it, and the definition that they rest on, say what the model says. {@code mvn -Pfuzz test}.
 */
class OwnFolderFuzz {

    /** What meets the demand of the small library. */
    private static final List<String> MEETING = List.of(
            "device-ban.ban",
            "device-ban.ban.use",
            "device-ban.ban.sale",
            "definitions.device",
            "definitions.device.hears",
            "definitions.device.sees");

    /** A local version in which everything that one can have is there, and the demand is met. */
    private static final Map<String, String> FILES = Map.of(
            "jurisdiction.yaml",
            """
            name: {en: Whyland}
            level: country
            extends: xx
            languages: [en]
            with: [own-register]
            parameters:
              office: {value: {en: the Whyland Office}, source: nobody, verified: no}
              deadline: {value: 14 days, why: shorter}
            """,
            "changes/committee.yaml",
            """
            from: Committee.docx
            changes:
              - provision: device-ban.ban
                do: replace
                heading: {en: The ban}
                why: plainer
              - {provision: device-ban.ban.use, do: add, id: keep, text: {en: "keep a [[device]]"}, why: one more act}
              - provision: device-ban.report
                do: replace
                text: {en: "Whoever breaches {{ref .ban}} {{must}} tell {{office}} within {{deadline}}."}
                why: shorter
            """,
            "clauses/final/own-register/clause.yaml",
            "{}\n",
            "clauses/final/own-register/en.yaml",
            """
            heading: Register
            provisions:
              - {id: keep, text: "{{office}} {{must}} publish a report each year."}
            note: x
            """,
            "clauses/terms/device/term.yaml",
            "{}\n",
            "clauses/terms/device/en.yaml",
            """
            term: device
            forms: [devices]
            definition:
              text: means a thing that
              join: or
              items:
                - {id: hears, text: hears}
                - {id: sees, text: sees}
            """);

    private static Drafted draft(Map<String, String> files) {
        OwnPlace place = OwnPlace.ofSmallLibrary();
        files.forEach(place::file);
        return place.draftFiles("en");
    }

    @Test
    void whatIsCalledMetSaysWhatTheModelSays() {
        run(Long.getLong("fuzz.seed", 20261129), Integer.getInteger("fuzz.runs", 2000));
    }

    private void run(long seed, int runs) {
        Drafted good = draft(FILES);
        assertThat(good.status("D1")).as("%s", good.findings()).isEqualTo("met");
        Map<String, String> words = words(good);
        List<String> names = FILES.keySet().stream().sorted().toList();
        List<String> failures = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            Random random = new Random(seed + run);
            String name = names.get(random.nextInt(names.size()));
            Map<String, String> damaged = new LinkedHashMap<>(FILES);
            byte[] bad = new Mutation(random.nextLong())
                    .of(FILES.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8));
            damaged.put(name, new String(bad, StandardCharsets.UTF_8));
            try {
                judge(draft(damaged), words);
            } catch (AssertionError | RuntimeException e) {
                failures.add("seed " + (seed + run) + ", " + name + ": " + e + "\n" + damaged.get(name));
            }
        }
        assertThat(failures).isEmpty();
    }

    private static void judge(Drafted drafted, Map<String, String> words) {
        boolean isRefused = drafted.result().isEmpty()
                || drafted.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        if (isRefused) {
            assertThat(drafted.findings()).isNotEmpty();
            return;
        }
        if (drafted.status("D1").equals("met")) {
            assertThat(words(drafted)).isEqualTo(words);
        }
    }

    /** What meets the demand, without the values that a place gives and the punctuation that a list gives. */
    private static Map<String, String> words(Drafted drafted) {
        Map<String, String> words = new LinkedHashMap<>();
        drafted.bill()
                .provisions()
                .filter(provision -> MEETING.contains(provision.id().path()))
                .forEach(provision -> words.put(provision.id().path(), words(provision)));
        return words;
    }

    private static String words(Provision provision) {
        return Stream.of(provision.text(), provision.after())
                .flatMap(List::stream)
                .map(inline -> inline instanceof Inline.Value ? "…" : inline.text())
                .collect(Collectors.joining())
                .replaceAll("(?:[;,.—]| and| or)+$", "");
    }
}
