package org.banbill.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banbill.finding.Findings;
import org.banbill.finding.Result;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Places;
import org.banbill.work.Beginning;
import org.banbill.work.Workspace;

/** Begins a place of one's own: from which form, and under which name. */
final class BeginPage implements Page {

    /**
     * What the page shows.
     *
     * @param name as it was typed
     * @param from the form that was chosen; empty for none yet
     * @param wrong the fields that are not right, by their names
     */
    record View(List<Form> forms, String name, String from, List<String> wrong, List<FindingView> findings) {
        boolean isProblem() {
            return !wrong.isEmpty() || !findings.isEmpty();
        }
    }

    /**
     * A form to begin from.
     *
     * @param language that of its bill, by its name in the reader's own
     */
    record Form(String id, String name, String language) {}

    @Override
    public Reply show(Visit visit) {
        return show(visit, List.of(), List.of());
    }

    private static Reply show(Visit visit, List<String> wrong, List<FindingView> findings) {
        Places places = visit.tools().current().open().workspace().places();
        List<Form> forms = places.formIds().stream()
                .flatMap(id -> places.form(id).value().stream().map(form -> form(id, form, visit)))
                .toList();
        View view = new View(forms, visit.typed("name"), visit.typed("from"), wrong, findings);
        Shell shell = visit.shell(visit.say("begin.title"), view.isProblem());
        return visit.html(
                view.isProblem() ? 422 : 200, output -> JtebeginGenerated.render(output, Visit.UNTOUCHED, shell, view));
    }

    private static Form form(String id, Jurisdiction form, Visit visit) {
        return new Form(
                id,
                form.name().forPeople(visit.language()),
                PlacesPage.languageName(form.languages().get(0), visit));
    }

    @Override
    public Reply take(Visit visit) {
        Workspace workspace = visit.tools().current().open().workspace();
        String name = visit.typed("name").strip();
        Optional<Path> folder = visit.tools().current().own().path(name);
        List<String> wrong = new ArrayList<>();
        if (!workspace.places().formIds().contains(visit.typed("from"))) {
            wrong.add("from");
        }
        boolean isTaken = workspace.isOfLibrary(name)
                || visit.tools().current().own().names().contains(name);
        if (folder.isEmpty()) {
            wrong.add("name");
        } else if (isTaken) {
            wrong.add("taken");
        }
        if (!wrong.isEmpty()) {
            return show(visit, wrong, List.of());
        }
        return visit.tools()
                .alone(() -> begin(name, folder.orElseThrow(), visit))
                .orElseGet(visit::busy);
    }

    private static Reply begin(String name, Path folder, Visit visit) {
        Findings findings = new Findings();
        Optional<Beginning> begun = findings.take(beginning(name, Optional.of(visit.typed("from")), visit));
        Optional<List<String>> saved =
                begun.flatMap(beginning -> findings.take(beginning.save(folder, beginning.earlier())));
        return saved.isPresent()
                ? Reply.goTo(visit.shell("").to("question", "place", name))
                : show(visit, List.of(), FindingView.all(findings.inReadingOrder()));
    }

    /** The interview of a folder, in the reader's language. */
    static Result<Beginning> beginning(String name, Optional<String> from, Visit visit) {
        return Result.from(findings -> visit.tools()
                .current()
                .own()
                .find(name)
                .flatMap(own -> findings.take(Beginning.of(
                        own,
                        from,
                        Optional.of(visit.language()),
                        visit.language(),
                        visit.tools().current().open().workspace()))));
    }
}
