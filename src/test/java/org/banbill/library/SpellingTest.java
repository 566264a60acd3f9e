package org.banbill.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.banbill.finding.Findings;
import org.banbill.finding.Rule;
import org.banbill.source.SourceFile;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlReader;
import org.banbill.source.YamlScalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The spelling of another country, word by word. */
class SpellingTest {

    private final Findings findings = new Findings();

    private final Spelling american = Spelling.read(
            yaml("pairs: {licence: license, labour: labor, trade union: labor union, organised: organized}"), findings);

    private YamlMapping yaml(String text) {
        return YamlReader.read(new SourceFile("a.yaml", text), findings).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "a licence, a license",
        "Licence, License",
        "LICENCE, LICENSE",
        "licences, licences",
        "A trade union of organised labour, A labor union of organized labor",
        "Trade union, Labor union",
        "trade unionist, trade unionist",
        "sublicence, sublicence",
        "un-organised, un-organised"
    })
    void wholeWordsAreSpeltOtherwiseAndKeepTheirCapitals(String written, String spelt) {
        assertThat(american.apply(written)).isEqualTo(spelt);
    }

    @Test
    void marksStayAndTheWordsThatTheyShowAreSpelt() {
        SourceFile file = new SourceFile(
                "a.yaml",
                "{{licence}} [[licence]] [[licence|licence]] {{ref .licence}} {{strike licence}} {{add licence}}");
        DraftText text =
                Marks.read(new YamlScalar(file.text(), file, 0)).value().orElseThrow();

        assertThat(american.apply(text).marked())
                .isEqualTo("{{licence}} [[license|licence]] [[license|licence]] {{ref .licence}} {{strike licence}}"
                        + " {{add license}}");
    }

    @Test
    void nothingIsSpeltOtherwiseWhereThereAreNoPairs() {
        assertThat(Spelling.AS_WRITTEN.apply("a licence")).isEqualTo("a licence");
    }

    @ParameterizedTest
    @CsvSource({"behaviour, behavior, true", "must, may, false", "person, policeman, false", "any, all, false"})
    void somebodysOwnFolderSpellsAndDoesNotPutOtherWords(String word, String other, boolean isTaken) {
        Spelling own = Spelling.readOwn(yaml("pairs: {" + word + ": " + other + "}"), findings);

        assertThat(own.apply(word)).isEqualTo(isTaken ? other : word);
        assertThat(findings.inReadingOrder().stream().anyMatch(finding -> finding.rule() == Rule.OTHER_WORD))
                .isNotEqualTo(isTaken);
    }
}
