package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.banbill.finding.Catalogue;
import org.banbill.finding.Finding;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What editors and build servers are handed is as the standard has it, whatever folder it is about. */
class SarifTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Generations.read(Path.of("src/test/resources/sarif/log.schema.json")));

    @TempDir
    private Path folder;

    /** The one run of a log, which obeys the standard. */
    private static JsonNode run(String text) throws IOException {
        JsonNode log = JSON.readTree(text);
        assertThat(SCHEMA.validate(log)).as(text).isEmpty();
        JsonNode run = log.get("runs").get(0);
        JsonNode rules = run.get("tool").get("driver").get("rules");
        run.get("results")
                .forEach(result -> assertThat(
                                rules.get(result.get("ruleIndex").intValue()).get("id"))
                        .isEqualTo(result.get("ruleId")));
        return run;
    }

    @Test
    void whatIsFoundInAFolderOfOnesOwn() throws IOException {
        Path city = folder.resolve("우리 시 #1");
        Generations.copy(Generations.city(folder), city);
        Path place = city.resolve("jurisdiction.yaml");
        Files.writeString(place, Files.readString(place).replace("parameters:", "parametres: {}\nparameters:"));

        JsonNode run = run(Terminal.run(
                        Generations.model(1, folder), "check", city.toString(), "--format", "sarif", "--lang", "ko")
                .out());

        assertThat(run.get("language").textValue()).isEqualTo("ko");
        assertThat(run.get("results")).isNotEmpty();
        assertThat(run.get("results").toString()).contains("%EC%9A%B0%EB%A6%AC%20%EC%8B%9C%20%231/jurisdiction.yaml");
    }

    @Test
    void whatStandsOnTheCommandLineHasNoPlaceInAFile() throws IOException {
        JsonNode run = run(Terminal.run(Generations.model(1, folder), "check", "nowhere", "--format", "sarif")
                .out());

        assertThat(run.get("results")).hasSize(1);
        assertThat(run.get("results").get(0).get("locations")).isEmpty();
    }

    @Test
    void aRuleOfGoodDraftingSaysWhatItIsForInTheUsersLanguage() throws IOException {
        List<Finding> findings =
                List.of(Finding.warning(Rule.LONG_SENTENCE, Position.startOf("a:b.yaml"), "definitions", 200, 100));

        JsonNode english = run(Sarif.of(findings, Catalogue.ENGLISH));
        JsonNode korean = run(Sarif.of(findings, Catalogue.in("ko")));

        JsonNode rule = english.get("tool").get("driver").get("rules").get(0);
        assertThat(rule.get("help").get("text").textValue()).contains("bad: ").contains("good: ");
        assertThat(korean.get("tool").get("driver").toString()).contains("나쁜 예: ");
        assertThat(english.get("results").toString()).contains("\"uri\":\"./a:b.yaml\"");
    }
}
