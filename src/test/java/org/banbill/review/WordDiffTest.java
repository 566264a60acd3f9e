package org.banbill.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banbill.review.ExpectedText.Placed;
import org.banbill.review.WordDiff.Step;
import org.junit.jupiter.api.Test;

/** How words are held against those written. */
class WordDiffTest {

    @Test
    void whatAReferenceFieldShowsIsNoEditWhateverItsLength() {
        List<Token> written = new ArrayList<>(Token.of("as section "));
        Token.add("(a)", "device_ban", written);
        Token.add(" says", "", written);
        List<Placed> before = written.stream()
                .map(token -> new Placed(token, Optional.empty()))
                .toList();
        List<Token> edited = Token.of("as section \uFFF9device_ban\uFFFAError: Reference source not found\uFFFB says");

        assertThat(WordDiff.of(before, edited)).allMatch(Step::isKept);
    }

    @Test
    void anotherTargetIsAnEdit() {
        List<Token> written = new ArrayList<>();
        Token.add("(a)", "device_ban", written);
        List<Placed> before = written.stream()
                .map(token -> new Placed(token, Optional.empty()))
                .toList();

        assertThat(WordDiff.of(before, Token.of("\uFFF9other\uFFFA(b)\uFFFB"))).anyMatch(step -> !step.isKept());
    }

    @Test
    void aParticleIsAWordOfItsOwn() {
        assertThat(Token.of("제a호에")).extracting(Token::text).containsExactly("제", "a", "호", "에");
    }
}
