package org.banbill.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.banbill.finding.Finding;
import org.banbill.finding.Message;
import org.banbill.finding.Rule;
import org.banbill.library.Library;
import org.banbill.source.Dictionary;
import org.banbill.source.LanguageTag;

/**
 * What a draft does without because its language has it not yet: clauses are left out, other texts stand in the
 * language that they are made from. It is told once, by number.
 */
final class Untranslated {

    private static final int MOST_NAMES = 5;

    private final LanguageTag language;
    private final Optional<LanguageTag> source;
    private final Set<String> clauses = new TreeSet<>();

    Untranslated(LanguageTag language, Optional<LanguageTag> source) {
        this.language = language;
        this.source = source;
    }

    /** Whether a clause may be left out that has no text in this language. The others must have every text. */
    boolean mayLeaveOut(String clause) {
        if (source.isEmpty()) {
            return false;
        }
        clauses.add(clause);
        return true;
    }

    boolean contains(String clause) {
        return clauses.contains(clause);
    }

    /** The finding that tells of it; none where nothing is missing. */
    Optional<Finding> told(Sources sources) {
        if (source.isEmpty()) {
            return Optional.empty();
        }
        Library library = sources.library();
        Map<String, List<Dictionary.Entry>> files = new LinkedHashMap<>();
        for (String file : List.of("papers.yaml", "demands.yaml")) {
            files.put("clauses/" + file, library.texts(file));
        }
        files.put("jurisdictions/parameters.yaml", sources.places().texts(language, source.get()));
        List<Message> missing = new ArrayList<>();
        if (!clauses.isEmpty()) {
            missing.add(Message.of(clauses.size() == 1 ? "one-clause" : "clauses", clauses.size(), names()));
        }
        files.forEach((file, texts) -> {
            long without = texts.stream().filter(text -> text.known().isEmpty()).count();
            if (without > 0) {
                missing.add(Message.of(texts.size() == 1 ? "of-one-text" : "of-texts", without, texts.size(), file));
            }
        });
        if (library.exceptionWords(language).value().isEmpty()) {
            missing.add(Message.of("words-of-exceptions", language.base()));
        }
        if (library.draftingWords(language).value().isEmpty()) {
            missing.add(Message.of("words-of-drafting", language.base()));
        }
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.warning(
                        Rule.UNTRANSLATED,
                        library.languagePosition(language),
                        language,
                        missing,
                        source.get(),
                        language.base()));
    }

    private String names() {
        return String.join(", ", clauses.stream().limit(MOST_NAMES).toList())
                + (clauses.size() > MOST_NAMES ? " …" : "");
    }
}
