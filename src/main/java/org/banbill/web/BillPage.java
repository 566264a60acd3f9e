package org.banbill.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.assembly.Draft;
import org.banbill.check.FinishedBill;
import org.banbill.finding.Finding;
import org.banbill.finding.Result;
import org.banbill.web.KnownDrafts.Drafted;

/** The bill of a place: how it meets the demands, what is unsure in it, and the text itself. */
final class BillPage implements Page {

    /**
     * What the page shows.
     *
     * @param place its id or the name of its folder
     * @param title of the bill; empty where it cannot be drafted
     * @param language of the bill
     * @param languages in which it can be had
     * @param unverified parameters that nobody has checked
     * @param hasAnswers whether it was begun by answering questions
     * @param isOwn whether it is a folder of one's own, which can differ from the model
     * @param papers that can be drawn from the bill
     */
    record View(
            String place,
            String title,
            String language,
            List<Choice> languages,
            long provisions,
            List<DemandView.Count> counts,
            List<DemandView> demands,
            Set<String> unverified,
            boolean hasAnswers,
            boolean isOwn,
            List<Paper> papers,
            List<FindingView> findings) {

        long met() {
            return demands.stream()
                    .filter(demand -> demand.status().equals("met"))
                    .count();
        }
    }

    /** A paper, by its name and title. */
    record Paper(String id, String title) {}

    /** A language that the bill can be had in. */
    record Choice(String tag, String name, boolean isThis) {}

    @Override
    public Reply show(Visit visit) {
        String name = visit.asked("place");
        Result<Drafted> drafted = drafted(visit);
        if (drafted.value().isEmpty()) {
            return visit.noSuchPlace(drafted.findings());
        }
        Drafted made = drafted.value().get();
        String place = made.place().jurisdiction().name().forPeople(visit.language());
        Optional<Draft> draft = made.draft().value();
        List<Finding> findings = made.draft().findings();
        if (draft.isEmpty()) {
            return visit.problem(422, visit.say("bill.cannot", place), visit.say("bill.mend"), findings);
        }
        Shell shell = visit.shell(place);
        View view = view(name, made, draft.get(), findings, visit);
        return visit.html(output -> JtebillGenerated.render(output, Visit.UNTOUCHED, shell, view));
    }

    /** The draft that a visit asks for, in its language or else in the reader's. */
    static Result<Drafted> drafted(Visit visit) {
        String asked = visit.asked("language");
        return visit.tools()
                .drafts()
                .of(visit.asked("place"), asked.isEmpty() ? visit.words().language() : asked);
    }

    private static View view(String name, Drafted made, Draft draft, List<Finding> findings, Visit visit) {
        Map<String, org.banbill.library.Demand> demands =
                made.place().library().demands().or(Map.of());
        return new View(
                name,
                draft.bill().title(),
                made.language().tag(),
                made.place().jurisdiction().languages().stream()
                        .map(tag ->
                                new Choice(tag.tag(), PlacesPage.languageName(tag, visit), tag.equals(made.language())))
                        .toList(),
                draft.bill().provisions().count(),
                DemandView.counts(draft.coverage()),
                DemandView.all(draft.coverage(), demands, visit.language()),
                FinishedBill.unverified(draft.bill()),
                visit.tools().current().own().hasAnswers(name),
                !visit.tools().current().open().workspace().isOfLibrary(name),
                papers(made, visit),
                FindingView.all(findings));
    }

    private static List<Paper> papers(Drafted made, Visit visit) {
        return made.place().papers(made.language()).or(List.of()).stream()
                .map(id -> new Paper(
                        id,
                        made.place()
                                .library()
                                .paper(id)
                                .value()
                                .map(paper -> paper.title().forPeople(visit.language()))
                                .orElse(id)))
                .toList();
    }
}
