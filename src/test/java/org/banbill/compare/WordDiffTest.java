package org.banbill.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.banbill.bill.Bills;
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
    void equalTextsAreKept() {
        assertThat(marked("the same", "the same")).isEqualTo("the same");
        assertThat(marked("", "")).isEmpty();
    }

    private static String marked(String before, String after) {
        StringBuilder marked = new StringBuilder();
        String mode = "";
        for (Edit<Word> edit :
                WordDiff.of(Word.of(List.of(Bills.words(before))), Word.of(List.of(Bills.words(after))))) {
            String next = edit instanceof Edit.Removed<Word> ? "-" : edit instanceof Edit.Added<Word> ? "+" : "";
            if (!next.equals(mode)) {
                marked.append(mode.equals("-") ? "-]" : mode.equals("+") ? "+}" : "");
                marked.append(next.equals("-") ? "[-" : next.equals("+") ? "{+" : "");
                mode = next;
            }
            if (edit instanceof Edit.Removed<Word> removed) {
                marked.append(removed.before().text());
            } else if (edit instanceof Edit.Added<Word> added) {
                marked.append(added.after().text());
            } else if (edit instanceof Edit.Kept<Word> kept) {
                marked.append(kept.after().text());
            }
        }
        return marked.append(mode.equals("-") ? "-]" : mode.equals("+") ? "+}" : "")
                .toString();
    }
}
