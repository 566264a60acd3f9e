package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.banbill.bill.Bill;
import org.banbill.ooxml.OwnPackage;
import org.banbill.render.redline.RedlineReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Accepting all changes of a redline gives the one draft, rejecting them all the other. */
class RedlineTest {

    @TempDir
    static Path folder;

    static List<RedlinePairs.Drafts> pairs() throws IOException {
        return RedlinePairs.drafts(folder);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void bothDraftsAreInIt(RedlinePairs.Drafts drafts) {
        RedlinePairs.Written pair = RedlinePairs.Written.of(drafts);
        RedlineReader before = RedlineReader.plain(pair.before());
        RedlineReader after = RedlineReader.plain(pair.after());
        RedlineReader redline = RedlineReader.plain(pair.redline());
        RedlineReader accepted = RedlineReader.accepted(pair.redline());
        RedlineReader rejected = RedlineReader.rejected(pair.redline());

        assertThat(accepted.lines()).isEqualTo(after.lines());
        assertThat(rejected.lines()).isEqualTo(before.lines());
        assertThat(accepted.danglingReferences()).isEmpty();
        assertThat(rejected.danglingReferences()).isEmpty();
        assertThat(accepted.anchors()).containsAll(after.anchors());
        assertThat(redline.anchors()).doesNotHaveDuplicates();
        assertThat(redline.doubledIds()).isEmpty();
    }

    @Test
    void aDraftAgainstItselfHasNoChanges() {
        Bill bill = RedlinePairs.bill("kr");
        RedlineReader redline = RedlineReader.plain(RedlinePairs.redline(bill, bill));

        for (String kind : List.of("w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:pPrChange", "w:rPrChange")) {
            assertThat(redline.count(kind)).as(kind).isZero();
        }
    }

    /** LibreOffice rejects the end of such a paragraph with the next one, and joins it with the one behind. */
    @Test
    void noParagraphEndsInNewWordsBeforeANewOne() throws IOException {
        Bill longer = RedlinePairs.bill(RedlinePairs.longer(folder));
        byte[] redline = RedlinePairs.redline(RedlinePairs.bill("gb"), longer);
        String text = new String(OwnPackage.parts(redline).get("word/document.xml"), StandardCharsets.UTF_8);

        assertThat(text).contains("do the like by another name");
        assertThat(text)
                .doesNotContainPattern(
                        "</w:ins>(<w:bookmarkEnd[^>]*/>)*</w:p><w:p><w:pPr><w:pStyle[^>]*/><w:rPr><w:ins [^>]*/></w:rPr></w:pPr><w:bookmarkStart [^>]*w:name=\"(public_authorities__ban|offences)__");
    }

    @Test
    void aMovedClauseIsRecognisable() throws IOException {
        RedlinePairs.drafts(folder);
        Bill moved = RedlinePairs.bill(RedlinePairs.moved(folder));
        RedlineReader redline = RedlineReader.plain(RedlinePairs.redline(RedlinePairs.bill("gb"), moved));

        assertThat(redline.count("w:moveFromRangeStart")).isEqualTo(2).isEqualTo(redline.count("w:moveToRangeStart"));
    }

    @Test
    void theSameDraftsGiveTheSameBytes() {
        Bill before = RedlinePairs.bill("us");
        Bill after = RedlinePairs.bill("us --without severability");

        assertThat(RedlinePairs.redline(before, after)).isEqualTo(RedlinePairs.redline(before, after));
    }
}
