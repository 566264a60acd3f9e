package org.banbill.work;

import org.banbill.bill.Edition;
import org.banbill.finding.Finding;
import org.banbill.finding.Position;
import org.banbill.finding.Result;
import org.banbill.finding.Rule;

/** The place that a Word file says it was drafted from. */
public final class DraftedFrom {

    private DraftedFrom() {}

    /**
     * The name of the place; none, with a finding, where the file has a path there. Banbill writes the name of a folder
     * only, and whoever sends a file must not lead it about the disk of whoever opens that.
     *
     * @param file as it is told to the user
     */
    public static Result<String> name(Edition edition, String file) {
        String name = edition.jurisdiction();
        boolean isPath = name.isBlank()
                || name.matches("\\.+")
                || name.chars().anyMatch(letter -> "/\\:".indexOf(letter) >= 0 || Character.isISOControl(letter));
        return isPath
                ? Result.none(Finding.error(Rule.UNKNOWN_FOLDER.as("drafted-from"), Position.startOf(file), name))
                : Result.of(name);
    }
}
