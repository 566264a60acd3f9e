package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The draft and enacted bans side by side. */
class CoverageAgainstTest {

    private static final Path HOME = Path.of("").toAbsolutePath();

    @Test
    void eachDemandTellsHowFarEachBanMeetsIt() {
        String text = Terminal.run(HOME, "coverage", "gb", "--against", "boston", "--against", "maine")
                .out();

        assertThat(text).containsPattern("L2\\.1 +met .*\\n +boston: part, maine: part\\n");
        assertThat(text).containsPattern("S8 +met .*\\n +boston: not, maine: not\\n");
        assertThat(text).contains("  maine: read in a report of it").doesNotContain("  boston: read");
    }

    @Test
    void jsonTellsItToo() {
        String json = Terminal.run(HOME, "coverage", "gb", "--against", "boston", "--format", "json")
                .out();

        assertThat(json).containsPattern("\"against\"\\s*:\\s*\\{\\s*\"boston\"\\s*:\\s*\"part\"");
    }

    @Test
    void theWorkbookHasAColumnForEachBan(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("against.xlsx");
        Terminal.run(HOME, "coverage", "gb", "--against", "boston", "--format", "xlsx", "--output", file.toString());

        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFRow heads = workbook.getSheetAt(0).getRow(0);
            assertThat(heads.getCell(3).getStringCellValue()).isEqualTo("Boston ban on face surveillance");
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(3).getStringCellValue())
                    .isEqualTo("not met");
        }
    }

    @Test
    void aBanIsShownWithItsSource() {
        String shown = Terminal.run(HOME, "show", "boston").out();

        assertThat(shown).contains("kind: ban").contains("exceptions: tips").contains("verified: yes");
    }
}
