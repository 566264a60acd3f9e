package org.banbill.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.banbill.assembly.Coverage;
import org.banbill.assembly.Deviation;
import org.banbill.library.Ban;
import org.banbill.library.Demand;
import org.banbill.sheet.CoverageSheet.Column;

/** Which demands bills meet, for programs. */
final class CoverageData {

    private final List<Ban> against;
    private final Map<String, Demand> demands;

    private CoverageData(List<Ban> against, Map<String, Demand> demands) {
        this.against = against;
        this.demands = demands;
    }

    /** @param isOne whether one place was asked for: it is told by itself, several as a list */
    static String of(List<Column> columns, List<Ban> against, Map<String, Demand> demands, boolean isOne) {
        CoverageData data = new CoverageData(against, demands);
        return Json.write(json -> {
            if (!isOne) {
                json.writeStartArray();
            }
            for (Column column : columns) {
                data.write(column.coverage(), json);
            }
            if (!isOne) {
                json.writeEndArray();
            }
        });
    }

    private void write(Coverage coverage, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("jurisdiction", coverage.jurisdiction());
        json.writeArrayFieldStart("demands");
        for (Coverage.Entry entry : coverage.demands()) {
            write(entry, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Coverage.Entry entry, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", entry.demand());
        json.writeStringField("status", entry.status().id());
        texts("provisions", entry.provisions(), json);
        texts("citations", entry.citations(), json);
        texts("papers", entry.papers(), json);
        json.writeStringField("why", entry.why());
        json.writeArrayFieldStart("deviations");
        for (Deviation deviation : entry.deviations()) {
            write(deviation, json);
        }
        json.writeEndArray();
        Demand demand = demands.get(entry.demand());
        if (!against.isEmpty() && demand != null) {
            json.writeObjectFieldStart("against");
            for (Ban ban : against) {
                json.writeStringField(ban.id(), ban.meets(demand).id());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void texts(String key, List<String> texts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(key);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static void write(Deviation deviation, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("provision", deviation.provision().path());
        json.writeStringField("kind", deviation.kind().id());
        json.writeStringField("before", deviation.before());
        json.writeStringField("after", deviation.after());
        json.writeStringField("position", deviation.position().toString());
        json.writeEndObject();
    }
}
