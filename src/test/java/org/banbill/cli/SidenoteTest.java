package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.banbill.cli.Lawyer.Tracking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Headings in the margin of an Israeli or Kenyan bill: paragraphs of their own beside their sections, and edited like
 * any.
 */
class SidenoteTest {

    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final String HEADING = "איסור הסקה ומיון";

    @Test
    void aHeadingStandsInAFrameAtTheEdgeWhereLinesBegin(@TempDir Path folder) throws IOException {
        ToAndFro files = new ToAndFro(HOME, folder);

        String document = new Lawyer(files.draft("il", "--format", "docx"), Tracking.OFF).part("word/document.xml");

        String paragraph = document.substring(0, document.indexOf(HEADING));
        paragraph = paragraph.substring(paragraph.lastIndexOf("<w:p>"));
        assertThat(paragraph)
                .contains("<w:pStyle w:val=\"SectionSidenote\"/><w:framePr w:w=\"3005\"")
                .contains("w:hAnchor=\"page\" w:xAlign=\"right\"");
        // the text makes room for it, the papers behind the bill do not
        assertThat(document).contains("w:right=\"3231\"").contains("w:right=\"1134\"");
    }

    @ParameterizedTest
    @CsvSource({"ke, OFF", "ke, ON", "in, OFF", "in, ON"})
    void theHeadingOfAQuotedSectionIsEditedAsWell(String place, Tracking tracking, @TempDir Path folder)
            throws IOException {
        ToAndFro files = new ToAndFro(HOME, folder);
        Lawyer lawyer = new Lawyer(files.draft(place, "--format", "docx"), tracking);

        Terminal.Run reworded =
                files.imported(lawyer.replace("No exemption for biometric", "No exemption for facial"), "reworded");

        assertThat(reworded.out())
                .contains("replaced  " + place + "-amendments")
                .doesNotContain("removed", "moved", "UNPLACED");
    }

    @Test
    void headingsOfQuotedLawsHaveAStyleOfTheirOwn(@TempDir Path folder) throws IOException {
        ToAndFro files = new ToAndFro(HOME, folder);

        String styles = new Lawyer(files.draft("ke", "--format", "docx"), Tracking.OFF).part("word/styles.xml");

        assertThat(styles.split("w:styleId=\"SectionSidenote\"", -1)).hasSize(2);
        assertThat(styles).containsOnlyOnce("w:styleId=\"QuotedSectionSidenote\"");
    }

    @ParameterizedTest
    @EnumSource(Tracking.class)
    void aHeadingThatIsRewordedIsOneEdit(Tracking tracking, @TempDir Path folder) throws IOException {
        ToAndFro files = new ToAndFro(HOME, folder);
        Lawyer lawyer = new Lawyer(files.draft("il", "--format", "docx"), tracking);

        Terminal.Run run = files.imported(lawyer.replace("הסקה ומיון", "הסקה וסיווג"), "reworded");

        assertThat(run.out()).contains("replaced  inference ").doesNotContain("removed", "moved");
    }

    @ParameterizedTest
    @EnumSource(Tracking.class)
    void aHeadingThatIsTakenOutLeavesItsSectionWhereItWas(Tracking tracking, @TempDir Path folder) throws IOException {
        ToAndFro files = new ToAndFro(HOME, folder);
        Lawyer lawyer = new Lawyer(files.draft("il", "--format", "docx"), tracking);

        Terminal.Run run = files.imported(lawyer.delete(HEADING), "deleted");

        assertThat(run.out()).contains("replaced  inference ").doesNotContain("removed", "moved");
    }
}
