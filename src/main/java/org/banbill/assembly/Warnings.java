package org.banbill.assembly;

import java.util.List;
import org.banbill.finding.Findings;
import org.banbill.finding.MessageKey;
import org.banbill.finding.Position;
import org.banbill.jurisdiction.Accepted;

/** Tells of what a person must judge, unless the place's file says that somebody has seen and accepted it. */
final class Warnings {

    private final List<Accepted> accepted;
    private final Findings findings;

    Warnings(List<Accepted> accepted, Findings findings) {
        this.accepted = List.copyOf(accepted);
        this.findings = findings;
    }

    /** @param subject of what it is told, as an acceptance names it */
    void warn(MessageKey text, String subject, Position position, Object... arguments) {
        if (accepted.stream().noneMatch(acceptance -> acceptance.isOf(text.rule(), subject))) {
            findings.warning(text, position, arguments);
        }
    }
}
