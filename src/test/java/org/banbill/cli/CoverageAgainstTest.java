package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
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

        assertThat(text).containsPattern("L2\\.1 +met: .*(\\n {8}.*)*\\n {8}boston: part, maine: part\\n");
        assertThat(text).containsPattern("S8 +met: .*(\\n {8}.*)*\\n {8}boston: not, maine: not\\n");
        assertThat(text).contains("  maine: read in a report of it").doesNotContain("  boston: read");
    }

    @Test
    void jsonTellsItToo() {
        String json = Terminal.run(HOME, "coverage", "gb", "--against", "boston", "--format", "json")
                .out();

        assertThat(json).containsPattern("\"against\"\\s*:\\s*\\{\\s*\"boston\"\\s*:\\s*\"part\"");
    }

    /** For people who read no law: what is asked, in words, and how many of it the bill does. */
    @Test
    void severalPlacesStandBesideEachOther() throws IOException {
        Terminal.Run text = Terminal.run(HOME, "coverage", "kr", "kr-11");
        Terminal.Run korean = Terminal.run(HOME, "coverage", "kr-11", "--lang", "ko");
        Terminal.Run json = Terminal.run(HOME, "coverage", "kr", "kr-11", "--format", "json");

        assertThat(text.out())
                .startsWith("        kr  kr-11\n  S1    +   +\n")
                .contains("  + met, p by a paper, ^ outside competence\n")
                .containsPattern("\n\n.*\\(kr\\): [0-9]+ of 31 demands are met\\.\n")
                .containsPattern("\n  S1    met: Covers face .*\n        in 제")
                .contains("need a higher level of government");
        assertThat(korean.out())
                .containsPattern("^.*\\(kr-11\\): 요구 31개 중 [0-9]+개 이행\n")
                .contains("사유: ");
        assertThat(new ObjectMapper().readTree(json.out()))
                .extracting(place -> place.get("jurisdiction").textValue())
                .containsExactly("kr", "kr-11");
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
