package org.banbill.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.banbill.finding.Findings;
import org.banbill.finding.Rule;
import org.junit.jupiter.api.Test;

/** Texts in one more language, which stand under the words that they were made from. */
class DictionaryTest {

    private static final LanguageTag SLOVENE = new LanguageTag("sl");

    private final Findings findings = new Findings();

    private final Dictionary dictionary = Dictionary.read(LanguageTag.ENGLISH, SLOVENE, yaml("""
        texts:
          one-to-many comparison: primerjava ena proti mnogim
          The name of the body: Ime organa
        """), findings);

    private YamlMapping yaml(String text) {
        return YamlReader.read(new SourceFile("a.yaml", text), findings).orElseThrow();
    }

    private String inSlovene(String text) {
        return Text.of(dictionary.in(yaml("a: " + text)).find("a").orElseThrow(), findings)
                .in(SLOVENE)
                .map(YamlScalar::text)
                .orElse("nothing");
    }

    @Test
    void aTextIsFoundWhateverItsSpaces() {
        assertThat(dictionary.of("one-to-many comparison")).contains("primerjava ena proti mnogim");
        assertThat(dictionary.of(" The  name\n of the body ")).contains("Ime organa");
        assertThat(dictionary.of("another")).isEmpty();
    }

    @Test
    void theFileItselfGoesBeforeTheDictionaryAndTheSourceStandsWhereBothAreSilent() {
        assertThat(inSlovene("{en: The name of the body, sl: Naziv}")).isEqualTo("Naziv");
        assertThat(inSlovene("{en: The name of the body, ko: 이름}")).isEqualTo("Ime organa");
        assertThat(inSlovene("{en: Reworded, ko: 이름}")).isEqualTo("Reworded");
    }

    @Test
    void textsAreReachedInListsAndMappings() {
        YamlMapping file = dictionary.in(
                yaml("all: [{inner: {en: The name of the body}}, plain]\nlevel: {en-GB: Kept, other: Kept}\n"));

        assertThat(file.texts().map(YamlScalar::text))
                .containsExactly("The name of the body", "Ime organa", "plain", "Kept", "Kept");
    }

    @Test
    void whatIsToBeTranslatedIsToldOnceWithWhatIsKnown() {
        YamlMapping file = yaml("""
            first: {en: The name of the body}
            again: [{en: "The name  of the body"}]
            ask: {en: Which body it is}
            new: {en: Something new, ko: 새것}
            done: {en: Done, sl: Končano}
            same: everywhere
            """);

        assertThat(dictionary.entries(file, Set.of("ask")))
                .extracting(entry -> entry.words() + " → " + entry.known().orElse("?"))
                .containsExactly("The name of the body → Ime organa", "Something new → ?");
    }

    @Test
    void anotherKeyIsRefused() {
        Dictionary.read(LanguageTag.ENGLISH, SLOVENE, yaml("text: {a: b}"), findings);

        assertThat(findings.inReadingOrder())
                .extracting(finding -> finding.rule())
                .containsExactly(Rule.UNKNOWN_KEY);
    }
}
