package org.banbill.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.banbill.finding.Findings;
import org.banbill.ooxml.WordFile;
import org.junit.jupiter.api.Test;

/** What is read of a Word file that somebody gave back. */
class ReturnedFileTest {

    private static final int MEBIBYTE = 1 << 20;

    /** How large a file may be is judged once: docx4j's own limits would refuse it in words that are not so. */
    @Test
    void aFileLargerThanDocx4jWouldTakeIsRead() {
        byte[] large = new byte[60 * MEBIBYTE];
        byte[] some = new byte[64];
        Random random = new Random(1);
        for (int at = 0; at < large.length; at += 4096) { // packs to a fiftieth, as text does
            random.nextBytes(some);
            System.arraycopy(some, 0, large, at, some.length);
        }
        Findings findings = new Findings();

        assertThat(ReturnedFile.of(
                        "large.docx",
                        new WordFile().part("word/media/a.png", large).bytes(),
                        findings))
                .as("%s", findings.inReadingOrder())
                .isPresent();
    }
}
