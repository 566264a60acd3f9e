package org.banbill.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeChunk;
import org.eclipse.jgit.merge.MergeResult;

/**
 * What comes of a text that two changed. It is a proposal: two changes that touch different words may still not agree
 * (“may not use it and must report”), so a person decides in every case.
 */
public record Merge(List<Piece> pieces) {

    /** A stretch of the merged text. */
    public sealed interface Piece {

        /** The words that a proposal has there. */
        String proposed();

        /** Words that both have, or that one of the two changed. */
        record Agreed(String text) implements Piece {
            @Override
            public String proposed() {
                return text;
            }
        }

        /** Words that both changed, each otherwise. */
        record Disputed(String own, String base, String model) implements Piece {
            @Override
            public String proposed() {
                return base.isBlank() ? joined(own, model) : own;
            }
        }
    }

    public Merge {
        pieces = List.copyOf(pieces);
    }

    /**
     * @param base what both began with
     * @param own what one made of it
     * @param model what the other made of it
     */
    public static Merge of(String base, String own, String model) {
        MergeResult<MergedWords> result = new MergeAlgorithm()
                .merge(MergedWords.COMPARATOR, MergedWords.of(base), MergedWords.of(own), MergedWords.of(model));
        List<Piece> pieces = new ArrayList<>();
        String disputedOwn = "";
        String disputedBase = "";
        for (MergeChunk chunk : result) {
            String text = result.getSequences().get(chunk.getSequenceIndex()).text(chunk.getBegin(), chunk.getEnd());
            switch (chunk.getConflictState()) {
                case NO_CONFLICT -> pieces.add(new Piece.Agreed(text));
                case FIRST_CONFLICTING_RANGE -> {
                    disputedOwn = text;
                    disputedBase = "";
                }
                case BASE_CONFLICTING_RANGE -> disputedBase = text;
                case NEXT_CONFLICTING_RANGE -> pieces.add(new Piece.Disputed(disputedOwn, disputedBase, text));
            }
        }
        return new Merge(pieces);
    }

    /** Whether no word was changed by both. */
    public boolean isClean() {
        return pieces.stream().allMatch(Piece.Agreed.class::isInstance);
    }

    /**
     * The merged text. Where both changed the same words, one's own stand; where both put words in at the same place,
     * one's own stand first.
     */
    public String text() {
        return pieces.stream().map(Piece::proposed).collect(Collectors.joining());
    }

    /** Two insertions, one after the other; the space between them belonged to what both share. */
    private static String joined(String first, String second) {
        boolean isApart = first.isEmpty()
                || second.isEmpty()
                || Character.isWhitespace(first.charAt(first.length() - 1))
                || Character.isWhitespace(second.charAt(0));
        return first + (isApart ? "" : " ") + second;
    }
}
