package org.banbill.web;

import java.util.List;
import org.banbill.finding.Catalogue;
import org.banbill.finding.Finding;
import org.banbill.finding.Position;

/**
 * A finding as a page shows it.
 *
 * @param severity the key of its word
 * @param where file, line and column; empty where it stands in no file
 */
record FindingView(String severity, String where, Finding finding) {

    static List<FindingView> all(List<Finding> findings) {
        return findings.stream().map(FindingView::of).toList();
    }

    private static FindingView of(Finding finding) {
        boolean isOfFile = !finding.position().equals(Position.COMMAND_LINE);
        return new FindingView(
                "finding." + finding.severity().word(),
                isOfFile ? finding.position().toString() : "",
                finding);
    }

    /** What is wrong and the way out, in the language of the page. */
    String said(String language) {
        return finding.said(Catalogue.in(language));
    }
}
