package org.banbill.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import org.banbill.bill.Paragraph.Kind;
import org.banbill.bill.ProvisionId;
import org.banbill.review.Arrangement.Entry;
import org.banbill.review.ExpectedText.Placed;
import org.banbill.review.ExpectedText.Segments;
import org.banbill.review.Provenance.Anchor;

/**
 * Finds provisions whose paragraphs have no anchor any more. The pairs that are most alike come first: so no new
 * paragraph takes a provision from the one that reads more like it.
 */
final class LostAnchors {

    /** How much of a paragraph must read alike to be taken for one that was typed again. */
    static final double ALIKE = 0.5;

    /** How much of a paragraph must read alike to be taken for one that stood elsewhere. */
    private static final double THE_SAME = 0.9;

    private static final String RETYPED = "It was typed again; its place and its words tell which provision it was.";
    private static final String MOVED = "It stands elsewhere now; its words tell which provision it was.";

    /**
     * A new paragraph and what is gone.
     *
     * @param place of the first anchor, in the order as written
     */
    private record Pair(int entry, List<Anchor> gone, int place, double likeness) {}

    private final ExpectedText expected;
    private final List<Entry> entries;
    private final Set<ProvisionId> present;
    private final List<Anchor> order;

    /** @param present the provisions that are there; those that are found come in */
    LostAnchors(ExpectedText expected, List<Entry> entries, Set<ProvisionId> present) {
        this.expected = expected;
        this.entries = entries;
        this.present = present;
        this.order = new ArrayList<>(expected.byAnchor().keySet());
    }

    /** A paragraph deleted and typed again, between those between which it stood. */
    void findRetyped() {
        List<List<Anchor>> gone = expected.sequence().stream()
                .map(original -> original.anchors().stream()
                        .filter(anchor -> anchor.kind() == Kind.UNIT && !present.contains(anchor.provision()))
                        .toList())
                .filter(anchors -> !anchors.isEmpty())
                .toList();
        // what is found between two others can only come to stand between nearer ones
        for (Pair pair : pairs(gone, ALIKE, this::isBetween)) {
            if (isFree(pair) && isBetween(pair.entry(), pair.place())) {
                take(pair, RETYPED);
            }
        }
    }

    /** LibreOffice tells a move as a paragraph taken out here and typed there. */
    void findMoved() {
        List<List<Anchor>> gone = order.stream()
                .filter(anchor -> anchor.kind() == Kind.UNIT && !present.contains(anchor.provision()))
                .filter(anchor -> expected.isOrdinary(anchor.provision()))
                .map(List::of)
                .toList();
        for (Pair pair : pairs(gone, THE_SAME, (entry, place) -> true)) {
            if (isFree(pair)) {
                take(pair, MOVED);
            }
        }
    }

    /** Those that are alike enough, the most alike first; equally alike ones in reading order. */
    private List<Pair> pairs(List<List<Anchor>> gone, double least, BiPredicate<Integer, Integer> canStand) {
        List<Pair> pairs = new ArrayList<>();
        for (int index = 0; index < entries.size(); index++) {
            if (entries.get(index).isNew() && !gone.isEmpty()) {
                List<Token> words = Token.of(entries.get(index).paragraph().words());
                for (List<Anchor> anchors : gone) {
                    int place = order.indexOf(anchors.get(0));
                    double likeness = canStand.test(index, place) ? likeness(anchors, words) : 0;
                    if (likeness >= least) {
                        pairs.add(new Pair(index, anchors, place, likeness));
                    }
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        return pairs;
    }

    private boolean isFree(Pair pair) {
        return entries.get(pair.entry()).isNew()
                && pair.gone().stream().noneMatch(anchor -> present.contains(anchor.provision()));
    }

    private void take(Pair pair, String guess) {
        pair.gone().forEach(anchor -> present.add(anchor.provision()));
        entries.set(pair.entry(), new Entry(entries.get(pair.entry()).paragraph(), pair.gone(), guess));
    }

    private double likeness(List<Anchor> anchors, List<Token> edited) {
        List<Placed> words = anchors.stream()
                .map(expected.byAnchor()::get)
                .filter(Objects::nonNull)
                .map(Segments::words)
                .flatMap(List::stream)
                .toList();
        return WordDiff.likeness(words, edited);
    }

    private boolean isBetween(int entry, int place) {
        return lastPlace(entry) < place && place < nextPlace(entry);
    }

    /** The latest place as written of what stands before an entry; -1 for none. */
    private int lastPlace(int entry) {
        for (int back = entry - 1; back >= 0; back--) {
            List<Anchor> anchors = entries.get(back).anchors();
            if (!anchors.isEmpty()) {
                return order.indexOf(anchors.get(anchors.size() - 1));
            }
        }
        return -1;
    }

    private int nextPlace(int entry) {
        for (int ahead = entry + 1; ahead < entries.size(); ahead++) {
            List<Anchor> anchors = entries.get(ahead).anchors();
            if (!anchors.isEmpty()) {
                return order.indexOf(anchors.get(0));
            }
        }
        return order.size();
    }
}
