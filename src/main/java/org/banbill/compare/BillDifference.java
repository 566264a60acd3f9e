package org.banbill.compare;

import java.util.List;
import java.util.Optional;
import org.banbill.bill.ProvisionId;

/** What is different between two bills at one place. */
public sealed interface BillDifference {

    /** A provision with all that stands in it. */
    record Removed(Placed before) implements BillDifference {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.removed(this);
        }

        @Override
        public Optional<Placed> place() {
            return Optional.of(before);
        }
    }

    /** A provision with all that stands in it. */
    record Added(Placed after) implements BillDifference {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.added(this);
        }

        @Override
        public Optional<Placed> place() {
            return Optional.of(after);
        }
    }

    /** It stands before or after others than it did, or in another provision; its own words may have changed, too. */
    record Moved(Placed before, Placed after, WordingSteps wording) implements BillDifference {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.moved(this);
        }

        @Override
        public Optional<Placed> place() {
            return Optional.of(after);
        }
    }

    /** Its own heading, text or full-out words are others. */
    record Reworded(Placed before, Placed after, WordingSteps wording) implements BillDifference {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reworded(this);
        }

        @Override
        public Optional<Placed> place() {
            return Optional.of(after);
        }
    }

    /** Only numbers are others: its own, or those that it cites. */
    record Renumbered(Placed before, Placed after) implements BillDifference {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renumbered(this);
        }

        @Override
        public Optional<Placed> place() {
            return Optional.of(after);
        }
    }

    /** A line or table outside the provisions: of the cover, of the papers. */
    record OtherText(List<Step<Word>> words) implements BillDifference {
        public OtherText {
            words = List.copyOf(words);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.otherText(this);
        }

        @Override
        public Optional<Placed> place() {
            return Optional.empty();
        }
    }

    /** What is done with a change: a kind of it that is forgotten is an error of the compiler. */
    interface Visitor<R> {
        R removed(Removed removed);

        R added(Added added);

        R moved(Moved moved);

        R reworded(Reworded reworded);

        R renumbered(Renumbered renumbered);

        R otherText(OtherText text);
    }

    <R> R accept(Visitor<R> visitor);

    /** The provision that changed; empty where the change is none of a provision. */
    default Optional<ProvisionId> provision() {
        return place().map(Placed::id);
    }

    /** Where the provision stands, or stood if it is gone; empty where the change is none of a provision. */
    Optional<Placed> place();
}
