package org.banbill.assembly;

import java.util.List;
import org.banbill.bill.ProvisionId;
import org.banbill.finding.Named;
import org.banbill.finding.Position;

/**
 * A place at which a bill departs from the model.
 *
 * @param provision the full name: as the model has it, else as the bill does
 * @param before what the model says there; empty where it has nothing of the kind
 * @param after what the bill says; empty where it says nothing any more
 * @param words by which the bill takes something out of a rule, as written
 * @param reach which provisions it touches
 */
public record Deviation(
        ProvisionId provision,
        Kind kind,
        String before,
        String after,
        List<String> words,
        Reach reach,
        Position position) {

    public Deviation {
        words = List.copyOf(words);
    }

    /** The same, touching the whole bill. */
    Deviation everywhere() {
        return new Deviation(provision, kind, before, after, words, Reach.EVERYWHERE, position);
    }

    /** What it is to a demand that rests on the provision. */
    public enum Kind implements Named {
        /** Something of the model is not there. */
        REMOVED(Coverage.Status.WEAKENED),
        /** Persons, places or acts are taken out. */
        EXCEPTION(Coverage.Status.WEAKENED),
        /** A rule or definition catches less. */
        NARROWED(Coverage.Status.WEAKENED),
        /** A value lies outside its bounds. */
        VALUE(Coverage.Status.WEAKENED),
        /** Other words: a person must judge. */
        REWORDED(Coverage.Status.CHANGED),
        /** It stands in another list. */
        MOVED(Coverage.Status.CHANGED),
        /** New words that are neither a ban nor a duty, or that speak of the law itself: a person must judge. */
        ADDED(Coverage.Status.CHANGED),
        /** Somebody's own clause says that it meets the demand. */
        CLAIMED(Coverage.Status.CHANGED);

        private final Coverage.Status status;

        Kind(Coverage.Status status) {
            this.status = status;
        }

        /** What a demand is that it touches and that is met otherwise. */
        public Coverage.Status status() {
            return status;
        }
    }

    /**
     * Which provisions it touches.
     *
     * @param everywhere the whole bill
     * @param provisions with all in them and all that they stand in
     */
    public record Reach(boolean everywhere, List<ProvisionId> provisions) {
        static final Reach EVERYWHERE = new Reach(true, List.of());

        public Reach {
            provisions = List.copyOf(provisions);
        }

        static Reach of(ProvisionId provision) {
            return new Reach(false, List.of(provision));
        }

        /** Whether it touches a provision, something in it, or what it stands in. */
        boolean touches(ProvisionId provision) {
            return everywhere
                    || provisions.stream()
                            .anyMatch(touched -> touched.isWithin(provision) || provision.isWithin(touched));
        }
    }
}
