package org.banbill.render.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.banbill.compare.Step;
import org.banbill.compare.WordDiff;
import org.banbill.ooxml.Element;
import org.banbill.ooxml.Node;
import org.banbill.render.redline.Tracking.Kind;

/** Weaves a paragraph of one document into one of the other. */
final class ParagraphRedline {

    /** What the mark of an earlier look of a paragraph cannot hold. */
    private static final String[] NOT_A_LOOK = {"w:rPr", "w:sectPr", "w:pPrChange"};

    private final Tracking tracking;

    ParagraphRedline(Tracking tracking) {
        this.tracking = tracking;
    }

    /**
     * A paragraph that stands here in one document alone. All of it is under one kind of mark, even where it moved and
     * some of its words are new: LibreOffice otherwise joins what is left of it with the next paragraph and gives that
     * its style.
     */
    Element whole(Element paragraph, Kind kind) {
        return paragraph(
                marked(properties(paragraph), kind),
                new InlineTokenWriter(tracking)
                        .all(InlineTokens.of(paragraph), kind)
                        .done());
    }

    /** A paragraph that stands in both documents. */
    Element both(Element before, Element after) {
        return both(before, after, edits(InlineTokens.of(before), InlineTokens.of(after)));
    }

    /**
     * A paragraph that stands in both documents, while the next one is new. Its last words are not new ones:
     * LibreOffice otherwise rejects its end along with the next paragraph, and joins it with the one behind.
     */
    Element bothBeforeNew(Element before, Element after) {
        return both(before, after, endingOld(edits(InlineTokens.of(before), InlineTokens.of(after))));
    }

    private Element both(Element before, Element after, List<Step<InlineToken>> edits) {
        return after.with(paragraph(
                        changed(properties(before), properties(after)),
                        new InlineTokenWriter(tracking).edits(edits).done())
                .children());
    }

    /**
     * New words at the end stand before those that they replace; where they replace none, the last word is replaced.
     */
    private static List<Step<InlineToken>> endingOld(List<Step<InlineToken>> edits) {
        int end = edits.size();
        while (end > 0 && keeps(edits.get(end - 1), InlineToken.Anchor.class)) {
            end--;
        }
        List<Step<InlineToken>> added = new ArrayList<>();
        List<Step<InlineToken>> removed = new ArrayList<>();
        int from = end;
        while (from > 0 && !keeps(edits.get(from - 1), InlineToken.class)) {
            Step<InlineToken> edit = edits.get(--from);
            edit.match(kept -> added, gone -> removed, come -> added).add(0, edit);
        }
        if (added.isEmpty()) {
            return edits;
        }
        if (removed.isEmpty() && from > 0 && keeps(edits.get(from - 1), InlineToken.Word.class)) {
            from--;
            edits.get(from)
                    .visit(
                            kept -> {
                                added.add(0, new Step.Added<>(kept.after()));
                                removed.add(new Step.Removed<>(kept.before()));
                            },
                            removed::add,
                            added::add);
        }
        List<Step<InlineToken>> ordered = new ArrayList<>(edits.subList(0, from));
        ordered.addAll(added);
        ordered.addAll(removed);
        ordered.addAll(edits.subList(end, edits.size()));
        return ordered;
    }

    private static boolean keeps(Step<InlineToken> edit, Class<? extends InlineToken> kind) {
        return edit.match(kept -> kind.isInstance(kept.after()), removed -> false, added -> false);
    }

    private static Element paragraph(Element properties, List<Element> content) {
        List<Node> children = new ArrayList<>();
        children.add(properties);
        children.addAll(content);
        return Element.of("w:p").with(children);
    }

    private static Element properties(Element paragraph) {
        return paragraph.find("w:pPr").orElse(Element.of("w:pPr"));
    }

    /**
     * The steps between two paragraphs. Bookmarks in both stay where they are, whatever becomes of the words around
     * them: they are compared between each and the next.
     */
    private static List<Step<InlineToken>> edits(List<InlineToken> before, List<InlineToken> after) {
        Set<String> shared = anchors(before);
        shared.retainAll(anchors(after));
        List<Step<InlineToken>> edits = new ArrayList<>();
        int inBefore = 0;
        int inAfter = 0;
        for (int at = 0; at < after.size(); at++) {
            if (isAnchor(after.get(at), shared)) {
                int same = inBefore;
                while (!before.get(same).key().equals(after.get(at).key())) {
                    same++;
                }
                edits.addAll(WordDiff.of(before.subList(inBefore, same), after.subList(inAfter, at)));
                edits.add(new Step.Kept<>(before.get(same), after.get(at)));
                inBefore = same + 1;
                inAfter = at + 1;
            }
        }
        edits.addAll(WordDiff.of(before.subList(inBefore, before.size()), after.subList(inAfter, after.size())));
        return edits;
    }

    private static Set<String> anchors(List<InlineToken> pieces) {
        return pieces.stream()
                .filter(InlineToken.Anchor.class::isInstance)
                .map(InlineToken::key)
                .collect(Collectors.toSet());
    }

    private static boolean isAnchor(InlineToken piece, Set<String> shared) {
        return piece instanceof InlineToken.Anchor && shared.contains(piece.key());
    }

    /** The properties of a paragraph whose end is inserted, deleted or moved. */
    private Element marked(Element properties, Kind kind) {
        Element mark = tracking.mark(kind);
        List<Node> children = new ArrayList<>();
        List<Element> last = new ArrayList<>();
        List<Node> look = new ArrayList<>(List.of(mark));
        for (Element child : properties.elements()) {
            switch (child.name()) {
                case "w:rPr" -> look.addAll(child.elements());
                case "w:sectPr" -> last.add(child);
                default -> children.add(child);
            }
        }
        children.add(Element.of("w:rPr").with(look));
        children.addAll(last);
        return properties.with(children);
    }

    private Element changed(Element before, Element after) {
        Element old = before.without(NOT_A_LOOK);
        List<Element> children = new ArrayList<>(after.elements());
        Optional<Element> section = before.find("w:sectPr");
        children.replaceAll(child -> child.is("w:sectPr")
                ? section.map(earlier -> section(earlier, child)).orElse(child)
                : child);
        if (!old.equals(after.without(NOT_A_LOOK))) {
            children.add(tracking.change("w:pPrChange", old));
        }
        return after.with(children);
    }

    /** The properties of a section, with those that it had before; its header and footer are woven by themselves. */
    Element section(Element before, Element after) {
        Element old = before.without("w:headerReference", "w:footerReference");
        if (old.equals(after.without("w:headerReference", "w:footerReference"))) {
            return after;
        }
        List<Node> children = new ArrayList<>(after.children());
        children.add(tracking.change("w:sectPrChange", old));
        return after.with(children);
    }
}
