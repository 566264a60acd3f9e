package org.banbill.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.banbill.finding.Findings;
import org.banbill.finding.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plain part of YAML, with the place of each value; the rest is refused with its place. */
class YamlReaderTest {

    private final Findings findings = new Findings();

    private Optional<YamlMapping> read(String text) {
        return YamlReader.read(new SourceFile("a.yaml", text), findings);
    }

    @Test
    void everyValueKnowsItsPlace() {
        YamlMapping mapping = read("name: Here\nlist:\n  - one\n  - two\n").orElseThrow();

        assertThat(mapping.keys()).containsExactly("name", "list");
        assertThat(mapping.findText("name", findings).orElseThrow().position()).hasToString("a.yaml:1:7");
        assertThat(mapping.keyPosition("list")).hasToString("a.yaml:2:1");
        assertThat(mapping.findTexts("list", findings))
                .extracting(item -> item + " " + item.position())
                .containsExactly("one a.yaml:3:5", "two a.yaml:4:5");
        assertThat(findings.inReadingOrder()).isEmpty();
    }

    @Test
    void nothingIsNoText() {
        YamlMapping mapping = read("a:\nb: null\nc: ~\nd: 'null'\n").orElseThrow();

        assertThat(mapping.findText("a", findings)).isEmpty();
        assertThat(mapping.findText("b", findings)).isEmpty();
        assertThat(mapping.findText("c", findings)).isEmpty();
        assertThat(mapping.findText("d", findings)).map(YamlScalar::text).contains("null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                 | empty-file          | 1:1",
                "'a: 1\na: 2\n'                     | duplicate-key       | 2:1",
                "'a: &x 1\nb: 2\n'                  | anchor              | 1:4",
                "'a: *x\n'                          | alias               | 1:4",
                "'a: !!str 1\n'                     | tag                 | 1:4",
                "'<<: {b: 1}\n'                     | merge-key           | 1:1",
                "'a: 1\n---\nb: 2\n'                | yaml-syntax         | 2:1",
                "'- a\n'                            | wrong-type          | 1:1",
                "'a: 1\n<<<<<<< mine\nb: 2\n'       | conflict-mark       | 2:1",
                "'a: \"\\u202e\"\n'                 | forbidden-character | 1:4",
                "'a: {{must}}\n'                    | unquoted-text       | 1:5",
            })
    void whatPeopleDoNotMeanIsRefusedWithItsPlace(String text, String rule, String place) {
        read(text);

        assertThat(findings.inReadingOrder())
                .extracting(finding -> finding.rule() + " " + finding.position())
                .contains(rule + " a.yaml:" + place);
        assertThat(findings.hasErrors()).isTrue();
    }

    @Test
    void aBombIsToldOnceAndDoesNotGoOff() {
        StringBuilder bomb = new StringBuilder("a: &a [x, x]\n");
        for (int level = 0; level < 50; level++) {
            bomb.append("b").append(level).append(": [*a, *a, *a]\n");
        }

        assertThat(read(bomb.toString())).isEmpty();
        assertThat(findings.inReadingOrder()).hasSize(2);
    }

    @Test
    void listsWithoutEndAreRefused() {
        assertThat(read("a: " + "[".repeat(30) + "]".repeat(30) + "\n")).isEmpty();
        assertThat(findings.inReadingOrder())
                .singleElement()
                .matches(finding -> finding.rule() == Rule.NESTED_TOO_DEEP);
    }
}
