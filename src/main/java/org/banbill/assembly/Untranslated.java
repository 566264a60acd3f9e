package org.banbill.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.banbill.finding.Finding;
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
        List<String> missing = new ArrayList<>();
        if (!clauses.isEmpty()) {
            missing.add(counted(clauses.size(), "clause") + " (" + names() + ")");
        }
        files.forEach((file, texts) -> {
            long without = texts.stream().filter(text -> text.known().isEmpty()).count();
            if (without > 0) {
                missing.add(without + " of the " + counted(texts.size(), "text") + " of " + file);
            }
        });
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.warning(
                        "untranslated",
                        library.languagePosition(language),
                        "`" + language + "` has no text yet for " + String.join(", ", missing)
                                + ": clauses are left out, other texts stand in `" + source.get() + "`.",
                        "`banbill translate " + language.base()
                                + "` tells each of them, and writes them into a workbook."));
    }

    private String names() {
        return String.join(", ", clauses.stream().limit(MOST_NAMES).toList())
                + (clauses.size() > MOST_NAMES ? " …" : "");
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
