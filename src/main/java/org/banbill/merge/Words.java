package org.banbill.merge;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/**
 * A text as a sequence of words: a mark such as {@code [[term]]} is one, so is a run of Hangul, of letters, of spaces.
 */
final class Words extends Sequence {

    private static final Pattern WORD = Pattern.compile(
            "\\[\\[[^\\[\\]]*\\]\\]|\\{\\{[^{}]*\\}\\}|\\p{IsHangul}+|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHangul}]]+|\\s+|.",
            Pattern.DOTALL);

    static final SequenceComparator<Words> COMPARATOR = new SequenceComparator<>() {
        @Override
        public boolean equals(Words one, int oneIndex, Words other, int otherIndex) {
            return one.words.get(oneIndex).equals(other.words.get(otherIndex));
        }

        @Override
        public int hash(Words text, int index) {
            return text.words.get(index).hashCode();
        }
    };

    private final List<String> words;

    private Words(List<String> words) {
        this.words = words;
    }

    static Words of(String text) {
        return new Words(WORD.matcher(text).results().map(MatchResult::group).toList());
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
