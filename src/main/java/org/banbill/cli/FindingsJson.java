package org.banbill.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.banbill.check.DraftingRule;
import org.banbill.check.DraftingRules;
import org.banbill.finding.Catalogue;
import org.banbill.finding.Finding;
import org.banbill.work.Workspace;

/** Findings for editors and build servers: as plain JSON, and as SARIF 2.1.0 (OASIS). */
final class FindingsJson {

    private FindingsJson() {}

    static String plain(List<Finding> findings, Catalogue catalogue) {
        return Json.write(json -> {
            json.writeStartArray();
            for (Finding finding : findings) {
                json.writeStartObject();
                json.writeStringField("severity", finding.severity().word());
                json.writeStringField("rule", finding.rule().id());
                json.writeStringField("file", finding.position().file());
                json.writeNumberField("line", finding.position().line());
                json.writeNumberField("column", finding.position().column());
                json.writeStringField("message", catalogue.say(finding.message()));
                json.writeStringField("wayOut", catalogue.wayOut(finding.message()));
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    static String sarif(List<Finding> findings, Catalogue catalogue) {
        return Json.write(json -> {
            json.writeStartObject();
            json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            json.writeObjectFieldStart("tool");
            json.writeObjectFieldStart("driver");
            json.writeStringField("name", "Banbill");
            json.writeStringField("version", Workspace.VERSION);
            json.writeArrayFieldStart("rules");
            for (String rule : findings.stream()
                    .map(finding -> finding.rule().id())
                    .distinct()
                    .sorted()
                    .toList()) {
                rule(json, rule, catalogue);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
            json.writeArrayFieldStart("results");
            for (Finding finding : findings) {
                result(json, finding, catalogue);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** A rule that was broken; what it is for, where it is one of good drafting. */
    private static void rule(JsonGenerator json, String id, Catalogue catalogue) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        Optional<DraftingRule> drafting = DraftingRules.find(id);
        if (drafting.isPresent()) {
            text(json, "shortDescription", catalogue.say(drafting.get().explanation()));
            text(
                    json,
                    "help",
                    "Instead of: " + drafting.get().bad() + " Write: "
                            + drafting.get().good());
        }
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String key, String text) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static void result(JsonGenerator json, Finding finding, Catalogue catalogue) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule().id());
        json.writeStringField("level", finding.severity().word());
        text(json, "message", finding.said(catalogue));
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", finding.position().file().replace(" ", "%20"));
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", finding.position().line());
        json.writeNumberField("startColumn", finding.position().column());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }
}
