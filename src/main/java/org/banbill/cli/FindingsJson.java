package org.banbill.cli;

import java.util.List;
import org.banbill.finding.Catalogue;
import org.banbill.finding.Finding;

/** Findings for programs, as plain JSON. {@link Sarif} is the form that editors and build servers know. */
final class FindingsJson {

    private FindingsJson() {}

    static String of(List<Finding> findings, Catalogue catalogue) {
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
}
