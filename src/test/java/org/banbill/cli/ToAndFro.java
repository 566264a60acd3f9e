package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Bills that go out to people who edit them, and come back into one folder.
 *
 * @param home Banbill's own files
 * @param folder where everything is written
 */
record ToAndFro(Path home, Path folder) {

    /** The folder that edits come back into. */
    Path own() {
        return folder.resolve("own");
    }

    /** The file that a draft gives, of a place or of what came back. */
    Path draft(String place, String... more) {
        List<String> arguments = new ArrayList<>(List.of("draft", place, "--quiet"));
        arguments.addAll(List.of(more));
        arguments.addAll(List.of("--output", folder.resolve("drafts").toString()));
        Terminal.Run run = Terminal.run(home, arguments.toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isZero();
        return Path.of(run.out().lines().findFirst().orElseThrow());
    }

    /** @param who the name of the file that comes back */
    Terminal.Run imported(Lawyer lawyer, String who) throws IOException {
        Path edited = folder.resolve(who + ".docx");
        lawyer.save(edited);
        return Terminal.run(home, "import", edited.toString(), "--folder", own().toString());
    }
}
