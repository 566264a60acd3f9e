package org.banbill.assembly;

import java.util.List;
import org.banbill.finding.Named;

/**
 * Which demands of the letter a bill meets.
 *
 * @param demands one entry for each demand, in the letter's order
 */
public record Coverage(String jurisdiction, List<Entry> demands) {

    /** How far a bill meets a demand. */
    public enum Status implements Named {
        /** The model's own provisions, and the definitions on which they rest, stand unchanged. */
        MET,
        /** Not by the bill: a paper is there for those whom the letter addresses, to adopt. */
        BY_PAPER,
        /** A local version touches them: a person must judge. */
        CHANGED,
        /** A part is missing, or a local version took away from it. */
        WEAKENED,
        MISSING,
        OUTSIDE_COMPETENCE;
    }

    /**
     * @param provisions that meet it, by their full names
     * @param citations of the same provisions as the bill cites them
     * @param papers that are an instrument for it, by their names
     * @param why in the bill's language; empty where the demand is met
     * @param deviations from the model that touch it
     */
    public record Entry(
            String demand,
            Status status,
            List<String> provisions,
            List<String> citations,
            List<String> papers,
            String why,
            List<Deviation> deviations) {
        public Entry {
            provisions = List.copyOf(provisions);
            citations = List.copyOf(citations);
            papers = List.copyOf(papers);
            deviations = List.copyOf(deviations);
        }
    }

    public Coverage {
        demands = List.copyOf(demands);
    }
}
