package org.banbill.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.banbill.source.Dictionary;
import org.banbill.source.LanguageTag;
import org.banbill.source.MemoryFolder;
import org.banbill.source.Text;
import org.junit.jupiter.api.Test;

/** What precedents show, in languages that have a dictionary of it. */
class PointsTest {

    private static final LanguageTag SPANISH = new LanguageTag("es");
    private static final String CLAUSE = """
            precedents:
              - citation: "Act 1"
                point: Bans the
                  use.
                source: law.example
                checked: 2026-11-23
                verified: yes
              - citation: "Act 2"
                point: {en: Asks to stop., es: Pide cesar.}
                source: law.example
                checked: 2026-11-23
                verified: yes
              - citation: "Act 3"
                point: Not yet translated.
                source: law.example
                checked: 2026-11-23
                verified: yes
            """;

    private static Library library() {
        return Library.of(new MemoryFolder(
                "clauses",
                Map.of(
                        "bans/ban/clause.yaml",
                        CLAUSE,
                        "languages/es/language.yaml",
                        "translated-from: en\n",
                        "languages/es/points.yaml",
                        "texts:\n  \"Bans the use.\": Prohíbe el uso.\n")));
    }

    private static List<Text> points(Library library) {
        return library.clause("ban").value().orElseThrow().precedents().stream()
                .map(precedent -> precedent.point().orElseThrow())
                .toList();
    }

    @Test
    void aPointIsSaidInItsOwnWordsThenInThoseOfTheDictionaryThenInEnglish() {
        Library library = library();
        LanguageTag variety = new LanguageTag("es-ES");
        Points spanish = library.points(variety).value().orElseThrow();

        assertThat(points(library).stream().map(point -> spanish.in(variety, point)))
                .containsExactly("Prohíbe el uso.", "Pide cesar.", "Not yet translated.");
        assertThat(library.points(new LanguageTag("sl")).value()).isEmpty();
    }

    @Test
    void whatIsMissingIsKnown() {
        assertThat(library().pointsIn(SPANISH).stream().map(Dictionary.Entry::words))
                .containsExactly("Bans the use.", "Asks to stop.", "Not yet translated.");
        assertThat(library().pointsIn(SPANISH).stream()
                        .filter(entry -> entry.known().isEmpty()))
                .hasSize(1);
    }
}
