package org.banbill.jurisdiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banbill.bill.Form.Align;
import org.banbill.bill.Form.Counting;
import org.banbill.bill.Form.KeepWithNext;
import org.banbill.bill.Form.LineStyle;
import org.banbill.bill.Form.Look;
import org.banbill.finding.Findings;
import org.banbill.finding.Rule;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlScalar;

/** Reads the parts of a tradition that say how paragraphs look. */
final class LookReader {

    private static final Set<String> LINE_KEYS = Set.of(
            "align",
            "indent",
            "first-line",
            "space-before",
            "space-after",
            "size",
            "looks",
            "keep-with-next",
            "line-numbers");

    private final Findings findings;

    LookReader(Findings findings) {
        this.findings = findings;
    }

    LineStyle line(String id, Optional<YamlMapping> written) {
        if (written.isEmpty()) {
            return LineStyle.plain(id);
        }
        YamlMapping mapping = written.get();
        mapping.refuseOtherKeys(LINE_KEYS, findings);
        return new LineStyle(
                id,
                oneOf(mapping, "align", Align.values(), Align.START),
                number(mapping, "size", 0),
                looks(mapping, "looks"),
                number(mapping, "indent", 0),
                number(mapping, "first-line", 0),
                number(mapping, "space-before", 0),
                number(mapping, "space-after", 0),
                mapping.isYes("keep-with-next", findings) ? KeepWithNext.YES : KeepWithNext.NO,
                mapping.find("line-numbers").isEmpty() || mapping.isYes("line-numbers", findings)
                        ? Counting.COUNTED
                        : Counting.LEFT_OUT);
    }

    List<Look> looks(YamlMapping mapping, String key) {
        List<Look> looks = new ArrayList<>();
        for (YamlScalar written : mapping.findTexts(key, findings)) {
            constant(written, Look.values(), key).ifPresent(looks::add);
        }
        return looks;
    }

    <E extends Enum<E>> E oneOf(YamlMapping mapping, String key, E[] all, E standard) {
        return mapping.findText(key, findings)
                .flatMap(written -> constant(written, all, key))
                .orElse(standard);
    }

    private <E extends Enum<E>> Optional<E> constant(YamlScalar written, E[] all, String key) {
        return written.oneOf(
                List.of(all),
                near -> findings.error(Rule.WRONG_TYPE.as("value"), written.position(), written, key, near));
    }

    double number(YamlMapping mapping, String key, double standard) {
        Optional<YamlScalar> written = mapping.findText(key, findings);
        if (written.isEmpty()) {
            return standard;
        }
        // Java alone would also read `NaN`, `0x1p3` and `12d`.
        if (written.get().text().matches("-?[0-9]{1,9}(\\.[0-9]{1,9})?")) {
            double number = Double.parseDouble(written.get().text());
            if (Math.abs(number) <= 1000) {
                return number;
            }
        }
        findings.error(Rule.WRONG_TYPE.as("number"), written.get().position(), written.get(), key);
        return standard;
    }
}
