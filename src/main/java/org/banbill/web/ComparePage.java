package org.banbill.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banbill.finding.Findings;
import org.banbill.finding.Result;
import org.banbill.library.Demand;
import org.banbill.work.Comparing;
import org.banbill.work.Comparing.Side;
import org.banbill.work.DemandChanges.DemandChange;

/** Two drafts side by side: which two, and then what is different and what that means for the demands. */
final class ComparePage implements Page {

    /**
     * What the page shows before a choice is made.
     *
     * @param before the choice that stands, empty for none
     */
    record Choice(List<Sides.Group> groups, String before, String after, List<FindingView> findings) {}

    /**
     * What is different.
     *
     * @param before the side as the address names it
     * @param demands empty where it is not known which demands one of the two meets
     */
    record View(
            String before,
            String after,
            String nameBefore,
            String nameAfter,
            String language,
            List<ChangeView> changes,
            List<ChangeView> renumbered,
            Optional<List<Touched>> demands) {}

    /** A demand that the changes touch. */
    record Touched(String id, String text, String before, String after, String verdict, List<Reason> reasons) {}

    /** What happened to a provision that meets a demand. */
    record Reason(String kind, String provision) {}

    @Override
    public Reply show(Visit visit) {
        String before = visit.asked("before");
        String after = visit.asked("after");
        if (before.isEmpty() || after.isEmpty()) {
            return choose(visit, List.of());
        }
        Findings findings = new Findings();
        Optional<Side> one = findings.take(Sides.find(before, visit));
        Optional<Side> other = findings.take(Sides.find(after, visit));
        if (one.isEmpty() || other.isEmpty()) {
            return choose(visit, FindingView.all(findings.inReadingOrder()));
        }
        Comparing comparing = Comparing.of(one.get(), other.get());
        List<ChangeView> all = ChangeView.all(comparing.changes());
        View view = new View(
                before,
                after,
                one.get().name(),
                other.get().name(),
                other.get().bill().edition().language(),
                all.stream().filter(change -> !isRenumbered(change)).toList(),
                all.stream().filter(ComparePage::isRenumbered).toList(),
                comparing.demands().map(touched -> touched(touched, visit)));
        Shell shell = visit.shell(visit.say("compared.title", view.nameBefore(), view.nameAfter()));
        return visit.html(output -> JtecomparedGenerated.render(output, Visit.UNTOUCHED, shell, view));
    }

    private static boolean isRenumbered(ChangeView change) {
        return change.kind().equals("renumbered");
    }

    private static Reply choose(Visit visit, List<FindingView> findings) {
        Choice choice = new Choice(Sides.all(visit), visit.asked("before"), visit.asked("after"), findings);
        Shell shell = visit.shell(visit.say("compare.title"));
        return visit.html(output -> JtecompareGenerated.render(output, Visit.UNTOUCHED, shell, choice));
    }

    static List<Touched> touched(List<DemandChange> changes, Visit visit) {
        Map<String, Demand> demands =
                visit.tools().current().open().workspace().library().demands().or(Map.of());
        List<Touched> touched = new ArrayList<>();
        for (DemandChange change : changes) {
            touched.add(new Touched(
                    change.demand(),
                    DemandView.text(change.demand(), demands, visit.language()),
                    change.before().id(),
                    change.after().id(),
                    change.verdict().id(),
                    change.reasons().stream()
                            .map(reason -> new Reason(reason.kind().id(), reason.provision()))
                            .toList()));
        }
        return touched;
    }

    /** Both sides of a visit; none, with findings, where one cannot be had. */
    static Result<Comparing> comparing(Visit visit) {
        return Result.from(findings -> findings.take(Sides.find(visit.asked("before"), visit))
                .flatMap(one ->
                        findings.take(Sides.find(visit.asked("after"), visit)).map(other -> Comparing.of(one, other))));
    }
}
