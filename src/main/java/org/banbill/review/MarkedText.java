package org.banbill.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.banbill.bill.Filling;
import org.banbill.bill.Inline;
import org.banbill.bill.Provision;
import org.banbill.review.Edit.Part;

/** The words of a part of a provision as a file holds them: with marks, and without what the tradition supplies. */
public final class MarkedText {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

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
        return spaced(marked.toString());
    }

    /** The same as they are printed. */
    public static String printed(Provision provision, Part part) {
        return Inline.textOf(text(provision, part));
    }

    static List<Filling> fillings(Provision provision, Part part) {
        return switch (part) {
            case HEADING -> provision.source().heading();
            case TEXT -> provision.source().text();
            case AFTER -> provision.source().after();
        };
    }

    static List<Inline> text(Provision provision, Part part) {
        return switch (part) {
            case HEADING -> provision.heading();
            case TEXT -> provision.text();
            case AFTER -> provision.after();
        };
    }

    static String spaced(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }
}
