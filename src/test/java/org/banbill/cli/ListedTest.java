package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every list is one for programs, too. */
class ListedTest {

    private static final Path HOME = Path.of("").toAbsolutePath();

    static List<String> lists() {
        return Listing.KINDS;
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aProgramReadsAsManyEntriesAsAPerson(String kind) throws IOException {
        Terminal.Run lines = Terminal.run(HOME, "list", kind);
        Terminal.Run data = Terminal.run(HOME, "list", kind, "--format", "json");

        assertThat(data.status()).as(data.err()).isZero();
        JsonNode entries = new ObjectMapper().readTree(data.out());
        assertThat(entries.isArray()).isTrue();
        assertThat(entries).hasSameSizeAs(lines.out().lines().toList()).isNotEmpty();
        assertThat(entries)
                .allSatisfy(entry -> assertThat(lines.out())
                        .containsPattern("(?m)(^|/)" + entry.path("id").asText() + "( |$)"));
    }

    @Test
    void aPaperFitsPlacesWhoseLanguageHasItInADictionary() throws IOException {
        Terminal.Run run = Terminal.run(HOME, "list", "papers", "--format", "json");

        assertThat(new ObjectMapper().readTree(run.out()))
                .filteredOn(paper -> paper.path("id").asText().equals("citizens-initiative"))
                .singleElement()
                .satisfies(paper -> assertThat(paper.path("jurisdictions"))
                        .extracting(JsonNode::asText)
                        .contains("ar", "ar-c", "eu", "il", "si", "th"));
    }
}
