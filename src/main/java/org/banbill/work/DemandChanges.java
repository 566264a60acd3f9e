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
        List<String> reasons = reasons(before, after, changes);
        boolean wasMet = before.status() == Status.MET;
        boolean isMet = after.status() == Status.MET;
        if (reasons.isEmpty() && before.status() == after.status()) {
            return Optional.empty();
        }
        String verdict;
        if (wasMet && !isMet) {
            verdict = "no longer met";
        } else if (!wasMet && isMet) {
            verdict = "now met";
        } else {
            verdict = reasons.isEmpty() ? "not met, for other reasons" : "may be weakened";
        }
        String status = before.status() == after.status()
                ? before.status().id()
                : before.status().id() + " → " + after.status().id();
        return Optional.of("  " + after.demand() + " " + status + ", " + verdict
                + (reasons.isEmpty() ? "" : ": " + String.join("; ", reasons)));
    }

    /** What happened to the provisions that meet a demand, in either draft. */
    private static List<String> reasons(Entry before, Entry after, List<Change> changes) {
        Set<String> meeting = new LinkedHashSet<>(before.provisions());
        meeting.addAll(after.provisions());
        List<String> reasons = new ArrayList<>();
        for (Change change : changes) {
            if (change instanceof Change.Removed removed) {
                within(removed.before().provision(), meeting).forEach(name -> reasons.add(name + " is gone"));
            } else if (change instanceof Change.Added added) {
                within(added.after().provision(), meeting).forEach(name -> reasons.add(name + " is new"));
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
    private static Optional<String> otherwise(String name, Wording wording) {
        Optional<Wording.Ending> ending = wording.ending();
        if (ending.isEmpty()) {
            return Optional.of(name + " has other words");
        }
        return ending.filter(other -> !other.isPunctuation())
                .map(other -> name + " ends “" + other.after() + "”, not “" + other.before() + "”");
    }
}
