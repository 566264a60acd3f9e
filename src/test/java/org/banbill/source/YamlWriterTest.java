package org.banbill.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.banbill.finding.Findings;
import org.junit.jupiter.api.Test;

/** What is written is read back as it was, whatever the texts. */
class YamlWriterTest {

    private static final List<String> PIECES = List.of(
            "word",
            " ",
            "  ",
            "\n",
            "\t",
            "\"",
            "'",
            ":",
            ": ",
            "#",
            " #",
            "- ",
            "? ",
            "{{ref .ban}}",
            "[[term|name]]",
            "{",
            "}",
            "[",
            "]",
            ",",
            "&",
            "*",
            "!",
            "|",
            ">",
            "%",
            "@",
            "`",
            "\\",
            "공공기관은 제3조",
            "①",
            "🏛",
            "null",
            "~",
            "true",
            "30",
            "1e3",
            "2026-11-29",
            "---",
            "...",
            "=",
            "<<",
            "\u00a0",
            "“so”",
            "long ".repeat(60));

    @Test
    void everyTextComesBackAsItWas() {
        for (long seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed * 7919);
            Map<String, Object> written = mapping(random, 0);
            String file = YamlWriter.write("Begun by a test # with a: sign.", written);

            Findings findings = new Findings();
            Optional<YamlMapping> read = YamlReader.read(new SourceFile("test.yaml", file), findings);

            assertThat(findings.inReadingOrder()).as(file).isEmpty();
            assertThat(read.map(YamlWriterTest::plain)).as(file).contains(written);
        }
    }

    @Test
    void itReadsAsAPersonWouldWriteIt() {
        Map<String, Object> change = new LinkedHashMap<>();
        change.put("provision", "device-ban.report");
        change.put("text", Map.of("en", "Whoever breaches {{ref .ban}} must tell: at once. #1"));
        change.put("after", Map.of("ko", ""));
        change.put("on", "2026-11-29");
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("from", "returned.docx");
        content.put("changes", List.of(change));
        content.put("remarks", List.of());

        assertThat(YamlWriter.write("Edits made\nin Word.", content)).isEqualTo("""
                # Edits made
                # in Word.
                from: returned.docx
                changes:
                  - provision: device-ban.report
                    text:
                      en: "Whoever breaches {{ref .ban}} must tell: at once. #1"
                    after:
                      ko: ""
                    on: 2026-11-29
                remarks: []
                """);
    }

    private static Map<String, Object> mapping(Random random, int depth) {
        Map<String, Object> mapping = new LinkedHashMap<>();
        int size = 1 + random.nextInt(4);
        for (int index = 0; index < size; index++) {
            String key = random.nextInt(3) == 0 ? "k" + index + text(random) : "key-" + index;
            mapping.put(key.strip().replace("\n", " ").replace("\t", " "), value(random, depth));
        }
        return mapping;
    }

    private static Object value(Random random, int depth) {
        int kind = depth > 3 ? 0 : random.nextInt(4);
        if (kind == 1) {
            return mapping(random, depth + 1);
        }
        if (kind == 2) {
            List<Object> list = new ArrayList<>();
            int size = random.nextInt(3);
            for (int index = 0; index < size; index++) {
                list.add(value(random, depth + 1));
            }
            return list;
        }
        return text(random);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int size = random.nextInt(6);
        for (int index = 0; index < size; index++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static Object plain(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            Map<String, Object> plain = new LinkedHashMap<>();
            mapping.keys().forEach(key -> plain.put(key, plain(mapping.find(key).orElseThrow())));
            return plain;
        }
        if (node instanceof YamlSequence sequence) {
            return sequence.items().stream().map(YamlWriterTest::plain).toList();
        }
        return ((YamlScalar) node).text();
    }
}
