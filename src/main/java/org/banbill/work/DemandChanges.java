package org.banbill.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.banbill.assembly.Coverage;
import org.banbill.assembly.Coverage.Entry;
import org.banbill.assembly.Coverage.Status;
import org.banbill.bill.Provision;
import org.banbill.bill.ProvisionId;
import org.banbill.compare.Change;
import org.banbill.compare.Wording;

/** What changes between two drafts mean for each demand of the letter. */
public final class DemandChanges {

    private DemandChanges() {}

    /** A line for each demand that changes touch; one line that says so if they touch none. */
    public static List<String> of(Coverage before, Coverage after, List<Change> changes) {
        Map<String, Entry> later = new HashMap<>();
        after.demands().forEach(entry -> later.put(entry.demand(), entry));
        List<String> lines = new ArrayList<>();
        for (Entry entry : before.demands()) {
            Optional.ofNullable(later.get(entry.demand()))
                    .flatMap(other -> line(entry, other, changes))
                    .ifPresent(lines::add);
        }
        if (lines.isEmpty()) {
            return List.of("demands: no provision that meets one was changed.");
        }
        lines.add(0, "demands:");
        return lines;
    }

    private static Optional<String> line(Entry before, Entry after, List<Change> changes) {
        List<Reason> reasons = reasons(before, after, changes);
        if (reasons.isEmpty() && before.status() == after.status()) {
            return Optional.empty();
        }
        String verdict = verdict(before.status(), after.status(), reasons);
        String status = before.status() == after.status()
                ? before.status().id()
                : before.status().id() + " → " + after.status().id();
        return Optional.of("  " + after.demand() + " " + status + verdict
                + (reasons.isEmpty()
                        ? ""
                        : ": " + reasons.stream().map(Reason::words).collect(Collectors.joining("; "))));
    }

    private static String verdict(Status before, Status after, List<Reason> reasons) {
        if (before == Status.MET && after == Status.CHANGED) {
            return ", to be judged by a person";
        }
        if (before == Status.MET && after != Status.MET) {
            return ", no longer met";
        }
        if (before != Status.MET && after == Status.MET) {
            return ", now met";
        }
        if (reasons.isEmpty()) {
            return ", not met, for other reasons";
        }
        // A new item weakens nothing where the model's own words stand, nor the “or” that it takes along.
        return after == Status.MET && reasons.stream().allMatch(Reason::adds) ? "" : ", may be weakened";
    }

    /**
     * What happened to a provision.
     *
     * @param adds whether it is new, or ends otherwise because something new follows
     */
    private record Reason(String words, boolean adds) {}

    /** What happened to the provisions that meet a demand, in either draft. */
    private static List<Reason> reasons(Entry before, Entry after, List<Change> changes) {
        Set<String> meeting = new LinkedHashSet<>(before.provisions());
        meeting.addAll(after.provisions());
        List<Reason> reasons = new ArrayList<>();
        for (Change change : changes) {
            if (change instanceof Change.Removed removed) {
                within(removed.before().provision(), meeting)
                        .forEach(name -> reasons.add(new Reason(name + " is gone", false)));
            } else if (change instanceof Change.Added added) {
                within(added.after().provision(), meeting)
                        .forEach(name -> reasons.add(new Reason(name + " is new", true)));
            } else {
                wording(change)
                        .flatMap(wording -> change.provision()
                                .map(ProvisionId::path)
                                .filter(name -> isOf(name, meeting))
                                .flatMap(name -> otherwise(name, wording)))
                        .ifPresent(reasons::add);
            }
        }
        return reasons;
    }

    /** The outermost provisions in one that came or went which meet a demand, or stand in one that does. */
    private static List<String> within(Provision provision, Set<String> meeting) {
        List<String> names = new ArrayList<>();
        provision
                .all()
                .map(each -> each.id().path())
                .filter(name -> isOf(name, meeting))
                .filter(name -> names.stream().noneMatch(outer -> name.startsWith(outer + ".")))
                .forEach(names::add);
        return names;
    }

    private static boolean isOf(String name, Set<String> meeting) {
        return meeting.stream().anyMatch(provision -> name.equals(provision) || name.startsWith(provision + "."));
    }

    private static Optional<Wording> wording(Change change) {
        if (change instanceof Change.Reworded reworded) {
            return Optional.of(reworded.wording());
        }
        return change instanceof Change.Moved moved && moved.wording().extent() == Wording.Extent.WORDS
                ? Optional.of(moved.wording())
                : Optional.empty();
    }

    /** Another sign at the end weakens nothing; it follows from what comes after. */
    private static Optional<Reason> otherwise(String name, Wording wording) {
        Optional<Wording.Ending> ending = wording.ending();
        if (ending.isEmpty()) {
            return Optional.of(new Reason(name + " has other words", false));
        }
        return ending.filter(other -> !other.isPunctuation())
                .map(other -> new Reason(name + " ends “" + other.after() + "”, not “" + other.before() + "”", true));
    }
}
