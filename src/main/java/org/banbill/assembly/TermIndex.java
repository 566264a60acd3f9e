package org.banbill.assembly;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.banbill.finding.Findings;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.library.DraftInline.TermUse;
import org.banbill.library.TermText;
import org.banbill.source.LanguageTag;

/** Finds the defined term that a mark names: by its printed name, one of its forms, or its id. */
final class TermIndex {

    private final Map<String, TermText> byWords = new HashMap<>();
    private final Map<String, TermText> byId = new HashMap<>();
    private final Findings findings;

    TermIndex(Sources sources, LanguageTag language) {
        this.findings = sources.findings();
        for (String id : sources.library().termIds()) {
            sources.termText(id, language).ifPresent(term -> {
                byId.put(id, term);
                byWords.put(folded(term.name().text()), term);
                term.forms().forEach(form -> byWords.put(folded(form), term));
            });
        }
    }

    private static String folded(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    /** The term; empty, with a finding, where there is none. */
    Optional<TermText> expect(TermUse use) {
        Optional<TermText> found = find(use.key());
        if (found.isEmpty()) {
            TreeSet<String> known = new TreeSet<>(byId.keySet());
            byId.values().forEach(term -> known.add(term.name().text()));
            findings.error(Rule.UNKNOWN_TERM, use.position(), use.key(), Suggestion.didYouMean(use.key(), known));
        }
        return found;
    }

    Optional<TermText> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<TermText> find(String key) {
        return Optional.ofNullable(byWords.get(folded(key))).or(() -> Optional.ofNullable(byId.get(key)));
    }
}
