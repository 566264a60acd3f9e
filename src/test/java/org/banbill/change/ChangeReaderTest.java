package org.banbill.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.banbill.change.Change.Action;
import org.banbill.change.Change.Place;
import org.banbill.finding.Findings;
import org.banbill.finding.Result;
import org.banbill.finding.Rule;
import org.banbill.library.DraftProvision.Join;
import org.banbill.source.SourceFile;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlReader;
import org.banbill.source.YamlScalar;
import org.banbill.source.YamlWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a change can say, and that a file written from one is read as the same. */
class ChangeReaderTest {

    private static YamlMapping yaml(String text) {
        return YamlReader.read(new SourceFile("changes/a.yaml", text), new Findings())
                .orElseThrow();
    }

    private static Result<List<Change>> read(String text) {
        return ChangeReader.ofFile(yaml(text));
    }

    static Stream<ChangeEntry> entries() {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("heading", "");
        words.put("text", Map.of("en", "A person must not: {{must}}", "ko", "누구든지"));
        Optional<String> nobody = Optional.empty();
        return Stream.of(
                new ChangeEntry(
                        "bans.use",
                        Action.REPLACE,
                        Place.AFTER,
                        nobody,
                        nobody,
                        words,
                        Optional.of("or"),
                        "Why",
                        Optional.of("Anna"),
                        Optional.of("2026-11-25")),
                new ChangeEntry(
                        "bans.use",
                        Action.ADD,
                        Place.BEFORE,
                        nobody,
                        Optional.of("keep"),
                        words,
                        nobody,
                        "Why",
                        nobody,
                        nobody),
                new ChangeEntry(
                        "bans", Action.EXTEND, Place.FIRST, nobody, nobody, words, nobody, "Why", nobody, nobody),
                new ChangeEntry(
                        "bans", Action.EXTEND, Place.LAST, nobody, nobody, words, nobody, "Why", nobody, nobody),
                new ChangeEntry(
                        "bans.use",
                        Action.MOVE,
                        Place.LAST,
                        Optional.of("bans.keep"),
                        nobody,
                        Map.of(),
                        nobody,
                        "Why",
                        nobody,
                        nobody),
                new ChangeEntry(
                        "bans.use",
                        Action.REMOVE,
                        Place.AFTER,
                        nobody,
                        nobody,
                        Map.of(),
                        nobody,
                        "Why",
                        nobody,
                        nobody));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void whatIsWrittenIsReadAgain(ChangeEntry entry) {
        Result<List<Change>> read = read(YamlWriter.write("A file.", Map.of("changes", List.of(entry.data()))));

        assertThat(read.findings()).isEmpty();
        Change change = read.or(List.of()).get(0);
        Map<String, Object> words = new LinkedHashMap<>();
        change.words()
                .heading()
                .ifPresent(text -> words.put(
                        "heading",
                        Objects.requireNonNull(text.byLanguage().get("")).text()));
        change.words().text().ifPresent(text -> {
            Map<String, String> byLanguage = new LinkedHashMap<>();
            text.byLanguage().forEach((language, scalar) -> byLanguage.put(language, scalar.text()));
            words.put("text", byLanguage);
        });
        assertThat(new ChangeEntry(
                        change.provision().text(),
                        change.action(),
                        change.place(),
                        change.of().map(YamlScalar::text),
                        change.id().map(YamlScalar::text),
                        words,
                        change.words().join().map(Join::id),
                        change.why(),
                        change.by().map(YamlScalar::text),
                        change.on().map(YamlScalar::text)))
                .isEqualTo(entry);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{provision: a, do: replace, why: w}                                  | MISSING_KEY",
                "{provision: a, do: replace, text: x}                                 | MISSING_KEY",
                "{provision: a, do: add, after: x, why: w}                            | MISSING_KEY",
                "{provision: a, do: move, why: w}                                     | MISSING_KEY",
                "{do: remove, why: w}                                                 | MISSING_KEY",
                "{provision: a, do: remove, text: x, why: w}                          | UNKNOWN_KEY",
                "{provision: a, do: replace, text: x, place: after, why: w}           | UNKNOWN_KEY",
                "{provision: a, do: move, of: b, id: c, why: w}                       | UNKNOWN_KEY",
                "{provision: a, do: rename, why: w}                                   | WRONG_TYPE",
                "{provision: a, do: add, text: x, place: last, why: w}                | WRONG_TYPE",
                "{provision: a, do: extend, text: x, place: after, why: w}            | WRONG_TYPE",
                "{provision: a, do: replace, text: x, on: yesterday, why: w}          | WRONG_VALUE",
                "{provision: a, do: add, text: x, id: Not An Id, why: w}              | BAD_ID",
            })
    void whatHasNoMeaningIsRefusedAtItsPlace(String change, Rule rule) {
        Result<List<Change>> read = read("changes:\n  - " + change + "\n");

        assertThat(read.findings()).extracting(finding -> finding.rule()).containsExactly(rule);
        assertThat(read.findings().get(0).position().line()).isEqualTo(2);
    }

    @Test
    void aKeyWithoutAValueTakesNoWordsAway() {
        assertThat(read("changes:\n  - {provision: a, do: replace, text: , why: w}\n")
                        .findings())
                .extracting(finding -> finding.rule())
                .contains(Rule.MISSING_TEXT);
        assertThat(read("changes:\n  - {provision: a, do: replace, text: '', why: w}\n")
                        .findings())
                .isEmpty();
    }

    @Test
    void aRemarkThatComesAgainIsOneThread() {
        String remark = "  - {provision: a, by: Counsel, text: Why so, answers: [{by: Staff, text: %s}]}\n";
        List<Remark> read = RemarkReader.of(yaml("remarks:\n" + remark.formatted("So.") + remark.formatted("And so.")))
                .or(List.of());

        List<Remark> once = Remark.eachOnce(read);

        assertThat(read).hasSize(2);
        assertThat(once).hasSize(1);
        assertThat(once.get(0).answers())
                .extracting(answer -> answer.text().text())
                .containsExactly("So.", "And so.");
    }
}
