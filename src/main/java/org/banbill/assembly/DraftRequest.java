package org.banbill.assembly;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.banbill.finding.Position;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.source.LanguageTag;
import org.banbill.source.Loaded;

/**
 * What the user asks for.
 *
 * @param place with its file and whatever is to be told of it
 * @param outline empty for the jurisdiction's own
 * @param paper the paper of the bill that is wanted; empty for the bill itself
 * @param options clause → option → choice, over those of the jurisdiction; a choice without an option's name stands
 *     under the empty name
 * @param with clauses to add to the outline
 * @param without clauses to leave out
 * @param settings parameter → value as typed
 * @param isAnnotated whether what the annotated copy says is wanted too: it takes a tenth of the time of assembling
 */
public record DraftRequest(
        Loaded<Jurisdiction> place,
        LanguageTag language,
        Optional<String> outline,
        Optional<String> paper,
        Map<String, Map<String, String>> options,
        List<String> with,
        List<String> without,
        Map<String, String> settings,
        boolean isAnnotated) {
    public DraftRequest {
        if (place.value().isEmpty()) {
            throw new IllegalArgumentException("a bill needs a place that could be read");
        }
        options = Map.copyOf(options);
        with = List.copyOf(with);
        without = List.copyOf(without);
        settings = Map.copyOf(settings);
    }

    /** With what the annotated copy says. */
    public DraftRequest(
            Loaded<Jurisdiction> place,
            LanguageTag language,
            Optional<String> outline,
            Optional<String> paper,
            Map<String, Map<String, String>> options,
            List<String> with,
            List<String> without,
            Map<String, String> settings) {
        this(place, language, outline, paper, options, with, without, settings, true);
    }

    /** The same of another state of the place. */
    DraftRequest of(UnaryOperator<Jurisdiction> state) {
        return new DraftRequest(
                place.map(state), language, outline, paper, options, with, without, settings, isAnnotated);
    }

    /** The same for a copy that says nothing but the bill. */
    public DraftRequest withoutAnnotations() {
        return new DraftRequest(place, language, outline, paper, options, with, without, settings, false);
    }

    public Jurisdiction jurisdiction() {
        return place.value().orElseThrow();
    }

    /**
     * Clauses to add, with the place that says so. What the command line says goes before what the jurisdiction says.
     */
    Map<String, Position> clausesToAdd() {
        Map<String, Position> clauses = new LinkedHashMap<>();
        jurisdiction().with().stream()
                .filter(clause -> !without.contains(clause.text()))
                .forEach(clause -> clauses.put(clause.text(), clause.position()));
        with.forEach(clause -> clauses.putIfAbsent(clause, Position.COMMAND_LINE));
        return clauses;
    }

    /** Clauses to leave out, with the place that says so. */
    Map<String, Position> clausesToLeaveOut() {
        Map<String, Position> clauses = new LinkedHashMap<>();
        jurisdiction().without().stream()
                .filter(clause -> !with.contains(clause.text()))
                .forEach(clause -> clauses.put(clause.text(), clause.position()));
        without.forEach(clause -> clauses.put(clause, Position.COMMAND_LINE));
        return clauses;
    }

    boolean leavesOut(String clause) {
        return clausesToLeaveOut().containsKey(clause);
    }

    /** The plain draft of a place in one of its languages. */
    public static DraftRequest plain(Loaded<Jurisdiction> place, LanguageTag language) {
        return new DraftRequest(
                place, language, Optional.empty(), Optional.empty(), Map.of(), List.of(), List.of(), Map.of());
    }
}
