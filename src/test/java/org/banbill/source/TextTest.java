package org.banbill.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.banbill.finding.Finding;
import org.banbill.finding.Findings;
import org.banbill.finding.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts in languages, and the small things that files name: languages, ids, days. */
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

    @ParameterizedTest
    @CsvSource({
        "en, true",
        "pt-BR, true",
        "sr-Latn-RS, true",
        "es-419, true",
        "EN, false",
        "english, false",
        "'', false"
    })
    void languageTags(String tag, boolean isOne) {
        assertThat(LanguageTag.isOne(tag)).isEqualTo(isOne);
    }

    @Test
    void fallbacksGoFromLongToShort() {
        assertThat(new LanguageTag("sr-Latn-RS").fallbacks()).isEqualTo(List.of("sr-Latn-RS", "sr-Latn", "sr"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "public-authorities", "a1-2b"})
    void idsAreLowerCaseWords(String id) {
        assertThat(Ids.isOne(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "1a", "a--b", "a-", "../a", "a.b", "a b", "가"})
    void nothingThatLeavesAFolderIsAnId(String id) {
        assertThat(Ids.isOne(id)).isFalse();
    }

    @Test
    void anIdIsNotWithoutEnd() {
        assertThat(Ids.isOne("a".repeat(60))).isTrue();
        assertThat(Ids.isOne("a".repeat(61))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-25, 0", "2024-02-29, 0", "2026-02-29, 1", "25.11.2026, 1", "2026-11, 1"})
    void daysAreThoseOfTheCalendar(String day, int errors) {
        SourceFile file = new SourceFile("a.yaml", day);
        Days.check(new YamlScalar(day, file, 0), findings);

        assertThat(findings.inReadingOrder()).hasSize(errors);
    }
}
