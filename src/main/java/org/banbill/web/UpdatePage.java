package org.banbill.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banbill.assembly.Coverage.Status;
import org.banbill.finding.Findings;
import org.banbill.finding.Result;
import org.banbill.library.Demand;
import org.banbill.wording.MarkedWords;
import org.banbill.work.OwnFolders.OwnFolder;
import org.banbill.work.TouchedDemand;
import org.banbill.work.UpdatePlan;
import org.banbill.work.UpdatePlan.Conflict;
import org.banbill.work.UpdatePlan.Decision;
import org.banbill.work.UpdatePlan.Following;
import org.banbill.work.UpdatePlan.Kind;
import org.banbill.work.Updating;

/** A newer model comes into a place of one's own: what follows it, what stays, and what a person must decide. */
final class UpdatePage implements Page {

    private static final String UNDO = "undo";

    /**
     * What the page shows.
     *
     * @param isSettled whether nothing is to be written before a person decides
     * @param open fields that lack their words
     * @param told the key of what was just done; empty for nothing
     */
    record View(
            String place,
            UpdatePlan plan,
            boolean isSettled,
            List<Follows> follows,
            List<Question> questions,
            List<Touched> demands,
            List<String> open,
            String told,
            List<FindingView> findings) {

        boolean hasProblem() {
            return !open.isEmpty() || !findings.isEmpty();
        }

        /** Whether there is anything at all. */
        boolean isNew() {
            return !isSettled || !questions.isEmpty();
        }
    }

    /**
     * A demand of the letter that the newer model or the own changes touch.
     *
     * @param text what the letter asks
     * @param status empty where it is not known yet
     */
    record Touched(String id, String text, String status, List<TouchedDemand.Touch> touches) {}

    /** Something of the model that follows without a question. */
    record Follows(String name, String news, List<List<MarkedWords>> lines) {}

    /**
     * What a person must decide.
     *
     * @param field of the form
     * @param chosen what stands in the form
     * @param base what both began with; likewise the others
     * @param words of one's own in the form
     */
    record Question(
            String field,
            String key,
            String kind,
            String provision,
            String part,
            String why,
            String base,
            List<List<MarkedWords>> own,
            List<List<MarkedWords>> model,
            List<List<MarkedWords>> proposal,
            boolean isClean,
            String words,
            String chosen,
            List<String> demands) {

        boolean hasProposal() {
            return kind.equals("words");
        }
    }

    @Override
    public Reply show(Visit visit) {
        return show(visit, visit.asked("place"), List.of(), List.of());
    }

    private static Reply show(Visit visit, String place, List<String> open, List<FindingView> findings) {
        Result<Updating> updating = updating(visit, place);
        if (updating.value().isEmpty()) {
            return visit.noSuchPlace(updating.findings());
        }
        UpdatePlan plan = updating.value().get().plan();
        View view = new View(
                place,
                plan,
                updating.value().get().isSettled(),
                plan.follows().stream().map(UpdatePage::follows).toList(),
                questions(plan, visit),
                touched(updating.value().get().demands(), visit),
                open,
                visit.asked("told"),
                findings);
        Shell shell = visit.shell(visit.say("update.title", place), view.hasProblem());
        return visit.html(
                view.hasProblem() ? 422 : 200,
                output -> JteupdateGenerated.render(output, Visit.UNTOUCHED, shell, view));
    }

    private static List<Touched> touched(List<TouchedDemand> touched, Visit visit) {
        Map<String, Demand> demands =
                visit.tools().current().open().workspace().library().demands().or(Map.of());
        return touched.stream()
                .map(demand -> new Touched(
                        demand.demand(),
                        DemandView.text(demand.demand(), demands, visit.language()),
                        demand.status().map(Status::id).orElse(""),
                        demand.touches()))
                .toList();
    }

    private static Result<Updating> updating(Visit visit, String place) {
        return Updating.of(place, visit.tools().current().open().workspace());
    }

    private static Follows follows(Following one) {
        return new Follows(
                one.name(),
                one.news().id(),
                one.news() == UpdatePlan.News.GONE ? List.of() : ChangeView.between(one.before(), one.after()));
    }

    private static List<Question> questions(UpdatePlan plan, Visit visit) {
        List<Question> questions = new ArrayList<>();
        for (Conflict conflict : plan.conflicts()) {
            String field = "c" + (questions.size() + 1);
            boolean hasWords = conflict.kind() == Kind.WORDS;
            String proposal = conflict.proposal().orElse("");
            String typed = visit.typed("words-" + field);
            questions.add(new Question(
                    field,
                    conflict.key(),
                    conflict.kind().id(),
                    conflict.provision(),
                    conflict.part(),
                    conflict.why(),
                    conflict.base(),
                    words(conflict.base(), conflict.own(), hasWords),
                    words(conflict.base(), conflict.model(), conflict.kind() != Kind.GONE_FROM_MODEL),
                    words(conflict.base(), proposal, hasWords),
                    conflict.isProposalWhole(),
                    typed.isEmpty() ? proposal : typed,
                    visit.typed(field),
                    conflict.demands()));
        }
        return questions;
    }

    /** A version: as it differs from the first one, or alone. */
    private static List<List<MarkedWords>> words(String base, String version, boolean compares) {
        if (version.isEmpty()) {
            return List.of();
        }
        return compares ? ChangeView.between(base, version) : ChangeView.between(version, version);
    }

    @Override
    public Reply take(Visit visit) {
        String place = visit.typed("place");
        return visit.tools().alone(() -> write(visit, place)).orElseGet(visit::busy);
    }

    private static Reply write(Visit visit, String place) {
        if (visit.typed("do").equals(UNDO)) {
            return undo(visit, place);
        }
        Result<Updating> first = updating(visit, place);
        if (first.value().isEmpty()) {
            return visit.noSuchPlace(first.findings());
        }
        List<Question> asked = questions(first.value().get().plan(), visit);
        List<String> open = asked.stream()
                .filter(question -> question.chosen().equals("words")
                        && visit.typed("words-" + question.field()).isBlank())
                .map(Question::field)
                .toList();
        if (!open.isEmpty()) {
            return show(visit, place, open, List.of());
        }
        Findings findings = new Findings();
        if (!first.value().get().isSettled()) {
            findings.take(first.value().get().settle());
        }
        for (Question question : asked) {
            if (!findings.hasErrors()) {
                decide(visit, place, question, findings);
            }
        }
        return findings.hasErrors()
                ? show(visit, place, List.of(), FindingView.all(findings.inReadingOrder()))
                : Reply.goTo(visit.shell("").to("update", "place", place, "told", "written"));
    }

    /** One decision, with the folder as it is after those before it. */
    private static void decide(Visit visit, String place, Question question, Findings findings) {
        Optional<Updating> updating = findings.take(updating(visit, place));
        // a form that was open while the model changed again decides only what it showed
        String key = visit.typed("key-" + question.field());
        updating.flatMap(now -> now.plan().conflicts().stream()
                        .filter(conflict -> conflict.key().equals(key))
                        .findFirst())
                .ifPresent(conflict -> decision(visit, question, conflict)
                        .ifPresent(decision -> findings.take(updating.get().decide(conflict, decision))));
    }

    private static Optional<Decision> decision(Visit visit, Question question, Conflict conflict) {
        return switch (question.chosen()) {
            case "own" -> Optional.of(new Decision.Own());
            case "model" -> Optional.of(new Decision.Model());
            case "proposal" -> conflict.proposal().map(Decision.Words::new);
            case "words" ->
                Optional.of(new Decision.Words(
                        visit.typed("words-" + question.field()).strip().replaceAll("\\s+", " ")));
            default -> Optional.empty();
        };
    }

    private static Reply undo(Visit visit, String place) {
        Optional<OwnFolder> folder = visit.tools().current().own().find(place).filter(own -> isThere(visit, place));
        if (folder.isEmpty()) {
            return visit.noSuchPlace(List.of());
        }
        Result<List<String>> put = Updating.undo(folder.get());
        return put.value().isEmpty()
                ? show(visit, place, List.of(), FindingView.all(put.findings()))
                : Reply.goTo(visit.shell("")
                        .to("update", "place", place, "told", put.or(List.of()).isEmpty() ? "nothing" : "undone"));
    }

    private static boolean isThere(Visit visit, String place) {
        Optional<Path> path = visit.tools().current().own().path(place);
        return path.isPresent() && visit.tools().current().own().names().contains(place);
    }
}
