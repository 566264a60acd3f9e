package org.banbill.cli;

import java.util.List;
import java.util.Locale;
import org.banbill.merge.Merge;
import org.banbill.work.MarkedWords;
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
            console.say(
                    "Nobody wrote down what the model said when your changes were made (`base.yaml`): today's model is"
                            + " taken for that from now on.");
        }
        if (plan.follows().isEmpty()
                && plan.settled().isEmpty()
                && plan.conflicts().isEmpty()) {
            console.result(console.said("Nothing is new."));
        }
        head(plan.follows().size(), "{0} follows the model:", "{0} follow the model:", console);
        plan.follows().stream().limit(MOST).forEach(one -> line(one, console));
        if (plan.follows().size() > MOST) {
            console.result("  "
                    + console.said(
                            "… and {0} more (`--format json` tells all)",
                            plan.follows().size() - MOST));
        }
        head(
                plan.settled().size(),
                "{0} of your own changes needs nothing:",
                "{0} of your own changes need nothing:",
                console);
        plan.settled().forEach(one -> line(one, console));
        head(plan.conflicts().size(), "{0} needs your decision:", "{0} need your decision:", console);
        plan.conflicts().forEach(one -> print(console, "  " + one.provision() + "  (" + reason(one, console) + ")"));
    }

    private static void head(int count, String one, String many, Console console) {
        if (count > 0) {
            console.result(console.words().counted(count, one, many));
        }
    }

    private static void line(Following one, Console console) {
        print(
                console,
                switch (one.news()) {
                    case NEW -> "  " + console.said("{0}  is new: {1}", one.name(), shortened(one.after()));
                    case GONE -> "  " + console.said("{0}  is gone", one.name());
                    case CHANGED -> "  " + one.name() + "  " + MarkedWords.of(one.before(), one.after());
                });
    }

    private static void line(Settled one, Console console) {
        print(
                console,
                "  " + one.provision() + "  "
                        + switch (one.outcome()) {
                            case STAYS -> console.said("stays as you have it");
                            case SAME -> console.said("the model now says it, too: your change is dropped");
                            case RENAMED -> console.said("is now named {0}", one.note());
                            case NO_BASE -> console.said("stays; nobody knows what the model said when it was made");
                        }
                        + why(one.why(), console));
    }

    private static String why(String why, Console console) {
        return why.isEmpty() ? "" : "  (" + console.said("why: {0}", why) + ")";
    }

    private static String reason(Conflict conflict, Console console) {
        return switch (conflict.kind()) {
            case WORDS -> console.said("both changed its {0}", console.said(conflict.part()));
            case REMOVED_HERE -> console.said("you took it out, the model changed it");
            case GONE_FROM_MODEL ->
                console.said(
                        "you have {0} there, the model has it no more",
                        console.said(conflict.does().toLowerCase(Locale.ROOT)));
        };
    }

    /** The versions one below the other, with what each made of the first. */
    static void tell(Conflict conflict, Console console) {
        console.result("");
        print(
                console,
                conflict.provision() + ": " + reason(conflict, console) + "  [" + conflict.position() + "]"
                        + why(conflict.why(), console));
        version(console.said("before"), conflict.base(), console);
        version(
                console.said("yours"),
                conflict.own().isEmpty() ? console.said("(taken out)") : marked(conflict, conflict.own()),
                console);
        version(
                console.said("the model's"),
                conflict.model().isEmpty() ? console.said("(not there)") : marked(conflict, conflict.model()),
                console);
        if (conflict.kind() == UpdatePlan.Kind.WORDS) {
            Merge merge = conflict.merge();
            version(
                    merge.isClean() ? console.said("proposal") : console.said("proposal, yours where both changed"),
                    merge.text(),
                    console);
        }
    }

    private static String marked(Conflict conflict, String words) {
        return conflict.base().isEmpty() || conflict.kind() == UpdatePlan.Kind.GONE_FROM_MODEL
                ? words
                : MarkedWords.of(conflict.base(), words);
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
