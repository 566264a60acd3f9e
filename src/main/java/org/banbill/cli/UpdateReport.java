package org.banbill.cli;

import java.util.List;
import org.banbill.compare.ChangesText.Marks;
import org.banbill.merge.Merge;
import org.banbill.work.TouchedDemand;
import org.banbill.work.UpdatePlan;
import org.banbill.work.UpdatePlan.Conflict;
import org.banbill.work.UpdatePlan.Following;
import org.banbill.work.UpdatePlan.Settled;

/** Tells what a newer model means for an own version. */
final class UpdateReport {

    private static final int MOST = 40;

    private UpdateReport() {}

    static void tell(UpdatePlan plan, Console console) {
        if (!plan.isBaseKnown()) {
            console.say("update.no-base");
        }
        if (plan.follows().isEmpty()
                && plan.settled().isEmpty()
                && plan.conflicts().isEmpty()) {
            console.result(console.said("update.nothing-new"));
        }
        head(plan.follows().size(), "update.follows", console);
        plan.follows().stream().limit(MOST).forEach(one -> line(one, console));
        if (plan.follows().size() > MOST) {
            console.result("  " + console.said("update.and-more", plan.follows().size() - MOST));
        }
        head(plan.settled().size(), "update.settled", console);
        plan.settled().forEach(one -> line(one, console));
        head(plan.conflicts().size(), "update.open", console);
        plan.conflicts().forEach(one -> print(console, "  " + one.provision() + "  (" + reason(one, console) + ")"));
    }

    /** The demands that the newer model or the own changes touch. */
    static void tell(List<TouchedDemand> demands, Console console) {
        if (demands.isEmpty()) {
            return;
        }
        console.result(console.said("update.demands"));
        demands.forEach(demand -> print(console, "  " + console.said(demand.told())));
    }

    private static void head(int count, String key, Console console) {
        if (count > 0) {
            console.result(console.catalogue().count(key, count));
        }
    }

    private static void line(Following one, Console console) {
        print(
                console,
                switch (one.news()) {
                    case NEW -> "  " + console.said("update.new", one.name(), shortened(one.after()));
                    case GONE -> "  " + console.said("update.gone", one.name());
                    case CHANGED -> "  " + one.name() + "  " + Marks.PLAIN.between(one.before(), one.after());
                });
    }

    private static void line(Settled one, Console console) {
        print(
                console,
                "  " + one.provision() + "  "
                        + switch (one.outcome()) {
                            case STAYS -> console.said("update.stays", console.said("update.did." + one.does()));
                            case SAME -> console.said("update.says-the-same");
                            case RENAMED -> console.said("update.renamed", one.note());
                            case NO_BASE -> console.said("update.stays-without-base");
                        }
                        + why(one.why(), console));
    }

    private static String why(String why, Console console) {
        return why.isEmpty() ? "" : "  (" + console.said("why", why) + ")";
    }

    private static String reason(Conflict conflict, Console console) {
        return switch (conflict.kind()) {
            case WORDS -> console.said("update.both-changed", console.said("part." + conflict.part()));
            case REMOVED_HERE -> console.said("update.removed-here");
            case GONE_FROM_MODEL ->
                console.said("update.gone-from-model", console.said("update.did." + conflict.does()));
        };
    }

    /** The versions one below the other, with what each made of the first. */
    static void tell(Conflict conflict, Console console) {
        console.result("");
        print(
                console,
                conflict.provision() + ": " + reason(conflict, console) + "  [" + conflict.position() + "]"
                        + why(conflict.why(), console));
        if (!conflict.demands().isEmpty()) {
            print(console, "  " + console.said("update.touches", String.join(", ", conflict.demands())));
        }
        version(console.said("update.before"), conflict.base(), console);
        version(
                console.said("update.yours"),
                conflict.own().isEmpty() ? console.said("update.taken-out") : marked(conflict, conflict.own()),
                console);
        version(
                console.said("update.models"),
                conflict.model().isEmpty() ? console.said("update.not-there") : marked(conflict, conflict.model()),
                console);
        if (conflict.kind() == UpdatePlan.Kind.WORDS) {
            Merge merge = conflict.merge();
            version(
                    merge.isClean() ? console.said("update.proposal") : console.said("update.proposal-yours"),
                    merge.text(),
                    console);
        }
    }

    private static String marked(Conflict conflict, String words) {
        return conflict.base().isEmpty() || conflict.kind() == UpdatePlan.Kind.GONE_FROM_MODEL
                ? words
                : Marks.PLAIN.between(conflict.base(), words);
    }

    private static void version(String which, String words, Console console) {
        List.of(which + ":", "    " + words).forEach(line -> print(console, "  " + line));
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= 70
                ? words
                : words.substring(0, words.offsetByCodePoints(0, 70)) + "…";
    }

    private static void print(Console console, String line) {
        console.result(Printable.of(line));
    }
}
