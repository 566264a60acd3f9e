package org.banbill.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.banbill.compare.Change;
import org.banbill.compare.ChangesText;
import org.banbill.finding.UserWords;
import org.banbill.work.DemandChanges;
import org.banbill.work.Differing;
import org.banbill.work.Differing.Decision;
import org.banbill.work.Differing.Difference;

/** Tells what is different in an own version from its model. */
final class DiffReport {

    private final Differing differing;
    private final ChangesText.Marks marks;
    private final UserWords words;
    private final List<String> lines = new ArrayList<>();

    private DiffReport(Differing differing, ChangesText.Marks marks, UserWords words) {
        this.differing = differing;
        this.marks = marks;
        this.words = words;
    }

    static List<String> of(Differing differing, ChangesText.Marks marks, UserWords words) {
        DiffReport report = new DiffReport(differing, marks, words);
        report.tell();
        return report.lines;
    }

    private void tell() {
        List<Difference> shown = differing.differences().stream()
                .filter(difference -> !(difference.change() instanceof Change.Renumbered))
                .toList();
        if (shown.isEmpty() && differing.decisions().isEmpty()) {
            add(words.said("`{0}` says what the model says.", differing.place()));
        }
        shown.forEach(this::tell);
        lines.addAll(ChangesText.of(
                differing.differences().stream()
                        .map(Difference::change)
                        .filter(Change.Renumbered.class::isInstance)
                        .toList(),
                marks,
                words));
        List<Decision> unseen = differing.unseen();
        if (!unseen.isEmpty()) {
            add(words.said("decided, with no other words in this text:"));
            unseen.forEach(decision -> add("  " + said(decision)));
        }
        if (differing.demands().isEmpty()) {
            add(words.said("demands: none is touched."));
        } else {
            add(words.said("demands:"));
            differing.demands().forEach(demand -> add("  " + DemandChanges.line(demand, words)));
        }
    }

    private void tell(Difference difference) {
        lines.addAll(ChangesText.of(List.of(difference.change()), marks, words));
        if (difference.causes().isEmpty()) {
            add("  " + words.said("because: it follows from other differences"));
        }
        difference.causes().forEach(decision -> add("  " + words.said("because: {0}", said(decision))));
    }

    private String said(Decision decision) {
        String what = switch (decision.kind()) {
            case CHANGE -> did(decision.says(), decision.name());
            case OWN_CLAUSE -> words.said("the clause `{0}` is your own", decision.name());
            case OWN_TERM -> words.said("the term `{0}` is your own", decision.name());
            case WITH -> words.said("you added the clause `{0}`", decision.name());
            case WITHOUT -> words.said("you left out the clause `{0}`", decision.name());
            case OPTION -> words.said("option {0} is {1}", decision.name(), decision.says()) + model(decision);
            case VALUE -> words.said("{0} is {1}", "{{" + decision.name() + "}}", decision.says()) + model(decision);
        };
        List<String> rest = new ArrayList<>();
        if (!decision.why().isEmpty()) {
            rest.add(words.said("why: {0}", decision.why()));
        }
        if (!decision.by().isEmpty()) {
            rest.add(words.said("by {0}", decision.by()));
        }
        if (!decision.on().isEmpty()) {
            rest.add(words.said("on {0}", decision.on()));
        }
        rest.add(String.valueOf(decision.position()));
        return what + "  [" + rest.stream().collect(Collectors.joining("; ")) + "]";
    }

    private String model(Decision decision) {
        return decision.model().isEmpty()
                ? words.said("; the model has none")
                : words.said("; the model has {0}", decision.model());
    }

    private String did(String action, String provision) {
        return switch (action) {
            case "add" -> words.said("you put something beside `{0}`", provision);
            case "extend" -> words.said("you put something into `{0}`", provision);
            case "move" -> words.said("you moved `{0}`", provision);
            case "remove" -> words.said("you took out `{0}`", provision);
            default -> words.said("you gave other words to `{0}`", provision);
        };
    }

    private void add(String line) {
        lines.add(Printable.of(line));
    }
}
