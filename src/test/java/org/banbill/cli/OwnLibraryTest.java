package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.banbill.cli.Terminal.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clauses, parameters and traditions that stand in a folder of somebody's own alone. */
class OwnLibraryTest {

    private static final Path MINI = Path.of("src/test/resources/mini");

    @TempDir
    private Path folder;

    private Path city;

    @BeforeEach
    void aCityWithEverythingOfItsOwn() throws IOException {
        city = folder.resolve("oakville");
        Path tradition = city.resolve("traditions/oak.yaml");
        Files.createDirectories(tradition.getParent());
        Files.writeString(
                tradition,
                Files.readString(MINI.resolve("jurisdictions/traditions/plain.yaml"))
                        .replaceFirst("(?m)^name:.*$", "name: {en: Acts of Oakville, ko: 오크빌의 법}"));
        write(
                "jurisdiction.yaml",
                "name: Oakville\nlevel: country\nextends: xx\nlanguages: [en]\ntradition: oak\nwith: [fee]\n");
        write(
                "parameters.yaml",
                "fee: {type: text, nature: choice, meaning: {en: The fee, ko: 수수료}, default: {en: ten coins, ko: 열 냥}}\n");
        write(
                "clauses/money/fee/clause.yaml",
                "precedents:\n  - {citation: Oakville Code 1, point: A fee, source: https://example.org, checked: 2026-11-01, verified: no}\n");
        write(
                "clauses/money/fee/en.yaml",
                "heading: Fee\nprovisions:\n  - {id: pay, text: \"A person {{must}} pay {{fee}}.\"}\nnote: A fee.\n");
    }

    private void write(String name, String text) throws IOException {
        Path file = city.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Run run(String... arguments) {
        return Terminal.run(MINI.toAbsolutePath(), arguments);
    }

    @Test
    void isDraftedListedShownAndExplained() {
        String name = city.toString();
        Run draft = run(
                "draft",
                name,
                "--format",
                "txt",
                "--output",
                folder.resolve("out").toString());
        assertThat(draft.status()).as(draft.err()).isZero();
        assertThat(Generations.read(folder.resolve("out/act.en.txt"))).contains("must pay ten coins");
        assertThat(run("list", "parameters", name).out()).contains("fee").contains("The fee (your own)");
        assertThat(run("list", "traditions", name).out())
                .contains("Acts of Oakville (your own)")
                .contains("plain");
        assertThat(run("list", "traditions").out()).doesNotContain("Oakville");
        assertThat(run("show", name, "fee").out()).contains("fee: Fee");
        assertThat(run("show", name, "oak").out()).contains("oak: Acts of Oakville");
        assertThat(run("explain", name, "fee").out()).contains("{{fee}} = ten coins");
        assertThat(run("diff", name).out()).contains("because: the clause `fee` is your own");
    }

    @Test
    void aParameterOfTheLibraryKeepsItsBounds() throws IOException {
        write("parameters.yaml", "deadline: {type: duration, nature: choice, meaning: {en: x, ko: 가}}\n");

        Run draft =
                run("draft", city.toString(), "--output", folder.resolve("out").toString());

        assertThat(draft.status()).isEqualTo(Console.FOUND);
        assertThat(draft.err()).contains("same-name: `deadline` is a parameter of the library.");
    }
}
