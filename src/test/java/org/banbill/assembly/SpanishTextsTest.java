package org.banbill.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banbill.library.Library;
import org.banbill.library.Spelling;
import org.banbill.source.DiskFolder;
import org.banbill.source.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What marks alone cannot get right in Spanish: the commas of citations, contractions, words of another gender. */
class SpanishTextsTest {

    private static final Path SPELLING = Path.of("clauses/spelling/es-ES.yaml");
    private static final String MASCULINE = "el|un|del|al|este|ese|aquel|cuyo|ningún|algún|otro|los|unos|estos|otros";
    private static final String FEMININE = "la|una|esta|esa|aquella|cuya|ninguna|alguna|otra|las|unas|estas|otras";
    /** A pair that takes an article of the other gender along: un pedido: una petición. */
    private static final Pattern TO_FEMININE =
            Pattern.compile("(?mu)^  (?:" + MASCULINE + ") [^:]+: (?:de |a )?(?:" + FEMININE + ") (\\p{L}+)");

    private static final Pattern TO_MASCULINE =
            Pattern.compile("(?mu)^  (?:" + FEMININE + ") [^:]+: (?:" + MASCULINE + ") (\\p{L}+)");

    @Test
    void aCitationOfSeveralStepsIsClosedWhereTheSentenceGoesOn() {
        assertThat(OwnPlace.extending("ar").withBan("es", """

                              - id: ban
                                text: "Queda prohibido lo que {{ref private-actors.ban}} prohíbe, conforme {{ref.a private-actors.ban}}."
                              - id: other
                                text: "Rigen {{ref private-actors.ban}} (nuevo), {{ref private-actors}} y {{ref private-actors.ban and supply.ban}}"
                                join: or
                                items:
                                  - {id: one, text: "{{ref private-actors.ban, inference.ban or supply}} entero"}
                                  - {id: two, text: "lo que diga {{ref private-actors.ban, inference.ban or supply.ban}}"}
                            """).draft("es").lines("free"))
                .map(line -> line.substring(line.indexOf(" = ") + 3))
                .map(line -> line.replaceAll("artículo \\d+", "artículo N"))
                .containsSubsequence(
                        "1. Queda prohibido lo que el artículo N, apartado 1, prohíbe, conforme al artículo N, apartado 1.",
                        "2. Rigen el artículo N, apartado 1 (nuevo), el artículo N y el artículo N, apartado 1, y el"
                                + " artículo N, apartado 1:",
                        "a) el artículo N, apartado 1, el artículo N, apartado 1, o el artículo N entero; o",
                        "b) lo que diga el artículo N, apartado 1, el artículo N, apartado 1, o el artículo N, apartado 1.");
    }

    @ParameterizedTest
    @CsvSource({"eu, es-ES", "ar, es", "ar-c, es"})
    void prepositionsAndArticlesAreOneWord(String place, String language) {
        assertThat(OwnPlace.ofLibrary(place, language).lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).doesNotContainPattern("(?u)(?<!\\p{L})(?:de|a) el (?!\\p{Lu})"));
    }

    /** Of each text, so that it holds for every place that takes the spelling. */
    @Test
    void aWordOfTheOtherGenderHasItsArticle() throws IOException {
        String pairs = Files.readString(SPELLING);
        Pattern wrong =
                Pattern.compile("(?iu)(?<!\\p{L})(?:(?:" + MASCULINE + ") (?:" + words(TO_FEMININE, pairs) + ")|(?:"
                        + FEMININE + ") (?:" + words(TO_MASCULINE, pairs) + ")|(?:ha|han|haber(?:l[oa]s?)?) (?:"
                        + words(TO_FEMININE, pairs) + "))(?!\\p{L})");
        Spelling spelling = Library.of(DiskFolder.home(Path.of("")).in("clauses"))
                .spelling(new LanguageTag("es-ES"))
                .value()
                .orElseThrow();

        try (Stream<Path> files = Files.walk(Path.of("clauses"))) {
            assertThat(files.filter(
                            path -> path.endsWith("es.yaml") || path.toString().matches("clauses/languages/es/.*yaml")))
                    .isNotEmpty()
                    .allSatisfy(file ->
                            assertThat(spelling.apply(Files.readString(file))).doesNotContainPattern(wrong));
        }
    }

    private static String words(Pattern pairs, String file) {
        List<String> words =
                pairs.matcher(file).results().map(pair -> pair.group(1)).toList();
        assertThat(words).isNotEmpty();
        return String.join("|", words);
    }
}
