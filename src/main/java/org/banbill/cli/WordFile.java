package org.banbill.cli;

import java.util.Optional;
import org.banbill.bill.Bill;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;

/** A Word file that a command names. */
final class WordFile {

    private WordFile() {}

    /** The bill in a file that Banbill wrote. Adds a finding where it cannot be read. */
    static Optional<Bill> bill(String file, Findings findings) {
        findings.error(
                "unreadable",
                Position.startOf(file),
                "Word files cannot be compared yet.",
                "Name a jurisdiction or a folder.");
        return Optional.empty();
    }
}
