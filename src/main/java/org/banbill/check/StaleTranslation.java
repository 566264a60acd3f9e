package org.banbill.check;

import java.util.ArrayList;
import java.util.List;
import org.banbill.finding.Findings;
import org.banbill.jurisdiction.Places;
import org.banbill.library.Library;
import org.banbill.library.Translation;
import org.banbill.library.Translation.State;
import org.banbill.source.LanguageTag;

/**
 * A language whose texts are made from another's has all of them, and each says what its source says today. It is told
 * once for each language, by number; one of which there is no text at all has not begun.
 *
 * <p>What no place needs yet may be missing; a place that needs it is told by {@code untranslated}.
 *
 * <p>Passes: each text of {@code sl} was recorded with the English words that stand there today. Fails: an English
 * provision was reworded since.
 */
final class StaleTranslation implements LibraryCheck {

    @Override
    public void check(Library library, Places places, Findings findings) {
        for (String tag : library.languages()) {
            LanguageTag language = new LanguageTag(tag);
            findings.addAll(library.madeFrom(language).findings());
            List<Translation> texts = Translation.all(library, language);
            if (texts.stream().allMatch(text -> text.state() == State.MISSING)) {
                continue;
            }
            List<String> told = new ArrayList<>();
            tell(texts, State.STALE, "made from words that changed since", told);
            tell(texts, State.UNRECORDED, "not recorded from which words", told);
            if (!told.isEmpty()) {
                findings.warning(
                        "stale-translation",
                        library.languagePosition(language),
                        "Of the " + texts.size() + " texts of clauses and terms in `" + language + "` "
                                + String.join(", ", told) + ".",
                        "`banbill translate " + language + "` names each of them.");
            }
        }
    }

    private static void tell(List<Translation> texts, State state, String what, List<String> told) {
        long count = texts.stream().filter(text -> text.state() == state).count();
        if (count > 0) {
            told.add(count + (count == 1 ? " is " : " are ") + what);
        }
    }
}
