package org.banbill.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.banbill.assembly.OwnPlace.Drafted;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways to weaken the law that are no sentence of a ban: when it begins, where it holds, who watches, what it costs. */
class HostilePlaceTest {

    private static String status(Drafted drafted, String demand) {
        return drafted.result().isEmpty()
                ? drafted.findings().toString()
                : drafted.status(demand).split(" ", 2)[0];
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gb | en-GB | commencement.assent | {{This act}} comes into force on 1 January 2099.",
                "gb | en-GB | commencement.assent | {{This act}} comes into force on such day as the Secretary of State appoints.",
                "gb | en-GB | extent | {{This act}} extends to Rockall.",
                "kr | ko | commencement | 이 법은 공포 후 99년이 경과한 날부터 시행한다.",
                "ar | es | commencement | La presente ley rige desde el año 2099.",
                "si | sl | commencement | Ta zakon začne veljati leta 2099.",
                "il | he | commencement | תחילתו של חוק זה בשנת 2099.",
                "th | th | commencement | พระราชบัญญัตินี้ให้ใช้บังคับในปีพุทธศักราช ๒๖๔๒",
            })
    void aLawThatBeginsInAnotherCenturyOrElsewhere(String place, String language, String clause, String words) {
        String base = language.split("-", -1)[0];
        String name = clause.split("\\.", -1)[0];
        Drafted changed = OwnPlace.extending(place)
                .says("languages: [" + language + "]")
                .changes("- {provision: " + (clause.equals(name) ? name : clause) + ", do: "
                        + (clause.equals(name) ? "extend" : "replace") + ", text: {" + base + ": \"" + words
                        + "\"}, why: w}")
                .draft(language);
        Drafted own = OwnPlace.extending(place)
                .says("languages: [" + language + "]")
                .file("clauses/final/" + name + "/clause.yaml", "{}\n")
                .file(
                        "clauses/final/" + name + "/" + base + ".yaml",
                        "heading: A\nnote: x\nprovisions: [{id: assent, text: \"" + words + "\"}]\n")
                .draft(language);

        assertThat(status(changed, "L2")).as("%s", changed.findings()).isIn("weakened", "changed");
        assertThat(status(own, "L2")).as("%s", own.findings()).isIn("weakened", "changed");
    }

    @ParameterizedTest
    @CsvSource({
        "eu, en, general-application-date, 2099-01-01, out-of-bounds",
        "us, en-US, penalty-turnover, 0.0001, out-of-bounds",
        "ar, es, deletion-period, 30000 days, out-of-bounds",
        "si, sl, minimum-compensation, 1, out-of-bounds",
        "il, he, report-deadline, 99 years, out-of-bounds",
        "th, th, fine-fixed, 1, out-of-bounds",
        "in, en-IN, limitation-period, 1 hour, out-of-bounds",
        "kr, ko, commencement-delay, 99 years, out-of-bounds",
        "gb, en-GB, deletion-period, ninety years, wrong-value",
    })
    void aValueOutOfBounds(String place, String language, String parameter, String value, String rule) {
        Drafted drafted = OwnPlace.ofLibrary(place, language, Map.of(parameter, value));

        assertThat(drafted.rules()).as("%s", drafted.findings()).contains(rule);
    }
}
