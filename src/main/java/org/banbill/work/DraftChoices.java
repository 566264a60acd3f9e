package org.banbill.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banbill.assembly.DraftRequest;
import org.banbill.bill.Edition;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.source.LanguageTag;
import org.banbill.source.Loaded;

/**
 * Which draft of a place is meant.
 *
 * @param language a tag, or the base of one; empty for those that the place is drafted in
 * @param outline empty for the place's own
 * @param paper the paper of the bill that is meant; empty for the bill itself
 * @param options clause → option → choice; a choice without an option's name stands under the empty name
 * @param with clauses to add to the outline
 * @param without clauses to leave out
 * @param settings parameter → value as typed
 */
public record DraftChoices(
        String language,
        Optional<String> outline,
        Optional<String> paper,
        Map<String, Map<String, String>> options,
        List<String> with,
        List<String> without,
        Map<String, String> settings) {

    /** The place as its file says. */
    public static final DraftChoices PLAIN =
            new DraftChoices("", Optional.empty(), Optional.empty(), Map.of(), List.of(), List.of(), Map.of());

    public DraftChoices {
        options = Map.copyOf(options);
        with = List.copyOf(with);
        without = List.copyOf(without);
        settings = Map.copyOf(settings);
    }

    /** The place as its file says, in one language. */
    public static DraftChoices in(String language) {
        return new DraftChoices(language, Optional.empty(), Optional.empty(), Map.of(), List.of(), List.of(), Map.of());
    }

    /** What a bill was once asked for. */
    public static DraftChoices of(Edition edition) {
        return new DraftChoices(
                edition.language(),
                Optional.of(edition.outline()),
                Optional.of(edition.paper()).filter(paper -> !paper.isEmpty()),
                options(edition.options()),
                edition.with(),
                edition.without(),
                edition.settings());
    }

    /** The same draft's paper of this name. */
    public DraftChoices ofPaper(String name) {
        return new DraftChoices(language, outline, Optional.of(name), options, with, without, settings);
    }

    /** {@code clause.option} → choice, sorted by clause: an option without a name is written as its clause alone. */
    public static Map<String, Map<String, String>> options(Map<String, String> written) {
        Map<String, Map<String, String>> options = new LinkedHashMap<>();
        written.forEach((name, choice) -> {
            int dot = name.indexOf('.');
            options.computeIfAbsent(dot < 0 ? name : name.substring(0, dot), clause -> new LinkedHashMap<>())
                    .put(dot < 0 ? "" : name.substring(dot + 1), choice);
        });
        return options;
    }

    DraftRequest request(Loaded<Jurisdiction> place, LanguageTag language) {
        return new DraftRequest(place, language, outline, paper, options, with, without, settings);
    }
}
