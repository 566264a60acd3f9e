package org.banbill.assembly;

import java.util.Locale;
import org.banbill.assembly.Branch.Kind;
import org.banbill.finding.Findings;
import org.banbill.jurisdiction.Change;
import org.banbill.jurisdiction.Change.Action;
import org.banbill.jurisdiction.Change.Words;

/**
 * Tells whether a change can be made to what it names: not everything can be done to a group, a clause, a definition.
 */
final class FittingChange {

    /** As deep as a file can be nested. */
    private static final int DEEPEST = 24;

    private final Change change;
    private final Findings findings;

    FittingChange(Change change, Findings findings) {
        this.change = change;
        this.findings = findings;
    }

    /** Adds a finding where it cannot. */
    boolean fits(Branch branch) {
        Words words = change.words();
        boolean headingOnly = change.action() == Action.REPLACE
                && words.text().isEmpty()
                && words.after().isEmpty()
                && words.join().isEmpty();
        if (branch.kind() == Kind.GROUP && !headingOnly) {
            return refuse(
                    "`" + change.provision() + "` is a group, of which only the heading can be replaced.",
                    "Change its clauses.");
        }
        if (branch.kind() == Kind.CLAUSE && change.action() == Action.REPLACE && !headingOnly) {
            return refuse(
                    "`" + change.provision() + "` is a clause, of which only the heading can be replaced.",
                    "Name the provision that has the words, such as `"
                            + branch.items().stream()
                                    .findFirst()
                                    .map(Branch::name)
                                    .orElse(branch.name())
                            + "`.");
        }
        return change.action() != Action.EXTEND || isShallow(branch.depth() + 1);
    }

    private boolean isShallow(int depth) {
        return depth <= DEEPEST
                || refuse(
                        "`" + change.provision() + "` would come to stand, or to have items, " + depth
                                + " levels deep.",
                        "Put it at most " + DEEPEST + " levels deep.");
    }

    /** Whether a branch can move beside another one. Adds a finding where it cannot. */
    boolean fitsBeside(Branch branch, Branch neighbour) {
        if (neighbour.isWithin(branch)) {
            return refuse(
                    "`" + branch.name() + "` cannot stand beside itself, nor beside what is in it.",
                    "Name another provision under `of`.");
        }
        if (branch.kind() != neighbour.kind()) {
            return refuse(
                    "`" + branch.name() + "` is a " + word(branch) + ", and cannot stand beside the " + word(neighbour)
                            + " `" + neighbour.name() + "`.",
                    "Name a " + word(branch) + " under `of`.");
        }
        return isShallow(neighbour.depth() + branch.height() - 1);
    }

    /** Whether a branch can become an item of another one. Adds a finding where it cannot. */
    boolean fitsInto(Branch branch, Branch around) {
        if (around.isWithin(branch)) {
            return refuse("`" + branch.name() + "` cannot stand in itself.", "Name another provision under `of`.");
        }
        if (branch.kind() != Kind.PROVISION || around.kind() == Kind.GROUP || BillTree.holdsDefinitions(around)) {
            return refuse(
                    "`" + branch.name() + "` cannot become an item of `" + around.name() + "`.",
                    "Move it `before` or `after` another " + word(branch) + ".");
        }
        return isShallow(around.depth() + branch.height());
    }

    private static String word(Branch branch) {
        return branch.kind().name().toLowerCase(Locale.ROOT);
    }

    private boolean refuse(String message, String wayOut) {
        findings.error("bad-change", change.position(), message, wayOut);
        return false;
    }
}
