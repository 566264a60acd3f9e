package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.banbill.cli.Terminal.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mistake in one’s own place whose cause is one is told once, however many texts of the model it disturbs. */
class CheckOwnPlaceTest {

    private static final Path LIBRARY = Path.of(".").toAbsolutePath().normalize();

    @TempDir
    private Path temp;

    private Path city;

    @BeforeEach
    void aCity() throws IOException {
        city = Files.createDirectories(temp.resolve("oakville"));
        write("""
                name: Oakville
                level: city
                form: us-city
                parameters:
                  code-chapter: {value: 9.62}
                  code: {value: Oakville Municipal Code, verified: "no"}
                  country: {value: the City of Oakville, verified: "no"}
                  legislature: {value: the City Council, verified: "no"}
                  supervisory-authority: {value: the City Clerk, verified: "no"}
                  short-title: {value: Face Recognition Ban}
                  long-title: {value: "ban the use of face recognition."}
                  enacting-words: {value: "The City Council of Oakville ordains as follows:", verified: "no"}
                """);
    }

    private void write(String text) throws IOException {
        Files.writeString(city.resolve("jurisdiction.yaml"), text);
    }

    private Run check(String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "check";
        arguments[1] = city.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Terminal.run(LIBRARY, arguments);
    }

    @Test
    void aValueThatManyPapersNeedIsMissedOnce() {
        Run told = check();

        assertThat(told.err().lines().filter(line -> line.contains("`title`")))
                .singleElement()
                .asString()
                .startsWith(city.resolve("jurisdiction.yaml") + ":1:1 error missing-value: ")
                .contains("places need it, first clauses/")
                .contains("`explanatory-notes`")
                .contains("Add `title: {value: …}` under `parameters` in ");
        assertThat(told.out()).contains("1 error");
        assertThat(check("--lang", "ko").err()).contains("필요한 곳 ").contains("`explanatory-notes`");
        assertThat(check("--format", "json").out()).containsOnlyOnce("\"missing-value\"");
    }

    @Test
    void aWordThatTheirTraditionLacksIsMissedOnce() throws IOException {
        String tradition = Files.readString(LIBRARY.resolve("jurisdictions/traditions/us-code-ordinance.yaml"));
        Files.createDirectories(city.resolve("traditions"));
        Files.writeString(
                city.resolve("traditions/our-ordinance.yaml"), tradition.replaceFirst("(?m)^  must not:.*\n", ""));
        write(Files.readString(city.resolve("jurisdiction.yaml"))
                .replace("form: us-city\n", "form: us-city\ntradition: our-ordinance\n"));

        assertThat(check().err().lines().filter(line -> line.contains("`must not`")))
                .singleElement()
                .asString()
                .contains("they stand in the bill");
    }

    @Test
    void aMarkMistypedTwiceInTheirOwnClauseIsTwoMistakes() throws IOException {
        Path clause = Files.createDirectories(city.resolve("clauses/ours/our-rule"));
        Files.writeString(clause.resolve("clause.yaml"), """
                precedents:
                  - {citation: A, point: B., source: C, checked: 2026-11-23, verified: no}
                """);
        Files.writeString(clause.resolve("en.yaml"), """
                heading: Our rule
                provisions:
                  - {id: one, text: "The {{mayr}} must act."}
                  - {id: two, text: "The {{mayr}} must not wait."}
                note: Ours.
                """);
        write(Files.readString(city.resolve("jurisdiction.yaml")) + "with: [our-rule]\n");

        assertThat(check().err().lines().filter(line -> line.contains("`mayr`")))
                .hasSize(2)
                .allMatch(line -> line.contains("our-rule/en.yaml"));
    }
}
