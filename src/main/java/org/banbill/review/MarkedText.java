package org.banbill.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banbill.bill.Filling;
import org.banbill.bill.Inline;
import org.banbill.bill.Provision;
import org.banbill.review.Edit.Part;

/** The words of a part of a provision as a file holds them: with marks, and without what the tradition supplies. */
public final class MarkedText {

    private MarkedText() {}

    /** Runs of spaces are one space. */
    public static String of(Provision provision, Part part) {
        String words = printed(provision, part);
        Map<Integer, Filling> beginnings = new HashMap<>();
        for (Filling filling : fillings(provision, part)) {
            if (filling.to() > filling.from()) {
                beginnings.putIfAbsent(filling.from(), filling);
            }
        }
        StringBuilder marked = new StringBuilder();
        for (int at = 0; at < words.length(); ) {
            Filling filling = beginnings.get(at);
            marked.append(filling == null ? words.substring(at, at + 1) : filling.mark());
            at = filling == null ? at + 1 : filling.to();
        }
        return Rewriting.spaced(marked.toString());
    }

    /** The same as they are printed. */
    public static String printed(Provision provision, Part part) {
        return Inline.textOf(Rewriting.text(provision, part));
    }

    private static List<Filling> fillings(Provision provision, Part part) {
        return Rewriting.fillings(provision, part);
    }
}
