package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which lines of a paper are numbered in its margin. */
class LineNumbersTest {

    private static final Pattern STYLE =
            Pattern.compile("<w:style [^>]*w:styleId=\"([^\"]+)\".*?</w:style>", Pattern.DOTALL);
    private static final Pattern STYLE_OF_PARAGRAPH = Pattern.compile("<w:pStyle w:val=\"([^\"]+)\"/>");

    @Test
    void theyBeginAtTheEnactingFormula(@TempDir Path folder) throws IOException {
        Terminal.run(
                Path.of("").toAbsolutePath(),
                "draft",
                "us",
                "--quiet",
                "--format",
                "docx",
                "--output",
                folder.toString());

        try (ZipFile file = new ZipFile(folder.resolve("us-act.en-US.docx").toFile())) {
            List<String> uncounted = STYLE.matcher(part(file, "word/styles.xml"))
                    .results()
                    .filter(style -> style.group().contains("<w:suppressLineNumbers"))
                    .map(style -> style.group(1))
                    .toList();
            List<String> styles = STYLE_OF_PARAGRAPH
                    .matcher(part(file, "word/document.xml"))
                    .results()
                    .map(style -> style.group(1))
                    .distinct()
                    .toList();
            int formula = styles.indexOf("Formula");

            assertThat(formula).isPositive();
            assertThat(styles.subList(0, formula)).isSubsetOf(uncounted);
            assertThat(Stream.of("Formula", "Section", "Subsection", "Paragraph"))
                    .isSubsetOf(styles)
                    .doesNotContainAnyElementsOf(uncounted);
        }
    }

    private static String part(ZipFile file, String name) throws IOException {
        return new String(file.getInputStream(file.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
