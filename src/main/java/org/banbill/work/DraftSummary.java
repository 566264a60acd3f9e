package org.banbill.work;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banbill.assembly.Coverage;
import org.banbill.assembly.Draft;
import org.banbill.check.FinishedBill;
import org.banbill.finding.Catalogue;

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

    public DraftSummary {
        demands = Collections.unmodifiableMap(new LinkedHashMap<>(demands));
        unverified = Collections.unmodifiableSet(new LinkedHashSet<>(unverified));
    }

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
    public List<String> lines(Catalogue words) {
        List<String> lines = new ArrayList<>();
        lines.add(title + " (" + language + "), "
                + (isPaper ? words.say("paper") : words.count("provisions", provisions))
                + ".");
        demands.forEach((status, ids) -> lines.add(
                "  " + words.say("draft.demands", words.say("status." + status.id()), String.join(" ", ids))));
        lines.add(
                unverified.isEmpty()
                        ? "  " + words.say("draft.all-verified")
                        : "  " + words.say("draft.unverified", String.join(", ", unverified)));
        lines.add("  " + words.say("draft.by-machine"));
        return lines;
    }
}
