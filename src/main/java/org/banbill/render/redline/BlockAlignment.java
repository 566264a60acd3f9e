package org.banbill.render.redline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.banbill.ooxml.Element;
import org.banbill.render.word.part.DocumentPart;
import org.banbill.render.word.text.ContentsWriter;
import org.banbill.wording.Alignment;
import org.banbill.wording.Alignment.Pair;

/**
 * Which paragraphs and tables of two documents stand for one another: those of one provision, then other lines by their
 * words, then by their style. What stands in both, but not in the same order, has moved.
 *
 * @param pairs in the order of both documents
 * @param ends those of the pairs that must stay pairs
 * @param moves places before → places after
 */
record BlockAlignment(List<Pair> pairs, Set<Pair> ends, Map<Integer, Integer> moves) {

    BlockAlignment {
        pairs = List.copyOf(pairs);
        ends = Set.copyOf(ends);
        moves = Map.copyOf(moves);
    }

    static BlockAlignment of(List<Element> before, List<Element> after) {
        Matching matching = new Matching(align(before, after));
        List<Pair> ends = ends(before, after);
        ends.forEach(matching::force);
        List<Pair> pairs = matching.pairs();
        return new BlockAlignment(pairs, new HashSet<>(ends), moves(before, after, pairs));
    }

    /** Some paragraphs no longer stand for one another, and none of them has moved. */
    BlockAlignment without(Set<Pair> replaced) {
        Matching matching = new Matching(
                pairs.stream().filter(pair -> !replaced.contains(pair)).toList());
        Map<Integer, Integer> moved = new HashMap<>(moves);
        replaced.forEach(pair -> moved.remove(pair.before(), pair.after()));
        return new BlockAlignment(matching.pairs(), ends, moved);
    }

    private static List<Pair> align(List<Element> before, List<Element> after) {
        List<Pair> pairs = Alignment.of(
                before.stream().map(BlockAlignment::identity).toList(),
                after.stream().map(BlockAlignment::identity).toList());
        return between(pairs, before, after, BlockAlignment::kind);
    }

    /** Fills the gaps between pairs by another likeness. */
    static List<Pair> between(
            List<Pair> pairs, List<Element> before, List<Element> after, Function<Element, String> likeness) {
        List<Pair> filled = new ArrayList<>();
        Pair last = new Pair(-1, -1);
        for (int index = 0; index <= pairs.size(); index++) {
            Pair next = index < pairs.size() ? pairs.get(index) : new Pair(before.size(), after.size());
            int fromBefore = last.before() + 1;
            int fromAfter = last.after() + 1;
            Alignment.of(
                            likenesses(before, fromBefore, next.before(), likeness),
                            likenesses(after, fromAfter, next.after(), likeness))
                    .forEach(pair -> filled.add(new Pair(pair.before() + fromBefore, pair.after() + fromAfter)));
            if (index < pairs.size()) {
                filled.add(next);
            }
            last = next;
        }
        return filled;
    }

    private static List<String> likenesses(List<Element> blocks, int from, int to, Function<Element, String> likeness) {
        return blocks.subList(from, to).stream().map(likeness).toList();
    }

    /** A provision's paragraph is the same whatever it says; another line is by its words. */
    private static String identity(Element block) {
        return isProvision(block) || isEntry(block) ? block.place() : kind(block) + "|" + block.text();
    }

    private static String kind(Element block) {
        if (block.is("w:tbl")) {
            return "table of "
                    + block.find("w:tblGrid")
                            .map(grid -> grid.elements().size())
                            .orElse(0);
        }
        if (isProvision(block)) {
            return block.place();
        }
        return isEntry(block) ? ContentsWriter.ENTRY : block.place() + " " + style(block);
    }

    private static String style(Element paragraph) {
        return paragraph
                .find("w:pPr")
                .flatMap(properties -> properties.value("w:pStyle"))
                .orElse("");
    }

    private static boolean isProvision(Element block) {
        return block.place().startsWith("UNIT ")
                || block.place().startsWith("TEXT ")
                || block.place().startsWith("AFTER ");
    }

    static boolean isEntry(Element block) {
        return block.place().startsWith(ContentsWriter.ENTRY);
    }

    /**
     * Paragraphs that must stand for one another, whatever they say. A paragraph's end cannot be deleted where there is
     * no paragraph behind it: at the end of the text, before a table that stands in both. The contents' first and last
     * entry hold the field, and a section's last paragraph its page.
     */
    private static List<Pair> ends(List<Element> before, List<Element> after) {
        List<Pair> ends = new ArrayList<>();
        List<Integer> sectionsBefore = places(before, block -> block.place().equals(DocumentPart.SECTION_END));
        List<Integer> sectionsAfter = places(after, block -> block.place().equals(DocumentPart.SECTION_END));
        for (int index = 0; index < Math.min(sectionsBefore.size(), sectionsAfter.size()); index++) {
            ends.add(new Pair(sectionsBefore.get(index), sectionsAfter.get(index)));
        }
        List<Integer> entriesBefore = places(before, BlockAlignment::isEntry);
        List<Integer> entriesAfter = places(after, BlockAlignment::isEntry);
        if (!entriesBefore.isEmpty() && !entriesAfter.isEmpty()) {
            ends.add(new Pair(entriesBefore.get(0), entriesAfter.get(0)));
            if (entriesBefore.size() > 1 && entriesAfter.size() > 1) {
                ends.add(new Pair(
                        entriesBefore.get(entriesBefore.size() - 1), entriesAfter.get(entriesAfter.size() - 1)));
            }
        }
        for (Pair pair : align(before, after)) {
            if (before.get(pair.before()).is("w:tbl") && pair.before() > 0 && pair.after() > 0) {
                addParagraphs(before, pair.before() - 1, after, pair.after() - 1, ends);
            }
        }
        addParagraphs(before, before.size() - 1, after, after.size() - 1, ends);
        return ends;
    }

    private static void addParagraphs(
            List<Element> before, int atBefore, List<Element> after, int atAfter, List<Pair> ends) {
        if (atBefore >= 0
                && atAfter >= 0
                && before.get(atBefore).is("w:p")
                && after.get(atAfter).is("w:p")) {
            ends.add(new Pair(atBefore, atAfter));
        }
    }

    private static List<Integer> places(List<Element> blocks, Predicate<Element> wanted) {
        List<Integer> places = new ArrayList<>();
        for (int index = 0; index < blocks.size(); index++) {
            if (wanted.test(blocks.get(index))) {
                places.add(index);
            }
        }
        return places;
    }

    private static Map<Integer, Integer> moves(List<Element> before, List<Element> after, List<Pair> pairs) {
        Set<Integer> paired = new HashSet<>();
        pairs.forEach(pair -> paired.add(pair.after()));
        Map<String, Integer> left = new HashMap<>();
        for (int index = 0; index < after.size(); index++) {
            if (!paired.contains(index) && isProvision(after.get(index))) {
                left.putIfAbsent(after.get(index).place(), index);
            }
        }
        paired.clear();
        pairs.forEach(pair -> paired.add(pair.before()));
        Map<Integer, Integer> moves = new HashMap<>();
        for (int index = 0; index < before.size(); index++) {
            Integer target =
                    paired.contains(index) ? null : left.get(before.get(index).place());
            if (target != null) {
                moves.put(index, target);
            }
        }
        return moves;
    }

    /** Pairs that can be replaced by others. */
    private static final class Matching {

        private final List<Pair> pairs;

        private Matching(List<Pair> pairs) {
            this.pairs = new ArrayList<>(pairs);
        }

        private void force(Pair forced) {
            pairs.removeIf(pair ->
                    Integer.signum(pair.before() - forced.before()) * Integer.signum(pair.after() - forced.after())
                            <= 0);
            pairs.add(forced);
        }

        private List<Pair> pairs() {
            pairs.sort(Comparator.comparingInt(Pair::before));
            return pairs;
        }
    }
}
