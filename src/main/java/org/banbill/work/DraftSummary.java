package org.banbill.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banbill.assembly.Coverage;
import org.banbill.assembly.Draft;
import org.banbill.check.FinishedBill;
import org.banbill.finding.UserWords;

/**
 * What there is to say of a draft when it is done. It holds nothing of the bill, so that thousands can be kept.
 *
 * @param isPaper whether it is a paper of a bill, which itself meets nothing
 * @param demands ids by how far they are met
 * @param unverified parameters that nobody has checked
 */
public record DraftSummary(
        String title,
        String language,
        boolean isPaper,
        long provisions,
        Map<Coverage.Status, List<String>> demands,
        Set<String> unverified) {

    /** Reads it off a draft. */
    public static DraftSummary of(Draft draft) {
        Map<Coverage.Status, List<String>> demands = new LinkedHashMap<>();
        boolean isPaper = !draft.bill().edition().paper().isEmpty();
        (isPaper ? List.<Coverage.Entry>of() : draft.coverage().demands())
                .forEach(entry -> demands.computeIfAbsent(entry.status(), status -> new ArrayList<>())
                        .add(entry.demand()));
        return new DraftSummary(
                draft.bill().title(),
                draft.bill().edition().language(),
                isPaper,
                draft.bill().provisions().count(),
                demands,
                FinishedBill.unverified(draft.bill()));
    }

    /** For people: the bill, its demands, and what nobody has checked. */
    public List<String> lines(UserWords words) {
        List<String> lines = new ArrayList<>();
        lines.add(title + " (" + language + "), "
                + (isPaper ? words.said("a paper") : words.counted(provisions, "{0} provision", "{0} provisions"))
                + ".");
        demands.forEach((status, ids) ->
                lines.add("  " + words.said("demands {0}: {1}", words.said(status.id()), String.join(" ", ids))));
        lines.add(
                unverified.isEmpty()
                        ? "  " + words.said("every fact in it is verified.")
                        : "  "
                                + words.said(
                                        "not yet verified: {0} (see the checklist at its end).",
                                        String.join(", ", unverified)));
        lines.add("  " + words.said("A machine drafted this text; no lawyer has reviewed it yet."));
        return lines;
    }
}
