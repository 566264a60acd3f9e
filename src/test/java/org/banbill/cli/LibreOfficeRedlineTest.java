package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.banbill.OtherPrograms;
import org.banbill.cli.LibreOffice.View;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * LibreOffice accepts and rejects the changes of every redline, counts the numbers anew, and has the one draft or the
 * other. Runs where LibreOffice is installed.
 */
@Tag(OtherPrograms.TAG)
class LibreOfficeRedlineTest {

    /** The texts of one pair. */
    private record Texts(String name, Path before, Path after, Path accepted, Path rejected) {}

    @TempDir
    Path folder;

    @Test
    void bothDraftsAreInEveryRedline() throws IOException, InterruptedException {
        assumeTrue(LibreOffice.isThere(), "soffice is not on the path");
        LibreOffice office = new LibreOffice(folder);
        List<Texts> all = new ArrayList<>();
        for (RedlinePairs.Drafts drafts : RedlinePairs.drafts(folder)) {
            RedlinePairs.Written pair = RedlinePairs.Written.of(drafts);
            all.add(new Texts(
                    drafts.toString(),
                    office.add(pair.before(), View.PLAIN),
                    office.add(pair.after(), View.PLAIN),
                    office.add(pair.redline(), View.ACCEPT),
                    office.add(pair.redline(), View.REJECT)));
        }
        office.read();

        assertThat(all).hasSizeGreaterThanOrEqualTo(20);
        SoftAssertions softly = new SoftAssertions();
        for (Texts texts : all) {
            softly.assertThat(LibreOffice.differing(texts.after(), texts.accepted()))
                    .as("accepted: " + texts.name())
                    .isEmpty();
            softly.assertThat(LibreOffice.differing(texts.before(), texts.rejected()))
                    .as("rejected: " + texts.name())
                    .isEmpty();
        }
        softly.assertAll();
    }
}
