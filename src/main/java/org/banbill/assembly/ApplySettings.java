package org.banbill.assembly;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.jurisdiction.Parameter;
import org.banbill.jurisdiction.ParameterValue;

/** Puts the values of the command line in the place of the jurisdiction's. */
final class ApplySettings {

    private ApplySettings() {}

    static DraftRequest to(DraftRequest request, Sources sources) {
        Map<String, Parameter> schema = sources.parameters();
        Map<String, ParameterValue> settings = new LinkedHashMap<>();
        new TreeMap<>(request.settings()).forEach((name, value) -> {
            if (isGood(name, value, schema, sources.findings())) {
                settings.put(name, ParameterValue.given(name, value));
            }
        });
        return request.of(place -> place.with(settings));
    }

    private static boolean isGood(String name, String value, Map<String, Parameter> schema, Findings findings) {
        if (!schema.containsKey(name)) {
            findings.error(
                    Rule.UNKNOWN_PARAMETER, Position.COMMAND_LINE, name, Suggestion.didYouMean(name, schema.keySet()));
            return false;
        }
        if (value.isBlank()) {
            findings.error(Rule.WRONG_VALUE.as("empty-setting"), Position.COMMAND_LINE, name);
            return false;
        }
        return true;
    }
}
