package org.banbill.render.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.ooxml.Element;
import org.banbill.ooxml.Node;
import org.banbill.render.word.plan.Anchors;
import org.banbill.wording.Alignment;
import org.banbill.wording.Alignment.Pair;

/** Two documents woven into one. */
final class Redline {

    private final RedlinedParts before;
    private final RedlinedParts after;
    private final Tracking tracking;
    private final BlockRedline weaver;

    Redline(RedlinedParts before, RedlinedParts after, Tracking tracking) {
        this.before = before;
        this.after = after;
        this.tracking = tracking;
        this.weaver = new BlockRedline(tracking);
    }

    /** The parts that are not those of the document after, by their names. */
    Map<String, Element> parts() {
        List<Element> old = before.blocks();
        List<Element> blocks = after.blocks();
        BlockAlignment likeness = BlockAlignment.of(old, blocks);
        SharedStyles forms = SharedStyles.of(before, after, votes(old, blocks, likeness));
        BlockAlignment alignment = likeness.without(replaced(old, blocks, likeness, forms));
        NamesBefore adaptation = new NamesBefore(forms, renamedAnchors(old, blocks, alignment));
        Map<String, Element> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", document(old.stream().map(adaptation::of).toList(), blocks, alignment));
        parts.put("word/styles.xml", forms.styles());
        parts.put("word/numbering.xml", forms.numbering());
        after.running()
                .forEach((file, root) -> parts.put(
                        "word/" + file,
                        root.with(weaver.weave(
                                Optional.ofNullable(before.running().get(file))
                                        .map(adaptation::of)
                                        .map(Element::elements)
                                        .orElse(List.of()),
                                root.elements()))));
        return parts;
    }

    private Element document(List<Element> old, List<Element> blocks, BlockAlignment alignment) {
        ContentsField contents = ContentsField.of(old, blocks);
        List<Node> woven = new ArrayList<>(
                contents.around(weaver.weave(contents.without(old), contents.without(blocks), alignment)));
        woven.add(new ParagraphRedline(tracking).section(before.section(), after.section()));
        Element body = after.body().with(woven);
        return after.document().with(List.of(body));
    }

    /** How often a paragraph of one list stands for one of another. */
    private static Map<String, Map<String, Integer>> votes(
            List<Element> old, List<Element> blocks, BlockAlignment alignment) {
        Map<String, Map<String, Integer>> votes = new HashMap<>();
        for (Pair pair : alignment.pairs()) {
            Optional<String> list = NumberedParagraphs.list(old.get(pair.before()));
            Optional<String> other = NumberedParagraphs.list(blocks.get(pair.after()));
            if (list.isPresent() && other.isPresent()) {
                votes.computeIfAbsent(list.get(), absent -> new HashMap<>()).merge(other.get(), 1, Integer::sum);
            }
        }
        return votes;
    }

    /**
     * Numbered paragraphs that are deleted and inserted whole, because their style or list changes: on rejecting,
     * LibreOffice does not always give back the list that a paragraph had. One that moved as well is not told as moved.
     */
    private static Set<Pair> replaced(
            List<Element> old, List<Element> blocks, BlockAlignment alignment, SharedStyles forms) {
        NamesBefore styled = new NamesBefore(forms, Map.of());
        Set<Pair> replaced = new HashSet<>();
        List<Pair> candidates = new ArrayList<>(alignment.pairs());
        alignment.moves().forEach((from, to) -> candidates.add(new Pair(from, to)));
        for (Pair pair : candidates) {
            Element earlier = old.get(pair.before());
            Element later = blocks.get(pair.after());
            if (earlier.is("w:p")
                    && later.is("w:p")
                    && !alignment.ends().contains(pair)
                    && (forms.isNumberedBefore(earlier) || forms.isNumberedAfter(later))
                    && !styled.of(earlier).find("w:pPr").equals(later.find("w:pPr"))) {
                replaced.add(pair);
            }
        }
        return replaced;
    }

    /** A bookmark must be one, so that of a provision that does not stay in its place has another name before. */
    private static Map<String, String> renamedAnchors(
            List<Element> old, List<Element> blocks, BlockAlignment alignment) {
        Set<String> taken = new HashSet<>();
        blocks.forEach(block -> taken.addAll(anchors(block)));
        for (Pair pair : alignment.pairs()) {
            List<String> names = anchors(old.get(pair.before()));
            Alignment.of(names, anchors(blocks.get(pair.after())))
                    .forEach(same -> taken.remove(names.get(same.before())));
        }
        Map<String, String> renamed = new HashMap<>();
        old.forEach(block -> anchors(block).stream()
                .filter(taken::contains)
                .forEach(name -> renamed.put(name, Anchors.name("before:" + name))));
        return renamed;
    }

    private static List<String> anchors(Element block) {
        return block.all()
                .filter(element -> element.is("w:bookmarkStart"))
                .map(bookmark -> bookmark.attribute("w:name"))
                .toList();
    }
}
