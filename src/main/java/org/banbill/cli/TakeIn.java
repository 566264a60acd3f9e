package org.banbill.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.banbill.assembly.Coverage;
import org.banbill.assembly.Draft;
import org.banbill.bill.Edition;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.review.Edit;
import org.banbill.review.Edits;
import org.banbill.review.Edits.Scope;
import org.banbill.review.Edits.Unplaced;
import org.banbill.review.LocalVersion;
import org.banbill.review.Review;

/**
 * Writes the edits of a file into a folder of the user's own, after trying on a copy that drafting it gives the edited
 * text. What it does not give is told, and kept in a file of its own.
 */
final class TakeIn {

    private static final String UNPLACED = "unplaced";

    private final Review review;
    private final Edition edition;
    private final Path folder;
    private final LocalFolder local;
    private final Workspace workspace = Workspace.open();
    private final boolean isOfLibrary;
    private final Console console;
    private final Findings findings = new Findings();

    /** @param asked the folder that the user named */
    TakeIn(Review review, Optional<Path> asked, Console console) {
        this.review = review;
        this.edition = review.bill().edition();
        this.console = console;
        this.isOfLibrary = workspace.places().jurisdictionIds().contains(edition.jurisdiction());
        this.folder = asked.orElse(Path.of(isOfLibrary ? edition.jurisdiction() + "-edited" : edition.jurisdiction()));
        this.local = new LocalFolder(folder, review);
    }

    int run(boolean force) {
        if (!isOfLibrary && !LocalFolder.isOne(folder)) {
            findings.error(
                    "unknown-folder",
                    Position.startOf(review.name()),
                    "The file was drafted from a folder of somebody's own, `" + edition.jurisdiction()
                            + "`, and there is none at `" + shown(folder) + "`.",
                    "Name it with `--folder`.");
            return console.report(findings);
        }
        try {
            Map<String, String> files = local.files(workspace);
            List<Unplaced> unplaced = new ArrayList<>(review.edits().unplaced());
            tryOut(files).stream().filter(edit -> !isTold(edit)).forEach(unplaced::add);
            if (!unplaced.isEmpty()) {
                files.put(UNPLACED + "/" + local.stem() + ".txt", LocalVersion.unplaced(unplaced, local.fileName()));
            }
            return write(files, unplaced.size(), force);
        } catch (IOException e) {
            findings.error(
                    "unwritable",
                    Position.startOf(shown(folder)),
                    "The edits cannot be tried out: " + e.getMessage() + ".",
                    "Choose another folder with `--folder`.");
            return console.report(findings);
        }
    }

    private boolean isTold(Unplaced edit) {
        return review.edits().unplaced().stream()
                .anyMatch(other ->
                        other.before().equals(edit.before()) && other.after().equals(edit.after()));
    }

    private int write(Map<String, String> files, int unplaced, boolean force) {
        OutputFiles output = new OutputFiles(folder);
        files.forEach((name, text) -> output.add(name, text.getBytes(StandardCharsets.UTF_8)));
        Findings writing = new Findings();
        int status = output.write(force, writing, console);
        console.report(writing);
        if (status != Console.GOOD) {
            return status;
        }
        if (findings.hasErrors()) {
            console.tell("`banbill draft " + shown(folder) + "` will say the same until that is mended.");
        } else if (unplaced == 0) {
            console.tell("`banbill draft " + shown(folder) + "` gives the edited text.");
        } else {
            console.tell(unplaced + (unplaced == 1 ? " edit" : " edits") + " could not be placed; read "
                    + shown(folder.resolve(UNPLACED).resolve(local.stem() + ".txt")) + ".");
        }
        return findings.hasErrors() || unplaced > 0 ? Console.FOUND : Console.GOOD;
    }

    private static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** What the edited text says otherwise than a draft of the folder with the new files in it. */
    private List<Unplaced> tryOut(Map<String, String> files) throws IOException {
        List<Unplaced> missed = new ArrayList<>();
        try (Trial trial = new Trial(folder, files)) {
            Optional<Draft> result = trial.draft(edition, findings);
            if (result.isPresent()) {
                warn(result.get());
                Edits other = review.against(trial.write(result.get()), findings);
                missed.addAll(other.unplaced());
                other.placed().forEach(edit -> missed.add(missed(edit)));
            }
        }
        // the edits themselves may be what cannot be drafted: they are kept, and what hinders is told
        console.report(findings);
        return missed;
    }

    private static Unplaced missed(Edit edit) {
        Optional<Edit.Words> words = edit.words().values().stream().findFirst();
        return new Unplaced(
                Scope.PROVISIONS,
                edit.provision(),
                words.map(Edit.Words::before).orElse(""),
                words.map(Edit.Words::after).orElse(""),
                edit.by(),
                "The local version does not give this (" + edit.kind().name().toLowerCase(Locale.ROOT)
                        + "); see to it by hand.");
    }

    /** Tells which demands the edited text may meet less well than the text did. */
    private void warn(Draft edited) {
        Optional<Draft> before = isOfLibrary
                ? workspace
                        .place(edition.jurisdiction())
                        .value()
                        .flatMap(place -> Redraft.of(edition, place).value())
                : Optional.empty();
        for (Coverage.Entry now : edited.coverage().demands()) {
            Coverage.Status then = before.flatMap(result -> result.coverage().demands().stream()
                            .filter(entry -> entry.demand().equals(now.demand()))
                            .findFirst())
                    .map(Coverage.Entry::status)
                    .orElse(Coverage.Status.MET);
            if (then == Coverage.Status.MET && now.status() != Coverage.Status.MET) {
                console.tell("demand " + now.demand() + " is " + now.status().id() + " after these edits: "
                        + Printable.of(now.why()));
            }
        }
    }
}
