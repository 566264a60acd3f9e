package org.banbill.merge;

import java.util.List;
import org.banbill.wording.Words;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/** A text as JGit merges it: a sequence of words, of which a mark such as {@code [[term]]} is one. */
final class MergedWords extends Sequence {

    static final SequenceComparator<MergedWords> COMPARATOR = new SequenceComparator<>() {
        @Override
        public boolean equals(MergedWords one, int oneIndex, MergedWords other, int otherIndex) {
            return one.words.get(oneIndex).equals(other.words.get(otherIndex));
        }

        @Override
        public int hash(MergedWords text, int index) {
            return text.words.get(index).hashCode();
        }
    };

    private final List<String> words;

    private MergedWords(List<String> words) {
        this.words = List.copyOf(words);
    }

    static MergedWords of(String text) {
        return new MergedWords(Words.splitMarked(text));
    }

    @Override
    public int size() {
        return words.size();
    }

    /** The text from one word to another; none where JGit, which cuts off what both share, ends before it begins. */
    String text(int begin, int end) {
        return String.join("", words.subList(begin, Math.max(begin, end)));
    }
}
