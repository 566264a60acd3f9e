package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import org.banbill.cli.Terminal.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code compare} and {@code verify} tell programs. */
class ComparedDataTest {

    @TempDir
    private Path folder;

    private Run run(String... arguments) {
        return Terminal.run(Generations.model(1, folder), arguments);
    }

    /** Whether it can be read to its end. */
    private static void isJson(String text) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            while (parser.nextToken() != null) {
                // each piece is well-formed, or the parser complains
            }
        }
    }

    @Test
    void twoDraftsAreComparedForPrograms() throws IOException {
        String city = Generations.city(folder).toString();

        Run json = run("compare", "xx", city, "--format", "json");
        Run sarif = run("compare", "xx", city, "--format", "sarif");

        assertThat(json.status()).as(json.err()).isZero();
        isJson(json.out());
        assertThat(json.out())
                .contains("\"change\" : \"removed\"")
                .contains("\"provision\" : \"device-ban.ban.sale\"")
                .contains("\"verdict\" : \"no-longer-met\"");
        isJson(sarif.out());
        assertThat(sarif.out())
                .contains("\"version\":\"2.1.0\"")
                .contains("\"ruleId\":\"demand-no-longer-met\"")
                .contains("device-ban.ban.sale is gone");
    }

    @Test
    void whatDoesNotDifferHasNoFindings() throws IOException {
        Run sarif = run("compare", "xx", "xx", "--format", "sarif");

        isJson(sarif.out());
        assertThat(sarif.out()).contains("\"results\":[]");
    }

    @Test
    void aFileIsVerifiedForPrograms() throws IOException {
        Path drafts = folder.resolve("drafts");
        run("draft", "xx", "--language", "en", "--output", drafts.toString());
        String file = drafts.resolve("act.en.docx").toString();

        Run json = run("verify", file, "--format", "json");
        Run sarif = run("verify", file, "--format", "sarif");

        assertThat(json.status()).as(json.err()).isZero();
        isJson(json.out());
        assertThat(json.out()).contains("\"model\" : \"same-files\"").contains("\"edits\" : [ ]");
        assertThat(sarif.out()).contains("\"results\":[]");

        Run later = Terminal.run(Generations.model(2, folder), "verify", file, "--format", "sarif");
        assertThat(later.status()).isEqualTo(Console.FOUND);
        isJson(later.out());
        assertThat(later.out()).contains("\"ruleId\":\"other-text\"");
    }
}
