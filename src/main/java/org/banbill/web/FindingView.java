package org.banbill.web;

import java.util.List;
import java.util.Locale;
import org.banbill.finding.Finding;
import org.banbill.finding.Position;

/**
 * A finding as a page shows it. Its words are English wherever they come from the program.
 *
 * @param severity the key of its word
 * @param where file, line and column; empty where it stands in no file
 */
record FindingView(String severity, String where, String message, String wayOut) {

    static List<FindingView> all(List<Finding> findings) {
        return findings.stream().map(FindingView::of).toList();
    }

    private static FindingView of(Finding finding) {
        boolean isOfFile = !finding.position().equals(Position.COMMAND_LINE);
        return new FindingView(
                "finding." + finding.severity().name().toLowerCase(Locale.ROOT),
                isOfFile ? finding.position().toString() : "",
                finding.message(),
                finding.wayOut());
    }
}
