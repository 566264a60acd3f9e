package org.banbill.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.banbill.finding.Catalogue;
import org.banbill.finding.Result;
import org.banbill.library.DraftInline.ReferenceMark;
import org.banbill.library.DraftInline.Slot;
import org.banbill.library.DraftInline.TermUse;
import org.banbill.source.SourceFile;
import org.banbill.source.YamlScalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The marks inside a text. */
class MarksTest {

    private static Result<DraftText> read(String text) {
        return Marks.read(new YamlScalar(text, new SourceFile("a.yaml", text), 0));
    }

    private static List<DraftInline> pieces(String text) {
        return read(text).value().orElseThrow().pieces();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nobody watches.",
                "A [[public authority]] {{must not}} watch.",
                "{{office.genitive}} rules",
                "[[such systems|biometric-surveillance-system]]",
                "under {{ref .ban}}, {{ref offences.ban and offences.aid}} and {{ref .a to .c}}",
                "see {{ref group:bans}}",
            })
    void aTextReadsAsItWasTyped(String text) {
        StringBuilder typed = new StringBuilder();
        pieces(text).forEach(piece -> typed.append(piece.mark()));

        assertThat(typed).hasToString(text);
        assertThat(read(text).findings()).isEmpty();
    }

    @Test
    void eachMarkKnowsItsPlace() {
        List<DraftInline> pieces = pieces("One {{must}} and\ntwo {{must}} [[act]]");

        assertThat(pieces.stream().filter(Slot.class::isInstance).map(DraftInline::position))
                .extracting(Object::toString)
                .containsExactly("a.yaml:1:5", "a.yaml:2:5");
        assertThat(pieces.get(pieces.size() - 1)).isInstanceOf(TermUse.class);
    }

    @Test
    void spacesAndLineEndsAreOneSpace() {
        assertThat(pieces("a  b\n c").get(0).mark()).isEqualTo("a b c");
    }

    @Test
    void aReferenceNamesItsTargetsAndHowTheyAreJoined() {
        ReferenceMark mark = (ReferenceMark) pieces("{{ref .a, .b or .c}}").get(0);

        assertThat(mark.targets()).containsExactly(".a", ".b", ".c");
        assertThat(mark.joining()).isEqualTo(DraftInline.Joining.OR);
    }

    @ParameterizedTest
    @CsvSource({
        "'a {{Bad!}}', bad-mark, 1:3",
        "'{{ref a to b to c}}', bad-mark, 1:1",
        "'{{ref }}', bad-mark, 1:1",
        "'[[|x]]', bad-mark, 1:1",
        "'a {{must', left-over-mark, 1:3",
        "'fine ____', left-over-mark, 1:6",
        "'a ]] b', left-over-mark, 1:3",
    })
    void aMistakeIsToldWithItsPlace(String text, String rule, String place) {
        assertThat(read(text).findings())
                .extracting(finding -> finding.rule() + " " + finding.position())
                .containsExactly(rule + " a.yaml:" + place);
    }

    @Test
    void whatOneReadingTellsAnotherTellsToo() {
        assertThat(read("{{Bad!}}").findings())
                .isEqualTo(read("{{Bad!}}").findings())
                .extracting(finding -> Catalogue.ENGLISH.say(finding.message()))
                .containsExactly("`{{Bad!}}` is not a mark.");
    }
}
