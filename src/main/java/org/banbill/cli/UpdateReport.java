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
            console.tell(
                    "Nobody wrote down what the model said when your changes were made (`base.yaml`): today's model is"
                            + " taken for that from now on.");
        }
        if (plan.follows().isEmpty()
                && plan.settled().isEmpty()
                && plan.conflicts().isEmpty()) {
            console.result("Nothing is new.");
        }
        head("follow the model", plan.follows().size(), console);
        plan.follows().stream().limit(MOST).forEach(one -> line(one, console));
        if (plan.follows().size() > MOST) {
            console.result("  … and " + (plan.follows().size() - MOST) + " more (`--format json` tells all)");
        }
        head("of your own changes need nothing", plan.settled().size(), console);
        plan.settled().forEach(one -> line(one, console));
        head("need your decision", plan.conflicts().size(), console);
        plan.conflicts().forEach(one -> print(console, "  " + one.provision() + "  (" + reason(one) + ")"));
    }

    private static void head(String what, int count, Console console) {
        if (count > 0) {
            console.result(count + " " + what + ":");
        }
    }

    private static void line(Following one, Console console) {
        print(
                console,
                switch (one.news()) {
                    case NEW -> "  " + one.name() + "  is new: " + shortened(one.after());
                    case GONE -> "  " + one.name() + "  is gone";
                    case CHANGED -> "  " + one.name() + "  " + MarkedWords.of(one.before(), one.after());
                });
    }

    private static void line(Settled one, Console console) {
        print(
                console,
                "  " + one.provision() + "  "
                        + switch (one.outcome()) {
                            case STAYS -> "stays as you have it";
                            case SAME -> "the model now says it, too: your change is dropped";
                            case RENAMED -> "is now named " + one.note();
                            case NO_BASE -> "stays; nobody knows what the model said when it was made";
                        }
                        + why(one.why()));
    }

    private static String why(String why) {
        return why.isEmpty() ? "" : "  (why: " + why + ")";
    }

    private static String reason(Conflict conflict) {
        return switch (conflict.kind()) {
            case WORDS -> "both changed its " + conflict.part();
            case REMOVED_HERE -> "you took it out, the model changed it";
            case GONE_FROM_MODEL ->
                "you have " + conflict.does().toLowerCase(Locale.ROOT) + " there, the model has it no more";
        };
    }

    /** The versions one below the other, with what each made of the first. */
    static void tell(Conflict conflict, Console console) {
        console.result("");
        print(
                console,
                conflict.provision() + ": " + reason(conflict) + "  [" + conflict.position() + "]"
                        + why(conflict.why()));
        version("before", conflict.base(), console);
        version("yours", conflict.own().isEmpty() ? "(taken out)" : marked(conflict, conflict.own()), console);
        version(
                "the model's",
                conflict.model().isEmpty() ? "(not there)" : marked(conflict, conflict.model()),
                console);
        if (conflict.kind() == UpdatePlan.Kind.WORDS) {
            Merge merge = conflict.merge();
            version(merge.isClean() ? "proposal" : "proposal, yours where both changed", merge.text(), console);
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
