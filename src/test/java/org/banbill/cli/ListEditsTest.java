package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.banbill.cli.Lawyer.Tracking;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tradition closes items and what stands before them: an edit that makes a list, or ends one, keeps every sign. */
class ListEditsTest {

    private static final Path HOME = Path.of("").toAbsolutePath();

    private static final List<String> ITEMS = List.of(
            "it concerns persons who are in the United Kingdom",
            "it concerns images, sound",
            "its result is used or has effect",
            "it is done or caused by a person");

    @TempDir
    private Path folder;

    /** An edit of a British subsection with four items, and lines that the draft of the result must have. */
    private record Case(String name, Consumer<Lawyer> edit, List<String> drafted) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static List<Case> cases() {
        return List.of(
                new Case(
                        "a sentence between an introduction and its items",
                        lawyer -> lawyer.replace("wherever it is done, where—", "wherever it is done.")
                                .insertAfter("wherever it is done.", "It applies in particular where—"),
                        List.of(
                                "(4) This Act applies to an act, wherever it is done.",
                                "(5) It applies in particular where—",
                                "(c) its result is used or has effect in the United Kingdom, or")),
                new Case(
                        "an introduction with a sign of its own",
                        lawyer -> lawyer.insertAfter(
                                "wherever it is done, where—", "Whoever keeps a record must show it."),
                        List.of(
                                "(4) This Act applies to an act, wherever it is done, where—",
                                "(5) Whoever keeps a record must show it.",
                                "(c) its result is used or has effect in the United Kingdom, or")),
                new Case(
                        "a list made a sentence",
                        lawyer -> {
                            lawyer.replace("wherever it is done, where—", "wherever it is done.");
                            ITEMS.forEach(lawyer::delete);
                        },
                        List.of(
                                "(4) This Act applies to an act, wherever it is done.",
                                "(5) A person also does an act")),
                new Case(
                        "a sentence made a list",
                        lawyer -> lawyer.replace(
                                        "Where several persons each do a part of an act that this Act bans, each of them does the whole.",
                                        "Each person does the whole who does a part—")
                                .insertAfter("Each person does the whole", "knowing of it, or", ITEMS.get(0))
                                .insertAfter("knowing of it, or", "for money.", ITEMS.get(0)),
                        List.of(
                                "(6) Each person does the whole who does a part—",
                                "(a) knowing of it, or",
                                "(b) for money.")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theDraftGivesEverySign(Case edit) throws IOException {
        Lawyer lawyer = new Lawyer(draft("gb"), Tracking.OFF);
        edit.edit().accept(lawyer);
        Path edited = folder.resolve("edited.docx");
        lawyer.save(edited);
        Path own = folder.resolve("own");

        Terminal.Run run = Terminal.run(HOME, "import", edited.toString(), "--folder", own.toString());

        assertThat(run.err()).contains("gives the edited text");
        String text = Files.readString(draft(own.toString(), "--format", "txt"));
        assertThat(text).contains(edit.drafted());
    }

    private Path draft(String place, String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "draft", place, "--quiet", "--output", folder.resolve("drafts").toString()));
        arguments.addAll(List.of(options));
        Terminal.Run run = Terminal.run(HOME, arguments.toArray(String[]::new));
        return Path.of(run.out().lines().findFirst().orElseThrow());
    }
}
