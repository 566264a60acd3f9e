package org.banbill.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.banbill.bill.Paragraph.Kind;
import org.banbill.finding.Message;
import org.banbill.provenance.Anchor;
import org.banbill.reading.SameToTheEye;
import org.banbill.review.Arrangement.Entry;
import org.banbill.review.ExpectedText.Placed;
import org.banbill.review.ExpectedText.Segments;

/**
 * Finds provisions whose paragraphs have no anchor any more. The pairs that are most alike come first: so no new
 * paragraph takes a provision from the one that reads more like it.
 */
final class LostAnchors {

    /** How much of a paragraph must read alike to be taken for one that was typed again. */
    static final double ALIKE = 0.5;

    /** How much of a paragraph must read alike to be taken for one that stood elsewhere. */
    private static final double THE_SAME = 0.9;

    private static final Message RETYPED = Message.of("guess.typed-again");
    private static final Message MOVED = Message.of("guess.moved");

    /**
     * A new paragraph and what is gone.
     *
     * @param place of the first anchor, in the order as written
     */
    private record Pair(int entry, List<Anchor> gone, int place, double likeness) {}

    private final ExpectedText expected;
    private final List<Entry> entries;
    /** The units, and the headings that stand beside the text, that are there; those that are found come in. */
    private final Set<Anchor> there = new HashSet<>();

    private final Map<Anchor, Integer> order = new LinkedHashMap<>();
    /** The entries that stand for something as written; those that are found come in. */
    private final NavigableSet<Integer> known = new TreeSet<>();

    LostAnchors(ExpectedText expected, List<Entry> entries) {
        this.expected = expected;
        this.entries = entries;
        expected.byAnchor().keySet().forEach(anchor -> order.put(anchor, order.size()));
        for (int index = 0; index < entries.size(); index++) {
            if (!entries.get(index).isNew()) {
                known.add(index);
            }
        }
        entries.forEach(entry -> entry.anchors().forEach(anchor -> there.add(shown(anchor))));
    }

    /** What is there where an anchor is: a heading beside the text alone, else the unit. */
    private static Anchor shown(Anchor anchor) {
        return anchor.kind() == Kind.HEADING ? anchor : new Anchor(anchor.provision(), Kind.UNIT);
    }

    private boolean isGone(Anchor anchor) {
        return switch (anchor.kind()) {
            case HEADING, UNIT -> !there.contains(anchor);
            case TEXT, AFTER, LINE -> false;
        };
    }

    /**
     * Paragraphs that read as they were written, in the order in which they were: in a file that lost all its
     * bookmarks, most of them.
     */
    void findUntouched() {
        Map<String, List<List<Anchor>>> gone = new HashMap<>();
        for (List<Anchor> anchors : goneUnits()) {
            String words =
                    words(anchors).stream().map(placed -> placed.token().text()).collect(Collectors.joining());
            gone.computeIfAbsent(SameToTheEye.of(words), absent -> new ArrayList<>())
                    .add(anchors);
        }
        Map<String, List<Integer>> fresh = new HashMap<>();
        for (int index = 0; index < entries.size() && !gone.isEmpty(); index++) {
            if (entries.get(index).isNew()) {
                String words = SameToTheEye.of(entries.get(index).paragraph().shown());
                fresh.computeIfAbsent(words, absent -> new ArrayList<>()).add(index);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        gone.forEach((words, anchors) -> {
            List<Integer> places = fresh.getOrDefault(words, List.of());
            for (int at = 0; !words.isEmpty() && places.size() == anchors.size() && at < places.size(); at++) {
                pairs.add(new Pair(
                        places.get(at), anchors.get(at), place(anchors.get(at).get(0)), 1));
            }
        });
        pairs.sort(Comparator.comparingInt(Pair::entry));
        List<Pair> asWritten =
                pairs.stream().sorted(Comparator.comparingInt(Pair::place)).toList();
        for (Pair pair : InOrder.longest(pairs, asWritten)) {
            if (isBetween(pair.entry(), pair.place())) {
                take(pair, RETYPED);
            }
        }
    }

    /** What stood in each paragraph that is gone. */
    private List<List<Anchor>> goneUnits() {
        return expected.sequence().stream()
                .map(original ->
                        original.anchors().stream().filter(this::isGone).toList())
                .filter(anchors -> !anchors.isEmpty())
                .toList();
    }

    /** A paragraph deleted and typed again, between those between which it stood. */
    void findRetyped() {
        List<List<Anchor>> gone = goneUnits();
        // what is found between two others can only come to stand between nearer ones
        for (Pair pair : pairs(gone, ALIKE, this::isBetween)) {
            if (isFree(pair) && isBetween(pair.entry(), pair.place())) {
                take(pair, RETYPED);
            }
        }
    }

    /** LibreOffice tells a move as a paragraph taken out here and typed there. */
    void findMoved() {
        List<List<Anchor>> gone = order.keySet().stream()
                .filter(anchor -> anchor.kind() == Kind.UNIT && isGone(anchor))
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
        List<List<Placed>> words = gone.stream().map(this::words).toList();
        LikeTexts texts = new LikeTexts(
                words.stream()
                        .map(text ->
                                WordCounts.of(text.stream().map(Placed::token).toList()))
                        .toList(),
                least);
        for (int index = 0; index < entries.size(); index++) {
            if (entries.get(index).isNew() && !gone.isEmpty()) {
                List<EditedToken> edited =
                        EditedToken.of(entries.get(index).paragraph().words());
                for (int at : texts.like(WordCounts.of(edited))) {
                    int place = place(gone.get(at).get(0));
                    double likeness = canStand.test(index, place) ? EditedWords.likeness(words.get(at), edited) : 0;
                    if (likeness >= least) {
                        pairs.add(new Pair(index, gone.get(at), place, likeness));
                    }
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        return pairs;
    }

    private boolean isFree(Pair pair) {
        return entries.get(pair.entry()).isNew() && pair.gone().stream().allMatch(this::isGone);
    }

    private void take(Pair pair, Message guess) {
        there.addAll(pair.gone());
        known.add(pair.entry());
        entries.set(pair.entry(), new Entry(entries.get(pair.entry()).paragraph(), pair.gone(), Optional.of(guess)));
    }

    private List<Placed> words(List<Anchor> anchors) {
        return anchors.stream()
                .map(expected.byAnchor()::get)
                .filter(Objects::nonNull)
                .map(Segments::words)
                .flatMap(List::stream)
                .toList();
    }

    private boolean isBetween(int entry, int place) {
        return lastPlace(entry) < place && place < nextPlace(entry);
    }

    /** The latest place as written of what stands before an entry; -1 for none. */
    private int lastPlace(int entry) {
        Integer before = known.lower(entry);
        List<Anchor> anchors = before == null ? List.of() : entries.get(before).anchors();
        return anchors.isEmpty() ? -1 : place(anchors.get(anchors.size() - 1));
    }

    private int nextPlace(int entry) {
        Integer next = known.higher(entry);
        return next == null ? order.size() : place(entries.get(next).anchors().get(0));
    }

    /** The place of an anchor in the order as written; -1 for one of another bill. */
    private int place(Anchor anchor) {
        return order.getOrDefault(anchor, -1);
    }
}
