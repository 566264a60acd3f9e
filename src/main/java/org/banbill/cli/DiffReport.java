package org.banbill.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.banbill.compare.BillDifference;
import org.banbill.compare.ChangesText;
import org.banbill.finding.Catalogue;
import org.banbill.work.DemandChanges;
import org.banbill.work.Differing;
import org.banbill.work.Differing.Decision;
import org.banbill.work.Differing.Difference;

/** Tells what is different in an own version from its model. */
final class DiffReport {

    private final Differing differing;
    private final ChangesText.Marks marks;
    private final Catalogue words;
    private final List<String> lines = new ArrayList<>();

    private DiffReport(Differing differing, ChangesText.Marks marks, Catalogue words) {
        this.differing = differing;
        this.marks = marks;
        this.words = words;
    }

    static List<String> of(Differing differing, ChangesText.Marks marks, Catalogue words) {
        DiffReport report = new DiffReport(differing, marks, words);
        report.tell();
        return report.lines;
    }

    private void tell() {
        List<Difference> shown = differing.differences().stream()
                .filter(difference -> !(difference.change() instanceof BillDifference.Renumbered))
                .toList();
        if (shown.isEmpty() && differing.decisions().isEmpty()) {
            add(words.say("diff.same", differing.place()));
        }
        shown.forEach(this::tell);
        lines.addAll(ChangesText.of(
                differing.differences().stream()
                        .map(Difference::change)
                        .filter(BillDifference.Renumbered.class::isInstance)
                        .toList(),
                marks,
                words));
        List<Decision> unseen = differing.unseen();
        if (!unseen.isEmpty()) {
            add(words.say("diff.without-words"));
            unseen.forEach(decision -> add("  " + said(decision)));
        }
        if (differing.demands().isEmpty()) {
            add(words.say("demands.untouched"));
        } else {
            add(words.say("demands.head"));
            differing.demands().forEach(demand -> add("  " + DemandChanges.line(demand, words)));
        }
    }

    private void tell(Difference difference) {
        lines.addAll(ChangesText.of(List.of(difference.change()), marks, words));
        if (difference.causes().isEmpty()) {
            add("  " + words.say("diff.because-of-others"));
        }
        difference.causes().forEach(decision -> add("  " + words.say("diff.because", said(decision))));
    }

    private String said(Decision decision) {
        String what = switch (decision.kind()) {
            case CHANGE -> did(decision.says(), decision.name());
            case OWN_CLAUSE -> words.say("diff.own-clause", decision.name());
            case OWN_TERM -> words.say("diff.own-term", decision.name());
            case WITH -> words.say("diff.with", decision.name());
            case WITHOUT -> words.say("diff.without", decision.name());
            case OPTION -> words.say("diff.option", decision.name(), decision.says()) + model(decision);
            case VALUE -> words.say("diff.value", "{{" + decision.name() + "}}", decision.says()) + model(decision);
        };
        List<String> rest = new ArrayList<>();
        if (!decision.why().isEmpty()) {
            rest.add(words.say("why", decision.why()));
        }
        if (!decision.by().isEmpty()) {
            rest.add(words.say("by", decision.by()));
        }
        if (!decision.on().isEmpty()) {
            rest.add(words.say("on", decision.on()));
        }
        rest.add(String.valueOf(decision.position()));
        return what + "  [" + rest.stream().collect(Collectors.joining("; ")) + "]";
    }

    private String model(Decision decision) {
        return decision.model().isEmpty()
                ? words.say("diff.model-has-none")
                : words.say("diff.model-has", decision.model());
    }

    private String did(String action, String provision) {
        return switch (action) {
            case "add" -> words.say("diff.add", provision);
            case "extend" -> words.say("diff.extend", provision);
            case "move" -> words.say("diff.move", provision);
            case "remove" -> words.say("diff.remove", provision);
            default -> words.say("diff.replace", provision);
        };
    }

    private void add(String line) {
        lines.add(Printable.of(line));
    }
}
