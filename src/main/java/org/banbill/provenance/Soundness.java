package org.banbill.provenance;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.banbill.bill.Bill;
import org.banbill.bill.Filling;
import org.banbill.bill.Form;
import org.banbill.bill.Form.LevelForm;
import org.banbill.bill.Inline;
import org.banbill.bill.Provision;

/** Whether a bill that was read can be one that was written: what it names is there, and nothing runs in a circle. */
final class Soundness {

    /** The lowest heading that Word has. */
    private static final int LOWEST_OUTLINE_LEVEL = 9;

    /** Names that give each provision a bookmark of its own, and lead out of no folder. */
    private static final Pattern PROVISION_ID =
            Pattern.compile("(group:)?[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)*");

    private final Form form;

    private Soundness(Form form) {
        this.form = form;
    }

    static void check(Bill bill) {
        Soundness soundness = new Soundness(bill.form());
        bill.form().levels().values().forEach(soundness::level);
        bill.provisions().forEach(soundness::provision);
    }

    private void level(LevelForm level) {
        Set<String> around = new HashSet<>(Set.of(level.id()));
        for (Optional<String> inside = level.inside();
                inside.isPresent();
                inside = known(inside.get()).inside()) {
            if (!around.add(inside.get())) {
                throw new Damaged("level-in-itself", level.id());
            }
        }
        if (level.outlineLevel() < 0 || level.outlineLevel() > LOWEST_OUTLINE_LEVEL) {
            throw new Damaged("outline-level", level.id(), level.outlineLevel());
        }
        if (level.numbering().filter(numbering -> numbering.groupTimes() < 0).isPresent()) {
            throw new Damaged("numbers-backwards", level.id());
        }
    }

    private LevelForm known(String id) {
        return Optional.ofNullable(form.levels().get(id)).orElseThrow(() -> new Damaged("no-level", id));
    }

    private void provision(Provision provision) {
        if (!PROVISION_ID.matcher(provision.id().path()).matches()) {
            throw new Damaged("no-name", provision.id());
        }
        known(provision.level());
        if (provision.label().filter(label -> label.number() < 0).isPresent()) {
            throw new Damaged("below-nought", provision.id());
        }
        within(provision.heading(), provision.source().heading(), provision);
        within(provision.text(), provision.source().text(), provision);
        within(provision.after(), provision.source().after(), provision);
    }

    private static void within(List<Inline> text, List<Filling> fillings, Provision provision) {
        int length = text.stream().mapToInt(inline -> inline.text().length()).sum();
        if (fillings.stream().anyMatch(filling -> filling.to() > length)) {
            throw new Damaged("mark-behind-end", provision.id());
        }
    }
}
