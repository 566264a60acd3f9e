package org.banbill.assembly;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.banbill.finding.Findings;
import org.banbill.finding.Message;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
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
                case ADDED -> {
                    if (!changes.contains(deviation.position())) {
                        added(deviation);
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
                Rule.EXCEPTION,
                deviation.provision().path(),
                deviation.position(),
                deviation.provision(),
                phrases,
                touched(deviation));
    }

    private void value(Deviation deviation) {
        warnings.warn(
                Rule.OUT_OF_BOUNDS,
                deviation.provision().path(),
                deviation.position(),
                deviation.provision(),
                deviation.after(),
                deviation.before(),
                touched(deviation));
    }

    /** One finding for each clause or definition that an own file puts in the place of one that matters. */
    private void ownText(Deviation deviation, Set<String> told) {
        String name = Departures.home(deviation.provision());
        boolean matters = departures.isOfCore(deviation.provision())
                || !demands(deviation).isEmpty();
        if (matters && told.add(name)) {
            warnings.warn(Rule.CORE_CHANGED.as("own-text"), name, deviation.position(), name, touched(deviation));
        }
    }

    private void added(Deviation deviation) {
        warnings.warn(
                Rule.CORE_CHANGED.as("added"),
                deviation.provision().path(),
                deviation.position(),
                deviation.provision(),
                touched(deviation));
    }

    private Message touched(Deviation deviation) {
        List<String> demands = demands(deviation);
        return demands.isEmpty() ? Message.of("nobody") : Message.of("touched", demands);
    }

    private List<String> demands(Deviation deviation) {
        return coverage.demands().stream()
                .filter(entry -> entry.deviations().contains(deviation))
                .map(Coverage.Entry::demand)
                .toList();
    }
}
