package org.banbill.assembly;

import org.banbill.assembly.Branch.Kind;
import org.banbill.change.Change;
import org.banbill.change.Change.Action;
import org.banbill.change.Change.Words;
import org.banbill.finding.Findings;
import org.banbill.finding.Message;
import org.banbill.finding.MessageKey;
import org.banbill.finding.Rule;

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
            return refuse(Rule.BAD_CHANGE.as("of-group"), change.provision());
        }
        if (branch.kind() == Kind.CLAUSE && change.action() == Action.REPLACE && !headingOnly) {
            return refuse(
                    Rule.BAD_CHANGE.as("of-clause"),
                    change.provision(),
                    branch.items().stream().findFirst().map(Branch::name).orElse(branch.name()));
        }
        return change.action() != Action.EXTEND || isShallow(branch.depth() + 1);
    }

    private boolean isShallow(int depth) {
        return depth <= DEEPEST || refuse(Rule.BAD_CHANGE.as("too-deep"), change.provision(), depth, DEEPEST);
    }

    /** Whether a branch can move beside another one. Adds a finding where it cannot. */
    boolean fitsBeside(Branch branch, Branch neighbour) {
        if (neighbour.isWithin(branch)) {
            return refuse(Rule.BAD_CHANGE.as("beside-itself"), branch.name());
        }
        if (branch.kind() != neighbour.kind()) {
            return refuse(
                    Rule.BAD_CHANGE.as("beside-other-kind"),
                    branch.name(),
                    kind(branch),
                    kind(neighbour),
                    neighbour.name());
        }
        return isShallow(neighbour.depth() + branch.height() - 1);
    }

    /** Whether a branch can become an item of another one. Adds a finding where it cannot. */
    boolean fitsInto(Branch branch, Branch around) {
        if (around.isWithin(branch)) {
            return refuse(Rule.BAD_CHANGE.as("in-itself"), branch.name());
        }
        if (branch.kind() != Kind.PROVISION || around.kind() == Kind.GROUP || BillTree.holdsDefinitions(around)) {
            return refuse(Rule.BAD_CHANGE.as("no-item"), branch.name(), around.name(), kind(branch));
        }
        return isShallow(around.depth() + branch.height());
    }

    private static Message kind(Branch branch) {
        return Message.of("kind." + branch.kind().id());
    }

    private boolean refuse(MessageKey text, Object... arguments) {
        findings.error(text, change.position(), arguments);
        return false;
    }
}
