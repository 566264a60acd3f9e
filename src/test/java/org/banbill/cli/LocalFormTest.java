package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.banbill.Golden;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole text of a form of local power, for a place that does not exist, as a person read and kept it. */
class LocalFormTest {

    private static final Path HOME = Path.of("").toAbsolutePath();

    @ParameterizedTest
    @CsvSource({
        "si-obcina, sl, country=Občina Lipovec; legislature=Občinski svet Občine Lipovec",
        "il-municipality, he, name=נווה אלון",
        "ar-municipio, es-AR, name=Arroyo Claro",
        "th-local, th, name=ทุ่งทอง",
    })
    void aFormReadsAsItWasKept(String form, String language, String answers, @TempDir Path folder) throws IOException {
        Path place = folder.resolve("lipovec");
        List<String> arguments = new ArrayList<>(List.of(
                "new",
                place.toString(),
                "--from",
                form,
                "--lang",
                "en",
                "--output",
                folder.resolve("first").toString()));
        for (String answer : answers.split(";", -1)) {
            arguments.add("--set");
            arguments.add(answer.strip());
        }
        assertThat(Terminal.run(HOME, arguments.toArray(String[]::new)).status())
                .isZero();

        Path drafts = folder.resolve("drafts");
        Terminal.Run run = Terminal.run(
                HOME, "draft", place.toString(), "--quiet", "--format", "txt", "--output", drafts.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        try (Stream<Path> files = Files.list(drafts)) {
            Path text = files.filter(file -> file.toString().endsWith("." + language + ".txt"))
                    .findFirst()
                    .orElseThrow();
            Golden.assertMatches("golden/forms/" + form + "." + language + ".txt", Files.readString(text));
        }
    }
}
