package org.banbill.bill;

import java.util.List;
import java.util.stream.Stream;
import org.banbill.bill.Form.AfterLabel;
import org.banbill.bill.Form.LevelForm;

/**
 * An entry of the table of contents. There is one for every unit of the bill that its form marks for it and that has a
 * number or a heading; none for the papers behind the bill.
 *
 * @param depth from 1, by the form
 * @param label its number as printed; empty where it has none
 * @param gap what the form puts behind the number; nothing where number or heading are missing
 * @param heading in one line, with what the form puts around it
 * @param below those of the units in it
 */
public record ContentsEntry(
        ProvisionId id, int depth, String label, AfterLabel gap, String heading, List<ContentsEntry> below) {

    private static final String STOP = ".";

    public ContentsEntry {
        below = List.copyOf(below);
    }

    /** The entries of a bill that stand in no other. */
    public static List<ContentsEntry> of(Bill bill) {
        return bill.withoutPapers().stream()
                .filter(Block.Text.class::isInstance)
                .map(Block.Text.class::cast)
                .flatMap(text -> text.provisions().stream())
                .flatMap(provision -> entries(bill.form(), provision))
                .toList();
    }

    private static Stream<ContentsEntry> entries(Form form, Provision provision) {
        LevelForm level = form.level(provision.level());
        Stream<ContentsEntry> below = provision.items().stream().flatMap(item -> entries(form, item));
        ContentsEntry own = of(provision, level);
        return level.outlineLevel() > 0 && !own.text().isBlank()
                ? Stream.of(new ContentsEntry(
                        own.id(), own.depth(), own.label(), own.gap(), stopped(own.heading(), level), below.toList()))
                : below;
    }

    /**
     * Where a heading ends in a full stop, so does its entry: “Sec. 2. Findings.”; what leads on to the text stays
     * there.
     */
    private static String stopped(String heading, LevelForm level) {
        boolean ends =
                level.heading().before().isEmpty() && level.heading().after().startsWith(STOP);
        return heading.isEmpty() || !ends || heading.endsWith(STOP) ? heading : heading + STOP;
    }

    /** How the contents would name a unit, whether or not they do. */
    public static ContentsEntry of(Provision provision, LevelForm level) {
        String heading = Inline.textOf(provision.heading()).replace('\n', ' ');
        if (!heading.isEmpty() && !level.heading().before().isEmpty()) {
            // a bracket belongs to the heading, a full stop only to its entry in the contents
            heading =
                    level.heading().before() + heading + level.heading().after().strip();
        }
        String label = provision.label().map(Label::text).orElse("");
        AfterLabel gap = label.isEmpty() || heading.isEmpty() ? AfterLabel.NOTHING : level.afterLabel();
        return new ContentsEntry(provision.id(), level.outlineLevel(), label, gap, heading, List.of());
    }

    /** This entry and all below it, in reading order. */
    public Stream<ContentsEntry> all() {
        return Stream.concat(Stream.of(this), below.stream().flatMap(ContentsEntry::all));
    }

    /** Number and heading in one line. */
    public String text() {
        return label + (gap == AfterLabel.NOTHING ? "" : " ") + heading;
    }
}
