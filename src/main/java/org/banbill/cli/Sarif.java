package org.banbill.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.banbill.check.ExplainedRule;
import org.banbill.finding.Catalogue;
import org.banbill.finding.Finding;
import org.banbill.finding.Position;
import org.banbill.work.Workspace;

/**
 * Findings for editors and build servers, in the Static Analysis Results Interchange Format 2.1.0 of OASIS. SarifTest
 * holds what is written against the sections of the standard that are named here.
 */
final class Sarif {

    private final JsonGenerator json;
    private final Catalogue catalogue;
    private final List<String> rules;

    private Sarif(JsonGenerator json, Catalogue catalogue, List<Finding> findings) {
        this.json = json;
        this.catalogue = catalogue;
        this.rules = findings.stream()
                .map(finding -> finding.rule().id())
                .distinct()
                .sorted()
                .toList();
    }

    static String of(List<Finding> findings, Catalogue catalogue) {
        return Json.write(json -> new Sarif(json, catalogue, findings).write(findings));
    }

    private void write(List<Finding> findings) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        tool();
        // 3.14.16: of what is said to people; ids and severities stay English words
        json.writeStringField("language", catalogue.language());
        // 3.14.17: an editor shows a letter outside the basic plane as one column
        json.writeStringField("columnKind", "unicodeCodePoints");
        json.writeArrayFieldStart("results");
        for (Finding finding : findings) {
            result(finding);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tool() throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Banbill");
        json.writeStringField("version", Workspace.VERSION);
        json.writeArrayFieldStart("rules");
        for (String rule : rules) {
            rule(rule);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** A rule that was broken; what it is for, where it is one for the law itself. */
    private void rule(String id) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        Optional<ExplainedRule> explained = ExplainedRule.find(id);
        if (explained.isPresent()) {
            text("shortDescription", catalogue.say(explained.get().explanation()));
            text(
                    "help",
                    catalogue.say("show.bad", explained.get().bad()) + "\n"
                            + catalogue.say("show.good", explained.get().good()));
        }
        json.writeEndObject();
    }

    private void text(String key, String text) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private void result(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule().id());
        json.writeNumberField("ruleIndex", rules.indexOf(finding.rule().id()));
        json.writeStringField("level", finding.severity().word());
        text("message", finding.said(catalogue));
        json.writeArrayFieldStart("locations");
        // 3.27.12: what stands on the command line has no place in a file
        if (!finding.position().equals(Position.COMMAND_LINE)) {
            location(finding.position());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void location(Position position) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(position.file()));
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", position.line());
        json.writeNumberField("startColumn", position.column());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    /**
     * 3.4.3: a reference as RFC 3986 has it, in which 우리시 and a space are escaped, and no file begins like a scheme.
     */
    static String uri(String file) {
        String first = file.split("/", 2)[0];
        try {
            return new URI(null, null, first.contains(":") ? "./" + file : file, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a path alone is always a reference", e);
        }
    }
}
