package org.banbill.render.text;

import java.util.ArrayList;
import java.util.List;
import org.banbill.bill.Bill;
import org.banbill.bill.Block;
import org.banbill.bill.Form.AfterLabel;
import org.banbill.bill.Form.LevelForm;
import org.banbill.bill.Inline;
import org.banbill.bill.Label;
import org.banbill.bill.Provision;

/** The entries of the table of contents: every unit of the bill that its form marks for it, without its papers. */
final class ContentsText {

    /** @param depth from 1 */
    record Entry(int depth, String text) {}

    private ContentsText() {}

    static List<Entry> of(Bill bill) {
        List<Entry> entries = new ArrayList<>();
        for (Block block : bill.blocks()) {
            if (block instanceof Block.Papers) {
                break;
            }
            if (block instanceof Block.Text text) {
                text.provisions().stream().flatMap(Provision::all).forEach(provision -> {
                    LevelForm level = bill.form().level(provision.level());
                    String words = words(provision, level);
                    if (level.outlineLevel() > 0 && !words.isEmpty()) {
                        entries.add(new Entry(level.outlineLevel(), words));
                    }
                });
            }
        }
        return entries;
    }

    private static String words(Provision provision, LevelForm level) {
        StringBuilder heading = new StringBuilder();
        provision.heading().stream().map(Inline::text).forEach(heading::append);
        if (!heading.isEmpty() && !level.heading().before().isEmpty()) {
            // a bracket belongs to the heading, a full stop before the text does not
            heading.insert(0, level.heading().before());
            heading.append(level.heading().after().strip());
        }
        String label = provision.label().map(Label::text).orElse("");
        boolean close = label.isEmpty() || heading.isEmpty() || level.afterLabel() == AfterLabel.NOTHING;
        return (label + (close ? "" : " ") + heading).replace('\n', ' ').replace('\t', ' ');
    }
}
