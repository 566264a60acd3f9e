package org.banbill.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.banbill.bill.NumberFormat;
import org.banbill.finding.Findings;
import org.banbill.finding.Rule;
import org.banbill.source.LanguageTag;
import org.banbill.source.SourceFile;
import org.banbill.source.YamlReader;
import org.banbill.source.YamlScalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a place drafts, read from its file: what the file says, and what it cannot say. */
class TraditionReaderTest {

    private static final Path PLAIN = Path.of("src/test/resources/mini/jurisdictions/traditions/plain.yaml");

    private final Findings findings = new Findings();

    private Tradition read(String text) {
        return TraditionReader.read(
                "plain",
                YamlReader.read(new SourceFile("plain.yaml", text), findings).orElseThrow(),
                findings);
    }

    private static Tradition.Level level(Tradition tradition, String id) {
        return Objects.requireNonNull(tradition.levels().get(id));
    }

    @Test
    void whatTheFileSaysIsThere() throws IOException {
        Tradition plain = read(Files.readString(PLAIN));

        assertThat(findings.inReadingOrder()).isEmpty();
        assertThat(plain.levels().keySet()).startsWith("part", "section", "subsection", "item", "sub-item");
        Tradition.Level item = level(plain, "item");
        assertThat(item.number()).contains(NumberFormat.LOWER_LETTER);
        assertThat(item.inside()).contains("subsection");
        assertThat(plain.itemsOf(level(plain, "definition")).map(Tradition.Level::id))
                .contains("item");
        assertThat(plain.itemsOf(level(plain, "section")).map(Tradition.Level::id))
                .contains("subsection");
        assertThat(Objects.requireNonNull(plain.words().get("this act"))
                        .in(new LanguageTag("ko"))
                        .map(YamlScalar::text))
                .contains("이 법");
        assertThat(plain.document()).filteredOn(DocumentEntry::isBodyText).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'    number: lower-roman'       | '    number: lower-romn'        | WRONG_TYPE",
                "'    inside: item\n'            | '    inside: itm\n'             | UNKNOWN_LEVEL",
                "'    inside: section\n    cite' | '    inside: item\n    cite'    | UNKNOWN_LEVEL",
                "'    items: item\n'             | '    items: point\n'            | UNKNOWN_LEVEL",
                "'  level: definition\n'         | '  level: term\n'               | UNKNOWN_LEVEL",
                "'  sub-item:\n'                 | '  quoted-item:\n'              | UNKNOWN_LEVEL",
                "'    after-label: space\n    text: below' | '    after-label: spaces\n    text: below' | WRONG_TYPE",
                "'  order: outer-first'          | '  order: outer'                | WRONG_TYPE",
                "'size: 11}'                     | 'size: eleven}'                | WRONG_TYPE",
                "'page: {size: A4,'              | 'page: {size: A3,'              | WRONG_TYPE",
                "'date: {ko: \"y년 M월 d일\",'   | 'date: {ko: \"y년 M월\",'       | BAD_PATTERN",
                "'words:\n'                      | 'word:\n'                       | UNKNOWN_KEY",
            })
    void whatItCannotSayIsTold(String written, String by, Rule rule) throws IOException {
        String plain = Files.readString(PLAIN);
        assertThat(plain).contains(written);

        read(plain.replace(written, by));

        assertThat(findings.inReadingOrder())
                .extracting(finding -> finding.rule())
                .contains(rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[body]                        | ",
                "[first-section, page-break, body] | ",
                "[body, body]                  | ONE_BODY",
                "[page-break]                  | ONE_BODY",
                "[body, first-section]         | ONE_BODY",
                "[first-section, first-section, body] | ONE_BODY",
                "[body, schedule]              | UNKNOWN_ENTRY",
                "[body, [body]]                | WRONG_TYPE",
                "[body, {style: none, text: x}] | UNKNOWN_STYLE",
            })
    void theBodyIsPrintedOnceAndItsFirstSectionBeforeIt(String document, Rule rule) throws IOException {
        String plain = Files.readString(PLAIN);

        read(plain.substring(0, plain.indexOf("\ndocument:")) + "\ndocument: " + document + "\n");

        if (rule == null) {
            assertThat(findings.inReadingOrder()).isEmpty();
        } else {
            assertThat(findings.inReadingOrder())
                    .extracting(finding -> finding.rule())
                    .containsOnly(rule);
        }
    }
}
