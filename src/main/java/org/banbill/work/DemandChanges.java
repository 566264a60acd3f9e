package org.banbill.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.assembly.Coverage;
import org.banbill.assembly.Coverage.Entry;
import org.banbill.assembly.Coverage.Status;
import org.banbill.bill.Provision;
import org.banbill.compare.BillDifference;
import org.banbill.compare.Placed;
import org.banbill.compare.WordingSteps;
import org.banbill.finding.Catalogue;
import org.banbill.finding.Message;
import org.banbill.finding.Named;

/** What changes between two drafts mean for each demand of the letter. */
public final class DemandChanges {

    private DemandChanges() {}

    /**
     * What changes mean for a demand that they touch.
     *
     * @param before how it was met
     * @param after how it is met
     * @param reasons empty where its status alone is another
     */
    public record DemandChange(String demand, Status before, Status after, Verdict verdict, List<Reason> reasons) {
        public DemandChange {
            reasons = List.copyOf(reasons);
        }
    }

    /** What a change of a demand comes to. */
    public enum Verdict implements Named {
        /** It is met as it was. */
        AS_BEFORE,
        TO_BE_JUDGED,
        NO_LONGER_MET,
        NOW_MET,
        NOT_MET,
        MAY_BE_WEAKENED;

        private Message said() {
            return Message.of("verdict." + id());
        }

        /** Whether something may be taken from the demand. */
        public boolean takes() {
            return switch (this) {
                case TO_BE_JUDGED, NO_LONGER_MET, MAY_BE_WEAKENED -> true;
                case AS_BEFORE, NOW_MET, NOT_MET -> false;
            };
        }
    }

    /** A line for each demand that changes touch; one line that says so if they touch none. */
    public static List<String> of(Coverage before, Coverage after, List<BillDifference> changes, Catalogue words) {
        List<DemandChange> touched = touched(before, after, changes);
        if (touched.isEmpty()) {
            return List.of(words.say("demands.unchanged"));
        }
        List<String> lines = new ArrayList<>(List.of(words.say("demands.head")));
        touched.forEach(change -> lines.add("  " + line(change, words)));
        return lines;
    }

    /** A line for people: the demand, its status, and what happened to the provisions that meet it. */
    public static String line(DemandChange change, Catalogue words) {
        return words.say(told(change));
    }

    /** The same for whoever will say it, in any language. */
    public static Message told(DemandChange change) {
        Message then = Message.of("status." + change.before().id());
        Message now = Message.of("status." + change.after().id());
        Message status = change.before() == change.after() ? then : Message.of("demands.from-to", then, now);
        Message verdict = change.verdict().said();
        return change.reasons().stream()
                .map(Reason::said)
                .reduce((one, next) -> Message.of("reason.and", one, next))
                .map(reasons -> Message.of("demands.because", change.demand(), status, verdict, reasons))
                .orElseGet(() -> Message.of("demands.line", change.demand(), status, verdict));
    }

    /** Each demand that changes touch, in the letter's order. */
    public static List<DemandChange> touched(Coverage before, Coverage after, List<BillDifference> changes) {
        Map<String, Entry> later = new HashMap<>();
        after.demands().forEach(entry -> later.put(entry.demand(), entry));
        List<DemandChange> touched = new ArrayList<>();
        for (Entry entry : before.demands()) {
            Optional.ofNullable(later.get(entry.demand()))
                    .flatMap(other -> change(entry, other, changes))
                    .ifPresent(touched::add);
        }
        return touched;
    }

    private static Optional<DemandChange> change(Entry before, Entry after, List<BillDifference> changes) {
        List<Reason> reasons = reasons(before, after, changes);
        return reasons.isEmpty() && before.status() == after.status()
                ? Optional.empty()
                : Optional.of(new DemandChange(
                        after.demand(),
                        before.status(),
                        after.status(),
                        verdict(before.status(), after.status(), reasons),
                        reasons));
    }

    private static Verdict verdict(Status before, Status after, List<Reason> reasons) {
        if (before == Status.MET && after == Status.CHANGED) {
            return Verdict.TO_BE_JUDGED;
        }
        if (before == Status.MET && after != Status.MET) {
            return Verdict.NO_LONGER_MET;
        }
        if (before != Status.MET && after == Status.MET) {
            return Verdict.NOW_MET;
        }
        if (reasons.isEmpty()) {
            return Verdict.NOT_MET;
        }
        // A new item weakens nothing where the model's own words stand, nor the “or” that it takes along.
        return after == Status.MET && reasons.stream().allMatch(Reason::adds)
                ? Verdict.AS_BEFORE
                : Verdict.MAY_BE_WEAKENED;
    }

    /**
     * What happened to a provision.
     *
     * @param provision its full name
     * @param ending where only its end is another
     */
    public record Reason(String provision, Kind kind, Optional<WordingSteps.Ending> ending) {

        /** What can happen to a provision that meets a demand. */
        public enum Kind implements Named {
            GONE,
            NEW,
            OTHER_WORDS,
            /** It ends otherwise, because something follows or no longer does. */
            OTHER_ENDING
        }

        /** Whether it is new, or ends otherwise because something new follows. */
        boolean adds() {
            return kind == Kind.NEW || kind == Kind.OTHER_ENDING;
        }

        private Message said() {
            return switch (kind) {
                case GONE -> Message.of("reason.gone", provision);
                case NEW -> Message.of("reason.new", provision);
                case OTHER_WORDS -> Message.of("reason.other-words", provision);
                case OTHER_ENDING ->
                    ending.map(other -> Message.of("reason.ends", provision, other.after(), other.before()))
                            .orElseGet(() -> Message.of("reason.ends-otherwise", provision));
            };
        }

        private static Reason of(String provision, Kind kind) {
            return new Reason(provision, kind, Optional.empty());
        }
    }

    /** What happened to the provisions that meet a demand, in either draft. */
    private static List<Reason> reasons(Entry before, Entry after, List<BillDifference> changes) {
        Set<String> meeting = new LinkedHashSet<>(before.provisions());
        meeting.addAll(after.provisions());
        List<Reason> reasons = new ArrayList<>();
        changes.forEach(change -> reasons.addAll(change.accept(new OfDemand(meeting))));
        return reasons;
    }

    /** What a change means for the provisions that meet a demand. */
    private record OfDemand(Set<String> meeting) implements BillDifference.Visitor<List<Reason>> {

        private OfDemand {
            meeting = Set.copyOf(meeting);
        }

        @Override
        public List<Reason> removed(BillDifference.Removed removed) {
            return within(removed.before().provision(), meeting).stream()
                    .map(name -> Reason.of(name, Reason.Kind.GONE))
                    .toList();
        }

        @Override
        public List<Reason> added(BillDifference.Added added) {
            return within(added.after().provision(), meeting).stream()
                    .map(name -> Reason.of(name, Reason.Kind.NEW))
                    .toList();
        }

        @Override
        public List<Reason> moved(BillDifference.Moved moved) {
            return moved.wording().extent() == WordingSteps.Extent.WORDS
                    ? otherwise(moved.after(), moved.wording())
                    : List.of();
        }

        @Override
        public List<Reason> reworded(BillDifference.Reworded reworded) {
            return otherwise(reworded.after(), reworded.wording());
        }

        @Override
        public List<Reason> renumbered(BillDifference.Renumbered renumbered) {
            return List.of();
        }

        @Override
        public List<Reason> otherText(BillDifference.OtherText text) {
            return List.of();
        }

        private List<Reason> otherwise(Placed after, WordingSteps wording) {
            String name = after.id().path();
            return isOf(name, meeting)
                    ? DemandChanges.otherwise(name, wording).stream().toList()
                    : List.of();
        }
    }

    /** The outermost provisions in one that came or went which meet a demand, or stand in one that does. */
    private static List<String> within(Provision provision, Set<String> meeting) {
        List<String> names = new ArrayList<>();
        provision
                .all()
                .map(each -> each.id().path())
                .filter(name -> isOf(name, meeting))
                .filter(name -> names.stream().noneMatch(outer -> ModelTexts.isWithin(name, outer)))
                .forEach(names::add);
        return names;
    }

    private static boolean isOf(String name, Set<String> meeting) {
        return meeting.stream().anyMatch(provision -> ModelTexts.isWithin(name, provision));
    }

    /** Another sign at the end weakens nothing; it follows from what comes after. */
    private static Optional<Reason> otherwise(String name, WordingSteps wording) {
        Optional<WordingSteps.Ending> ending = wording.ending();
        if (ending.isEmpty()) {
            return Optional.of(Reason.of(name, Reason.Kind.OTHER_WORDS));
        }
        return ending.filter(other -> !other.isPunctuation())
                .map(other -> new Reason(name, Reason.Kind.OTHER_ENDING, Optional.of(other)));
    }
}
