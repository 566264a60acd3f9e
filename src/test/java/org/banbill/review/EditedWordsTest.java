package org.banbill.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banbill.review.EditedWords.Step;
import org.banbill.review.ExpectedText.Placed;
import org.junit.jupiter.api.Test;

/** How words are held against those written. */
class EditedWordsTest {

    @Test
    void whatAReferenceFieldShowsIsNoEditWhateverItsLength() {
        List<EditedToken> written = new ArrayList<>(EditedToken.of("as section "));
        EditedToken.add("(a)", "device_ban", written);
        EditedToken.add(" says", "", written);
        List<Placed> before = written.stream()
                .map(token -> new Placed(token, Optional.empty()))
                .toList();
        List<EditedToken> edited =
                EditedToken.of("as section \uFFF9device_ban\uFFFAError: Reference source not found\uFFFB says");

        assertThat(EditedWords.of(before, edited)).allMatch(Step::isKept);
    }

    @Test
    void anotherTargetIsAnEdit() {
        List<EditedToken> written = new ArrayList<>();
        EditedToken.add("(a)", "device_ban", written);
        List<Placed> before = written.stream()
                .map(token -> new Placed(token, Optional.empty()))
                .toList();

        assertThat(EditedWords.of(before, EditedToken.of("\uFFF9other\uFFFA(b)\uFFFB")))
                .anyMatch(step -> !step.isKept());
    }

    @Test
    void aParticleIsAWordOfItsOwn() {
        assertThat(EditedToken.of("제a호에")).extracting(EditedToken::text).containsExactly("제", "a", "호", "에");
    }
}
