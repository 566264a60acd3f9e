package org.banbill.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.bill.Edition;
import org.banbill.finding.Findings;
import org.banbill.finding.Result;
import org.banbill.review.Edit;
import org.banbill.review.Review;
import org.banbill.web.UploadedFiles.Uploaded;
import org.banbill.work.Importing;
import org.banbill.work.Importing.Imported;
import org.banbill.work.OutputFolder;
import org.banbill.work.OwnFolders.OwnFolder;
import org.banbill.work.Workspace;

/** The edits of a Word file, or of two of one text, beside the text: accepted or refused one by one, and taken in. */
final class EditsPage implements Page {

    /**
     * What the page shows.
     *
     * @param other the second file; empty for one alone
     * @param folder where the edits go, as it stands in the form
     * @param chosen by the fields of the decisions
     * @param open the fields of those that are still to be made
     */
    record View(
            Uploaded file,
            Optional<Uploaded> other,
            String language,
            List<Decisions.Decision> decisions,
            List<EditView.Remark> remarks,
            List<EditView.Unplaced> unplaced,
            String folder,
            Map<String, String> chosen,
            List<String> open,
            List<FindingView> findings) {

        boolean hasProblem() {
            return !open.isEmpty() || !findings.isEmpty();
        }

        long conflicts() {
            return decisions.stream().filter(Decisions.Decision::isConflict).count();
        }
    }

    @Override
    public Reply show(Visit visit) {
        Optional<List<Uploaded>> files = files(visit.asked("file"), visit.asked("other"), visit);
        return files.isEmpty()
                ? visit.problem(404, visit.say("edits.gone.title"), visit.say("edits.gone.text"), List.of())
                : show(files.get(), List.of(), List.of(), visit);
    }

    /** The files that are meant; empty where one is not here, or the two are not of one text. */
    private static Optional<List<Uploaded>> files(String file, String other, Visit visit) {
        UploadedFiles all = visit.tools().files();
        Optional<Uploaded> first = all.find(file);
        if (other.isEmpty()) {
            return first.map(List::of);
        }
        Optional<Uploaded> second = all.find(other).filter(found -> !file.equals(other));
        return first.flatMap(one -> second.filter(two -> isOfOneText(one, two)).map(two -> List.of(one, two)));
    }

    private static boolean isOfOneText(Uploaded one, Uploaded other) {
        Edition edition = one.review().bill().edition();
        Edition second = other.review().bill().edition();
        return edition.jurisdiction().equals(second.jurisdiction())
                && edition.outline().equals(second.outline())
                && edition.language().equals(second.language());
    }

    private static Reply show(List<Uploaded> files, List<String> open, List<FindingView> findings, Visit visit) {
        Uploaded first = files.get(0);
        Workspace workspace = visit.tools().current().open().workspace();
        List<EditView.Remark> remarks = new ArrayList<>();
        List<EditView.Unplaced> unplaced = new ArrayList<>();
        for (Uploaded file : files) {
            remarks.addAll(EditView.remarks(file.review().edits()));
            unplaced.addAll(EditView.unplaced(file.review().edits().unplaced(), visit.catalogue()));
        }
        String folder = visit.request().isPost()
                ? visit.typed("folder")
                : Importing.standardFolder(first.review(), workspace).or("");
        Decisions decisions = Decisions.of(files, disputed(files, folder, visit), visit.catalogue());
        Map<String, String> chosen = new LinkedHashMap<>();
        decisions.all().forEach(decision -> chosen.put(decision.field(), visit.typed(decision.field())));
        View view = new View(
                first,
                files.stream().skip(1).findFirst(),
                first.review().bill().edition().language(),
                decisions.all(),
                remarks,
                unplaced,
                folder,
                chosen,
                open,
                findings);
        String title = view.other()
                .map(other -> visit.say("edits.title.two", first.name(), other.name()))
                .orElseGet(() -> visit.say("edits.title", first.name()));
        Shell shell = visit.shell(title, view.hasProblem());
        return visit.html(
                view.hasProblem() ? 422 : 200,
                output -> JteeditsGenerated.render(output, Visit.UNTOUCHED, shell, view));
    }

    /** What the place that the edits go into has changed otherwise since the files were written, by edit. */
    private static Map<Edit, String> disputed(List<Uploaded> files, String folder, Visit visit) {
        Workspace workspace = visit.tools().current().open().workspace();
        Map<Edit, String> disputed = new LinkedHashMap<>();
        visit.tools()
                .current()
                .own()
                .find(folder)
                .ifPresent(own -> files.forEach(file -> Importing.disputed(file.review(), own, workspace)
                        .forEach(one -> disputed.merge(one.edit(), one.today(), (part, other) -> part + " " + other))));
        return disputed;
    }

    @Override
    public Reply take(Visit visit) {
        Optional<List<Uploaded>> files = files(visit.typed("file"), visit.typed("other"), visit);
        if (files.isEmpty()) {
            return visit.problem(404, visit.say("edits.gone.title"), visit.say("edits.gone.text"), List.of());
        }
        Map<Edit, String> disputed = disputed(files.get(), visit.typed("folder"), visit);
        Decisions decisions = Decisions.of(files.get(), disputed, visit.catalogue());
        boolean acceptsOpen = visit.typed("rest").equals("accept");
        List<String> open = new ArrayList<>(decisions.open(visit));
        if (acceptsOpen) {
            open.removeIf(field -> decisions.all().stream()
                    .anyMatch(decision -> decision.field().equals(field) && !decision.isConflict()));
        }
        boolean isSeen = visit.typed("against").equals(visit.typed("folder"));
        if (!isSeen) {
            // what stands in the place that was named now, nobody has seen yet
            decisions.all().stream()
                    .filter(decision -> decision.today().isPresent())
                    .filter(decision -> !visit.typed(decision.field()).equals(Decisions.REFUSED))
                    .map(Decisions.Decision::field)
                    .filter(field -> !open.contains(field))
                    .forEach(open::add);
        }
        if (!open.isEmpty()) {
            return show(files.get(), open, List.of(), visit);
        }
        Findings findings = new Findings();
        Optional<Path> folder = visit.tools().current().own().path(visit.typed("folder"));
        if (folder.isEmpty()) {
            return show(files.get(), List.of("folder"), List.of(), visit);
        }
        return visit.tools()
                .alone(() ->
                        takeIn(files.get(), decisions, disputed.keySet(), acceptsOpen, folder.get(), findings, visit))
                .orElseGet(visit::busy);
    }

    private static Reply takeIn(
            List<Uploaded> files,
            Decisions decisions,
            Set<Edit> disputed,
            boolean acceptsOpen,
            Path folder,
            Findings findings,
            Visit visit) {
        List<TakenPage.Taken> taken = new ArrayList<>();
        List<Edit> earlier = new ArrayList<>();
        for (Uploaded file : files) {
            List<Edit> accepted = decisions.accepted(file, visit, acceptsOpen);
            List<Edit> refused = new ArrayList<>(file.review().edits().placed());
            refused.removeAll(accepted);
            Review kept = file.review().without(refused, earlier);
            Optional<TakenPage.Taken> made = findings.take(takeIn(file, kept, disputed, folder, visit));
            if (made.isEmpty()) {
                return show(files, List.of(), FindingView.all(findings.inReadingOrder()), visit);
            }
            taken.add(made.get());
            earlier.addAll(accepted);
        }
        String id = visit.tools()
                .files()
                .keep(new TakenPage.Outcome(
                        visit.typed("folder"),
                        files.get(0).review().bill().edition().language(),
                        taken,
                        FindingView.all(findings.inReadingOrder())));
        return Reply.goTo(visit.shell("").to("taken", "of", id));
    }

    private static Result<TakenPage.Taken> takeIn(
            Uploaded file, Review kept, Set<Edit> insisted, Path folder, Visit visit) {
        Workspace workspace = visit.tools().current().open().workspace();
        String name = visit.typed("folder");
        return Result.from(findings -> {
            OwnFolder own = visit.tools().current().own().find(name).orElseThrow();
            Optional<Imported> imported = findings.take(Importing.of(kept, name, own, workspace, insisted));
            return imported.flatMap(made -> findings.take(OutputFolder.write(folder, bytes(made.files()), false))
                    .map(paths -> new TakenPage.Taken(
                            file.name(),
                            kept.edits().placed().size(),
                            paths,
                            EditView.unplaced(made.unplaced(), visit.catalogue()),
                            made.lost().stream()
                                    .map(lost -> new TakenPage.Lost(
                                            lost.demand(), lost.status().id(), lost.why()))
                                    .toList())));
        });
    }

    private static Map<String, byte[]> bytes(Map<String, String> texts) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        texts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }
}
