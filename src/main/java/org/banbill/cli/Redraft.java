package org.banbill.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.banbill.assembly.Draft;
import org.banbill.assembly.DraftRequest;
import org.banbill.bill.Edition;
import org.banbill.finding.Result;
import org.banbill.source.LanguageTag;

/** Drafts a bill again as it was once asked for. */
final class Redraft {

    private Redraft() {}

    /** The same bill from today's files; none, with findings, where they no longer give it. */
    static Result<Draft> of(Edition edition, Workspace.Place place) {
        return place.draft(new DraftRequest(
                place.loaded(),
                new LanguageTag(edition.language()),
                Optional.of(edition.outline()),
                options(edition),
                edition.with(),
                edition.without(),
                edition.settings()));
    }

    /** Clause → option → choice. */
    static Map<String, Map<String, String>> options(Edition edition) {
        Map<String, Map<String, String>> options = new LinkedHashMap<>();
        edition.options().forEach((name, choice) -> {
            int dot = name.indexOf('.');
            options.computeIfAbsent(dot < 0 ? name : name.substring(0, dot), clause -> new LinkedHashMap<>())
                    .put(dot < 0 ? "" : name.substring(dot + 1), choice);
        });
        return options;
    }
}
