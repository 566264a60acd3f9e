package org.banbill.render.word.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banbill.bill.Bill;
import org.banbill.bill.Block;
import org.banbill.bill.Form;
import org.banbill.bill.Layout;
import org.banbill.bill.Paragraph;
import org.banbill.bill.Provision;
import org.banbill.bill.ProvisionId;
import org.banbill.render.Annotations;

/**
 * A bill made ready for printing: what the parts of the package must agree upon, worked out before the first is
 * written.
 *
 * @param paragraphs for each block of the bill the paragraphs of its provisions; none for other blocks
 * @param comments as they are printed; none without annotations
 */
public record DocumentPlan(
        Bill bill,
        SpellingLanguage language,
        List<List<Paragraph>> paragraphs,
        Map<ProvisionId, Provision> provisions,
        Anchors anchors,
        StyleNames styles,
        NumberingPlan numbering,
        Sections sections,
        Comments comments) {

    public DocumentPlan {
        paragraphs = List.copyOf(paragraphs);
        provisions = Collections.unmodifiableMap(new LinkedHashMap<>(provisions));
    }

    public static DocumentPlan of(Bill bill, Annotations annotations) {
        return of(bill, annotations, Map.of());
    }

    /** A bill as it is printed to be held against another: with the same lists, where the tradition is the same. */
    public static DocumentPlan like(DocumentPlan other, Bill bill) {
        return of(
                bill,
                Annotations.NONE,
                bill.form().equals(other.form()) ? other.numbering().starts() : Map.of());
    }

    private static DocumentPlan of(Bill bill, Annotations annotations, Map<String, Integer> starts) {
        List<List<Paragraph>> paragraphs = new ArrayList<>();
        for (Block block : bill.blocks()) {
            paragraphs.add(block instanceof Block.Text text ? Layout.of(bill.form(), text.provisions()) : List.of());
        }
        List<Provision> provisions = bill.blocks().stream()
                .filter(Block.Text.class::isInstance)
                .map(Block.Text.class::cast)
                .flatMap(text -> text.provisions().stream())
                .toList();
        Anchors anchors = Anchors.of(bill.provisions().map(Provision::id));
        return new DocumentPlan(
                bill,
                SpellingLanguage.of(bill.edition().language()),
                paragraphs,
                bill.byId(),
                anchors,
                new StyleNames(bill.form(), bill.blocks()),
                new NumberingPlan(
                        bill.form(),
                        provisions,
                        paragraphs.stream().flatMap(List::stream).toList(),
                        starts),
                Sections.of(bill),
                Comments.of(annotations == Annotations.SHOWN ? bill.commentaries() : List.of(), anchors));
    }

    /** The same with a place for every header and footer of another document. */
    public DocumentPlan withPlacesOf(DocumentPlan other) {
        return new DocumentPlan(
                bill,
                language,
                paragraphs,
                provisions,
                anchors,
                styles,
                numbering,
                sections.withPlacesOf(other.sections),
                comments);
    }

    public Form form() {
        return bill.form();
    }
}
