package org.banbill.work;

import java.util.List;

/**
 * Which papers of a bill are wanted.
 *
 * @param extent whether the bill comes with them
 * @param names of papers; empty where all that fit are wanted, or none
 */
public record PapersWanted(Extent extent, List<String> names) {

    /** What is written. */
    public enum Extent {
        /** The bill, without papers. */
        BILL_ALONE,
        /** Papers by their names, without the bill. */
        PAPERS_ALONE,
        /** The bill with every paper that fits the place. */
        BILL_WITH_ALL
    }

    /** The bill alone. */
    public static final PapersWanted NONE = new PapersWanted(Extent.BILL_ALONE, List.of());

    /** The bill with every paper that fits. */
    public static final PapersWanted ALL = new PapersWanted(Extent.BILL_WITH_ALL, List.of());

    public PapersWanted {
        names = List.copyOf(names);
    }

    /** These papers, without the bill. */
    public static PapersWanted named(List<String> names) {
        return new PapersWanted(Extent.PAPERS_ALONE, names);
    }
}
