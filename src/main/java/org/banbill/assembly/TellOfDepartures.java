package org.banbill.assembly;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.jurisdiction.Jurisdiction;

/** Warns of what takes away from the model, and names the demands that it touches. */
final class TellOfDepartures {

    private final Departures departures;
    private final Coverage coverage;
    private final Warnings warnings;
    /** Changes are told where they are made. */
    private final Set<Position> changes;

    TellOfDepartures(Jurisdiction jurisdiction, Departures departures, Coverage coverage, Findings findings) {
        this.departures = departures;
        this.coverage = coverage;
        this.warnings = new Warnings(jurisdiction.accepted(), findings);
        this.changes = new HashSet<>();
        jurisdiction.changes().forEach(change -> {
            changes.add(change.position());
            change.words()
                    .texts()
                    .flatMap(text -> text.byLanguage().values().stream())
                    .forEach(words -> changes.add(words.position()));
        });
    }

    void tell() {
        Set<String> ownTexts = new HashSet<>();
        for (Deviation deviation : departures.all()) {
            switch (deviation.kind()) {
                case EXCEPTION -> exception(deviation);
                case VALUE -> value(deviation);
                case REMOVED, NARROWED, REWORDED -> {
                    if (!changes.contains(deviation.position())) {
                        ownText(deviation, ownTexts);
                    }
                }
                case MOVED, CLAIMED -> {
                    // told by the change itself, and by the status of the demand
                }
            }
        }
    }

    private void exception(Deviation deviation) {
        String phrases = deviation.words().isEmpty() ? "" : " (“" + String.join("”, “", deviation.words()) + "”)";
        warnings.warn(
                "exception",
                deviation.provision().path(),
                deviation.position(),
                "`" + deviation.provision() + "` takes something out of the law" + phrases + "." + touched(deviation),
                "Take the exception out, or have it checked by a lawyer.");
    }

    private void value(Deviation deviation) {
        warnings.warn(
                "out-of-bounds",
                deviation.provision().path(),
                deviation.position(),
                "`" + deviation.provision() + "` is `" + deviation.after() + "`, which is out of bounds ("
                        + deviation.before() + ")." + touched(deviation),
                "Give a value within the bounds of `parameters.yaml`.");
    }

    /** One finding for each clause or definition that an own file puts in the place of one that matters. */
    private void ownText(Deviation deviation, Set<String> told) {
        String name = Departures.home(deviation.provision());
        String touched = touched(deviation);
        if ((departures.isOfCore(deviation.provision()) || !touched.isEmpty()) && told.add(name)) {
            warnings.warn(
                    "core-changed",
                    name,
                    deviation.position(),
                    "An own text of `" + name + "` stands in the place of the model’s." + touched,
                    "Take it back, or have it checked by a lawyer.");
        }
    }

    private String touched(Deviation deviation) {
        List<String> demands = coverage.demands().stream()
                .filter(entry -> entry.deviations().contains(deviation))
                .map(Coverage.Entry::demand)
                .toList();
        return demands.isEmpty() ? "" : demands.stream().collect(Collectors.joining(", ", " Touched: ", "."));
    }
}
