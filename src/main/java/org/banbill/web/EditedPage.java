package org.banbill.web;

import java.util.ArrayList;
import java.util.List;
import org.banbill.finding.Findings;
import org.banbill.review.Review;
import org.banbill.web.Request.Upload;
import org.banbill.web.UploadedFiles.Uploaded;
import org.banbill.work.Workspace;

/** Word files that come back: brought here, listed, forgotten. */
final class EditedPage implements Page {

    /**
     * What the page shows.
     *
     * @param isNothingChosen whether the form was sent without a file
     */
    record View(List<Item> files, boolean isNothingChosen, List<FindingView> findings) {}

    /**
     * A file that was brought.
     *
     * @param place that it was drafted from
     * @param edits how many it has, with those that have no place
     */
    record Item(String id, String name, String place, int edits, int remarks) {}

    @Override
    public Reply show(Visit visit) {
        return show(visit, false, List.of());
    }

    private static Reply show(Visit visit, boolean isNothingChosen, List<FindingView> findings) {
        List<Item> files =
                visit.tools().files().all().stream().map(EditedPage::item).toList();
        View view = new View(files, isNothingChosen, findings);
        boolean isProblem = isNothingChosen || !findings.isEmpty();
        Shell shell = visit.shell(visit.say("edited.title"), isProblem);
        return visit.html(
                isProblem ? 422 : 200, output -> JteeditedGenerated.render(output, Visit.UNTOUCHED, shell, view));
    }

    private static Item item(Uploaded file) {
        Review review = file.review();
        return new Item(
                file.id(),
                file.name(),
                review.bill().edition().jurisdiction(),
                review.edits().placed().size() + review.edits().unplaced().size(),
                review.edits().remarks().size());
    }

    @Override
    public Reply take(Visit visit) {
        if (!visit.typed("forget").isEmpty()) {
            visit.tools().files().forget(visit.typed("forget"));
            return Reply.goTo(visit.shell("").to("edited"));
        }
        List<Upload> uploads = visit.request().uploads();
        if (uploads.isEmpty()) {
            return show(visit, true, List.of());
        }
        Findings findings = new Findings();
        Workspace workspace = visit.tools().current().open().workspace();
        List<Uploaded> added = new ArrayList<>();
        for (Upload upload : uploads) {
            // browsers of old sent paths
            String name = upload.name().substring(upload.name().lastIndexOf('\\') + 1);
            findings.take(visit.tools().files().add(name, upload.bytes(), workspace))
                    .ifPresent(added::add);
        }
        if (findings.hasErrors()) {
            return show(visit, false, FindingView.all(findings.inReadingOrder()));
        }
        Shell shell = visit.shell("");
        return Reply.goTo(
                added.size() == 1
                        ? shell.to("edits", "file", added.get(0).id())
                        : added.size() == 2
                                ? shell.to(
                                        "edits",
                                        "file",
                                        added.get(0).id(),
                                        "other",
                                        added.get(1).id())
                                : shell.to("edited"));
    }
}
