package org.banbill.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.banbill.finding.Finding;
import org.banbill.finding.Findings;
import org.banbill.finding.Rule;
import org.junit.jupiter.api.Test;

/** Texts in languages. */
class TextTest {

    private final Findings findings = new Findings();

    private Text text(String written) {
        YamlMapping mapping = YamlReader.read(new SourceFile("a.yaml", "text: " + written + "\n"), findings)
                .orElseThrow();
        return Text.expect(mapping, "text", findings).orElseThrow();
    }

    private static Optional<String> in(Text text, String language) {
        return text.in(new LanguageTag(language)).map(YamlScalar::text);
    }

    @Test
    void onePlainTextHoldsForEveryLanguage() {
        assertThat(in(text("Here"), "ko")).contains("Here");
    }

    @Test
    void aLongerTagFallsBackOnAShorterOne() {
        Text text = text("{en: colour, en-US: color}");

        assertThat(in(text, "en-US")).contains("color");
        assertThat(in(text, "en-GB")).contains("colour");
        assertThat(in(text, "ko")).isEmpty();
    }

    @Test
    void peopleReadEnglishWhereTheirLanguageLacksAText() {
        assertThat(text("{ko: 여기, en: here}").forPeople(new LanguageTag("fr"))).isEqualTo("here");
        assertThat(text("{ko: 여기, fr: ici}").forPeople(new LanguageTag("de"))).isEqualTo("여기");
    }

    @Test
    void aWordThatIsNoLanguageIsTold() {
        text("{english: here}");

        assertThat(findings.inReadingOrder()).extracting(Finding::rule).containsExactly(Rule.BAD_LANGUAGE);
    }
}
