package org.banbill.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.banbill.bill.Bills;
import org.banbill.wording.MarkedWords;
import org.banbill.wording.MarkedWords.State;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void oneWordIsReplaced() {
        assertThat(marked("within 30 days of it", "within 14 days of it")).isEqualTo("within [-30-]{+14+} days of it");
    }

    @Test
    void aSpaceBetweenTwoReplacedWordsIsReplacedWithThem() {
        assertThat(marked("a public authority must not use it", "a private actor must not use it"))
                .isEqualTo("a [-public authority-]{+private actor+} must not use it");
    }

    @Test
    void wordsAreAddedWithoutTouchingOthers() {
        assertThat(marked("use it", "use, sell or test it")).isEqualTo("use{+, sell or test+} it");
    }

    @Test
    void twoSentencesWithLittleInCommonReplaceEachOther() {
        assertThat(marked("This Act extends to Wales.", "A worker may refuse to scan people."))
                .isEqualTo("[-This Act extends to Wales.-]{+A worker may refuse to scan people.+}");
    }

    @Test
    void aMarkIsOneWord() {
        assertThat(marked("tell {{office}}, which must act", "tell {{office}} and {{legislature}}, which must act"))
                .isEqualTo("tell {{office}}{+ and {{legislature}}+}, which must act");
    }

    @Test
    void equalTextsAreKept() {
        assertThat(marked("the same", "the same")).isEqualTo("the same");
        assertThat(marked("", "")).isEmpty();
    }

    /** A renumbered section cites another number; what is said of it is the same. */
    @Test
    void aReferenceWhoseNumberMovedOnGoesAndComes() {
        List<Step<Word>> edits = WordDiff.of(
                Word.of(List.of(Bills.words("see "), Bills.reference("ban", "section 3"), Bills.words(" on bans"))),
                Word.of(List.of(Bills.words("see "), Bills.reference("ban", "section 4"), Bills.words(" on bans"))));

        assertThat(edits).allMatch(Step.Kept.class::isInstance);
        assertThat(Word.marked(edits))
                .containsExactly(
                        new MarkedWords(State.KEPT, "see "),
                        new MarkedWords(State.GONE, "section 3"),
                        new MarkedWords(State.NEW, "section 4"),
                        new MarkedWords(State.KEPT, " on bans"));
        assertThat(Word.before(edits)).isEqualTo("see section 3 on bans");
        assertThat(Word.after(edits)).isEqualTo("see section 4 on bans");
    }

    private static String marked(String before, String after) {
        return ChangesText.Marks.PLAIN.between(before, after);
    }
}
