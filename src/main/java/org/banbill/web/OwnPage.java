package org.banbill.web;

import java.util.List;
import java.util.Optional;
import org.banbill.compare.BillDifference;
import org.banbill.finding.Result;
import org.banbill.work.Differing;
import org.banbill.work.Differing.Decision;
import org.banbill.work.Differing.Difference;

/** What is different in a place of one's own from the model, why, and which demands it touches. */
final class OwnPage implements Page {

    /**
     * What the page shows.
     *
     * @param language of the bill
     * @param unseen decisions that no difference comes from
     */
    record View(
            String place,
            String language,
            List<Item> differences,
            List<ChangeView> renumbered,
            List<Cause> unseen,
            List<ComparePage.Touched> demands) {}

    /** A difference with the decisions that it comes from. */
    record Item(ChangeView change, List<Cause> causes) {}

    /**
     * A decision.
     *
     * @param kind the key of its words
     */
    record Cause(String kind, String name, String says, String model, String why, String by, String position) {}

    @Override
    public Reply show(Visit visit) {
        String place = visit.asked("place");
        Result<Differing> found = Differing.of(
                place, visit.asked("language"), visit.tools().current().open().workspace());
        Optional<Differing> differing = found.value();
        if (differing.isEmpty()) {
            return visit.noSuchPlace(found.findings());
        }
        View view = new View(
                place,
                differing.get().language().tag(),
                differing.get().differences().stream()
                        .filter(difference -> !isRenumbered(difference))
                        .map(difference -> new Item(view(difference), causes(difference.causes())))
                        .toList(),
                differing.get().differences().stream()
                        .filter(OwnPage::isRenumbered)
                        .map(OwnPage::view)
                        .toList(),
                causes(differing.get().unseen()),
                ComparePage.touched(differing.get().demands(), visit));
        Shell shell = visit.shell(visit.say("own.title", place));
        return visit.html(output -> JteownGenerated.render(output, Visit.UNTOUCHED, shell, view));
    }

    private static boolean isRenumbered(Difference difference) {
        return difference.change() instanceof BillDifference.Renumbered;
    }

    private static ChangeView view(Difference difference) {
        return ChangeView.all(List.of(difference.change())).get(0);
    }

    private static List<Cause> causes(List<Decision> decisions) {
        return decisions.stream()
                .map(decision -> new Cause(
                        kind(decision),
                        decision.name(),
                        decision.says(),
                        decision.model().isEmpty() ? "–" : decision.model(),
                        decision.why(),
                        decision.by(),
                        decision.position().toString()))
                .toList();
    }

    private static String kind(Decision decision) {
        return decision.kind().id();
    }
}
