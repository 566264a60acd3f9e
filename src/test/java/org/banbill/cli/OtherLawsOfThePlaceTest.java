package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A law of the place that would undercut the ban from outside is answered in the bill by its name. */
class OtherLawsOfThePlaceTest {

    private static final Map<String, String> BILLS = Map.of(
            "us", "us/us-act.en-US.txt",
            "in", "in/indian-act.en-IN.txt",
            "ke", "ke/kenyan-act.en-KE.txt",
            "ug", "ug/ugandan-act.en-UG.txt");

    private static final Map<String, String> DRAFTS = new ConcurrentHashMap<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            us | (47 U.S.C. 230), other than subsection (c)(2), does not limit this Act;
            us | a mere host from the time of the knowledge that this Act names
            us | the office to which it is passed decides on it
            us | Section 230(e) of the Communications Act of 1934
            us | notwithstanding any rule under subsection (j) or (k), maintain no record
            us | cannot bind a State, its subdivisions or their officers of its own force, it applies to them as that condition
            us | the attorney general of a State has against the units of local government of that State, the powers of
            us | pass a complaint against a Federal agency to its inspector general
            us | the Constitution lets Congress do so, under section 5 of the Fourteenth Amendment
            us | (8 U.S.C. 1365b)
            in | After section 38 of the Digital Personal Data Protection Act, 2023
            in | In section 79 of the Information Technology Act, 2000
            in | No report of a superior officer and no statement of the public servant under sub-section (4) of section 175
            in | is bailable and, where the person accused acted for private ends alone and without gain, non-cognizable
            in | on a police report or on a complaint, direct by whom it is investigated
            in | is asked of the Telecom Disputes Settlement and Appellate Tribunal
            in | Biometric information shall not be collected for enrolment
            in | section 7 of the Immigration and Foreigners Act, 2025
            in | Sections 80 and 82 of the Code of Civil Procedure, 1908, delay neither
            in | The largest store of the kind is the Central Identities Data Repository
            ke | sections 13A, 16 and 21 of the Government Proceedings Act (Cap. 40) do not apply
            ke | immediately after section 21
            ke | the right to fair administrative action under Article 47
            ke | made under them; the Elections Act (Cap. 7)
            ke | a magistrate’s court, unless the Constitution reserves
            ke | may be issued by a magistrate as well
            ke | by the complementary mechanism for which section 44A
            ug | the Government Proceedings Act does not apply to it
            ug | make no charge on the Consolidated Fund
            """)
    void itIsNamed(String place, String words) {
        assertThat(DRAFTS.computeIfAbsent(place, OtherLawsOfThePlaceTest::draft))
                .contains(words);
    }

    private static String draft(String place) {
        try {
            Path folder = Files.createTempDirectory("other-laws");
            folder.toFile().deleteOnExit();
            Terminal.run(
                    Path.of("").toAbsolutePath(),
                    "draft",
                    place,
                    "--quiet",
                    "--format",
                    "txt",
                    "--output",
                    folder.resolve(place).toString());
            return Files.readString(folder.resolve(BILLS.get(place)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
