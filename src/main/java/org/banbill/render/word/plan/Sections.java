package org.banbill.render.word.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banbill.bill.Bill;
import org.banbill.bill.Block;
import org.banbill.bill.Form.LineNumbers;

/**
 * The sections of the document, in Word's sense: the bill, and the papers behind it with a header of their own.
 *
 * @param footer at the foot of every page
 */
public record Sections(List<Section> all, Optional<Running> footer) {

    /**
     * @param header at the head of its pages
     * @param sideColumn how far the text stands in beside headings in the margin, in millimetres
     */
    public record Section(Optional<Running> header, LineNumbers lineNumbers, double sideColumn) {}

    /** Words at the head or foot of pages: a part of their own. */
    public record Running(String id, String file, Place place, String text) {
        Running emptied() {
            return new Running(id, file, place, "");
        }
    }

    /** Where running words stand. */
    public enum Place {
        HEAD,
        FOOT
    }

    public Sections {
        all = List.copyOf(all);
    }

    public static Sections of(Bill bill) {
        List<Section> all = new ArrayList<>();
        String words = bill.form().page().header();
        all.add(new Section(
                words.isEmpty() ? Optional.empty() : Optional.of(header(1, words)),
                bill.form().page().lineNumbers(),
                bill.form().sideColumn()));
        for (Block block : bill.blocks()) {
            if (block instanceof Block.Papers papers) {
                // also where it is empty: a section without a header takes over the one before
                all.add(new Section(Optional.of(header(all.size() + 1, papers.header())), LineNumbers.NONE, 0));
            }
        }
        String foot = bill.form().page().footer();
        return new Sections(
                all,
                foot.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Running("footer1", "footer1.xml", Place.FOOT, foot)));
    }

    private static Running header(int number, String words) {
        return new Running("header" + number, "header" + number + ".xml", Place.HEAD, words);
    }

    /** The same with empty headers and footers where another document has some: a redline shows what was there. */
    public Sections withPlacesOf(Sections other) {
        List<Section> filled = new ArrayList<>();
        for (int index = 0; index < all.size(); index++) {
            Section section = all.get(index);
            Optional<Running> theirs =
                    index < other.all.size() ? other.all.get(index).header() : Optional.empty();
            filled.add(new Section(
                    section.header().or(() -> theirs.map(Running::emptied)),
                    section.lineNumbers(),
                    section.sideColumn()));
        }
        return new Sections(filled, footer.or(() -> other.footer.map(Running::emptied)));
    }

    /** All parts with running words. */
    public List<Running> parts() {
        List<Running> parts = new ArrayList<>();
        all.stream().map(Section::header).flatMap(Optional::stream).forEach(parts::add);
        footer.ifPresent(parts::add);
        return parts;
    }
}
