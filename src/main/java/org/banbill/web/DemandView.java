package org.banbill.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banbill.assembly.Coverage;
import org.banbill.assembly.Coverage.Status;
import org.banbill.assembly.Deviation;
import org.banbill.library.Demand;
import org.banbill.source.LanguageTag;

/**
 * A demand of the letter and how a bill meets it.
 *
 * @param text what the letter asks
 * @param status the key of its word and colour
 * @param where the provisions as the bill cites them
 * @param why in the bill's language
 * @param departures from the model that touch it
 */
record DemandView(String id, String text, String status, String where, String why, List<Departure> departures) {

    /** What the model says at a place and what the bill says there. */
    record Departure(String provision, String before, String after) {}

    /** How many demands have a status. */
    record Count(String status, long number) {}

    /** Every demand of a draft, in the letter's order. */
    static List<DemandView> all(Coverage coverage, Map<String, Demand> demands, LanguageTag reader) {
        List<DemandView> views = new ArrayList<>();
        for (Coverage.Entry entry : coverage.demands()) {
            views.add(new DemandView(
                    entry.demand(),
                    text(entry.demand(), demands, reader),
                    entry.status().id(),
                    String.join(", ", entry.citations()),
                    entry.why(),
                    entry.deviations().stream().map(DemandView::departure).toList()));
        }
        return views;
    }

    /** What the letter asks, in the reader's language. */
    static String text(String demand, Map<String, Demand> demands, LanguageTag reader) {
        return Optional.ofNullable(demands.get(demand))
                .map(asked -> asked.text().forPeople(reader))
                .orElse("");
    }

    private static Departure departure(Deviation deviation) {
        return new Departure(deviation.provision().path(), deviation.before(), deviation.after());
    }

    /** The statuses that occur, from met to missing. */
    static List<Count> counts(Coverage coverage) {
        Map<Status, Long> counts = new EnumMap<>(Status.class);
        coverage.demands().forEach(entry -> counts.merge(entry.status(), 1L, Long::sum));
        return counts.entrySet().stream()
                .map(count -> new Count(count.getKey().id(), count.getValue()))
                .toList();
    }
}
