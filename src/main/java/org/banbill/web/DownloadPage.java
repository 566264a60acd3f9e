package org.banbill.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banbill.finding.Result;
import org.banbill.render.format.Format;
import org.banbill.web.KnownDrafts.Drafted;
import org.banbill.work.DraftChoices;
import org.banbill.work.DraftOrder;
import org.banbill.work.Drafting;
import org.banbill.work.PapersWanted;

/** The files of a bill, made when they are asked for; nothing is written here. */
final class DownloadPage implements Page {

    /** A form in which a bill can be had: what is drafted for it, and which of its files is meant. */
    private record Form(DraftOrder order, String ending) {}

    private static final Map<String, Form> FORMS = Map.of(
            "docx", new Form(DraftOrder.PLAIN, ".docx"),
            "annotated", new Form(annotated(), ".annotated.docx"),
            "scrubbed", new Form(scrubbed(), ".docx"),
            "txt", new Form(only(Format.TXT), ".txt"),
            "html", new Form(only(Format.HTML), ".html"));

    private static DraftOrder only(Format format) {
        return new DraftOrder(List.of(format), PapersWanted.NONE, false, Optional.empty(), false);
    }

    private static DraftOrder annotated() {
        return new DraftOrder(List.of(Format.DOCX), PapersWanted.NONE, true, Optional.empty(), false);
    }

    private static DraftOrder scrubbed() {
        return new DraftOrder(List.of(Format.DOCX), PapersWanted.NONE, false, Optional.empty(), true);
    }

    /** A paper of the place; empty where it has none of this name. */
    private static Optional<Form> paper(String name, Drafted made) {
        return made.place().papers(made.language()).or(List.of()).stream()
                .filter(name::equals)
                .findFirst()
                .map(known -> new Form(
                        new DraftOrder(
                                List.of(Format.DOCX),
                                PapersWanted.named(List.of(known)),
                                false,
                                Optional.empty(),
                                false),
                        ".docx"));
    }

    @Override
    public Reply show(Visit visit) {
        Result<Drafted> drafted = BillPage.drafted(visit);
        if (drafted.value().isEmpty()) {
            return visit.noSuchPage();
        }
        Drafted made = drafted.value().get();
        Form form = visit.asked("form").equals("paper")
                ? paper(visit.asked("paper"), made).orElse(null)
                : FORMS.get(visit.asked("form"));
        if (form == null) {
            return visit.noSuchPage();
        }
        Result<Drafting.Drafted> files = Drafting.of(
                made.place(),
                DraftChoices.in(made.language().tag()),
                form.order(),
                visit.tools().current().open().workspace());
        return files.value()
                .flatMap(all -> all.files().entrySet().stream()
                        .filter(file -> file.getKey().endsWith(form.ending()))
                        .findFirst())
                .map(file -> Reply.download(file.getKey(), file.getValue()))
                .orElseGet(() -> visit.problem(422, visit.say("download.cannot"), "", files.findings()));
    }
}
