package org.banbill.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.banbill.finding.Findings;
import org.banbill.source.SourceFile;
import org.banbill.source.YamlReader;
import org.banbill.source.YamlWriter;
import org.junit.jupiter.api.Test;

/** From which words a translation was made, in a file and back. */
class MadeFromTest {

    private static MadeFrom again(MadeFrom made) {
        Findings findings = new Findings();
        MadeFrom read = MadeFrom.read(
                YamlReader.read(new SourceFile("made-from.yaml", YamlWriter.write("A file.", made.asFile())), findings)
                        .orElseThrow(),
                findings);
        assertThat(findings.inReadingOrder()).isEmpty();
        return read;
    }

    /** Among a thousand hashes some are digits alone, or read like a number with an exponent: 12345e67. */
    @Test
    void whatIsWrittenIsReadAgain() {
        Map<String, String> words = new LinkedHashMap<>();
        IntStream.range(0, 1000).forEach(index -> words.put("piece-" + index, "Words " + index));
        MadeFrom made = MadeFrom.NOTHING
                .with(TextKind.CLAUSE, "ban", words)
                .with(TextKind.TERM, "device", Map.of("term", "device"));

        assertThat(made.of(TextKind.CLAUSE, "ban").values()).anyMatch(hash -> hash.matches("[0-9]+"));
        assertThat(again(made)).isEqualTo(made);
    }

    @Test
    void eachTextIsMadeAnewForItself() {
        MadeFrom made = MadeFrom.NOTHING
                .with(TextKind.CLAUSE, "ban", Map.of("heading", "Ban"))
                .with(TextKind.CLAUSE, "start", Map.of("heading", "Start"));

        MadeFrom anew = made.with(TextKind.CLAUSE, "ban", Map.of("heading", "Bans"));

        assertThat(anew.of(TextKind.CLAUSE, "ban")).containsEntry("heading", MadeFrom.hash("Bans"));
        assertThat(anew.of(TextKind.CLAUSE, "start")).isEqualTo(made.of(TextKind.CLAUSE, "start"));
        assertThat(anew.of(TextKind.TERM, "ban")).isEmpty();
        assertThat(made.of(TextKind.CLAUSE, "ban")).containsEntry("heading", MadeFrom.hash("Ban"));
    }
}
