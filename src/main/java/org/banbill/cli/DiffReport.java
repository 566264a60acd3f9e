package org.banbill.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.banbill.compare.Change;
import org.banbill.compare.ChangesText;
import org.banbill.work.DemandChanges;
import org.banbill.work.Differing;
import org.banbill.work.Differing.Decision;
import org.banbill.work.Differing.Difference;

/** Tells what is different in an own version from its model. */
final class DiffReport {

    private final Differing differing;
    private final ChangesText.Marks marks;
    private final List<String> lines = new ArrayList<>();

    private DiffReport(Differing differing, ChangesText.Marks marks) {
        this.differing = differing;
        this.marks = marks;
    }

    static List<String> of(Differing differing, ChangesText.Marks marks) {
        DiffReport report = new DiffReport(differing, marks);
        report.tell();
        return report.lines;
    }

    private void tell() {
        List<Difference> shown = differing.differences().stream()
                .filter(difference -> !(difference.change() instanceof Change.Renumbered))
                .toList();
        if (shown.isEmpty() && differing.decisions().isEmpty()) {
            add("`" + differing.place() + "` says what the model says.");
        }
        shown.forEach(this::tell);
        lines.addAll(ChangesText.of(
                differing.differences().stream()
                        .map(Difference::change)
                        .filter(Change.Renumbered.class::isInstance)
                        .toList(),
                marks));
        List<Decision> unseen = differing.unseen();
        if (!unseen.isEmpty()) {
            add("decided, with no other words in this text:");
            unseen.forEach(decision -> add("  " + words(decision)));
        }
        if (differing.demands().isEmpty()) {
            add("demands: none is touched.");
        } else {
            add("demands:");
            differing.demands().forEach(demand -> add("  " + DemandChanges.line(demand)));
        }
    }

    private void tell(Difference difference) {
        lines.addAll(ChangesText.of(List.of(difference.change()), marks));
        if (difference.causes().isEmpty()) {
            add("  because: it follows from other differences");
        }
        difference.causes().forEach(decision -> add("  because: " + words(decision)));
    }

    private static String words(Decision decision) {
        String what = switch (decision.kind()) {
            case CHANGE -> "you " + did(decision.says()) + " `" + decision.name() + "`";
            case OWN_CLAUSE -> "the clause `" + decision.name() + "` is your own";
            case OWN_TERM -> "the term `" + decision.name() + "` is your own";
            case WITH -> "you added the clause `" + decision.name() + "`";
            case WITHOUT -> "you left out the clause `" + decision.name() + "`";
            case OPTION -> "option " + decision.name() + " is " + decision.says() + model(decision);
            case VALUE -> "{{" + decision.name() + "}} is " + decision.says() + model(decision);
        };
        List<String> rest = new ArrayList<>();
        if (!decision.why().isEmpty()) {
            rest.add("why: " + decision.why());
        }
        if (!decision.by().isEmpty()) {
            rest.add("by " + decision.by());
        }
        if (!decision.on().isEmpty()) {
            rest.add("on " + decision.on());
        }
        rest.add(String.valueOf(decision.position()));
        return what + "  [" + rest.stream().collect(Collectors.joining("; ")) + "]";
    }

    private static String model(Decision decision) {
        return decision.model().isEmpty() ? "; the model has none" : "; the model has " + decision.model();
    }

    private static String did(String action) {
        return switch (action) {
            case "add" -> "put something beside";
            case "extend" -> "put something into";
            case "move" -> "moved";
            case "remove" -> "took out";
            default -> "gave other words to";
        };
    }

    private void add(String line) {
        lines.add(Printable.of(line));
    }
}
