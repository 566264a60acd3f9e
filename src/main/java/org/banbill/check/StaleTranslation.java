package org.banbill.check;

import java.util.ArrayList;
import java.util.List;
import org.banbill.finding.Findings;
import org.banbill.finding.Message;
import org.banbill.finding.Rule;
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
            List<Translation> texts = Translation.all(library, language, place -> places.speaks(place, language));
            if (texts.stream().allMatch(text -> text.state() == State.MISSING)) {
                continue;
            }
            List<Message> told = new ArrayList<>();
            tell(texts, State.STALE, "stale", told);
            tell(texts, State.UNRECORDED, "unrecorded", told);
            if (!told.isEmpty()) {
                findings.warning(
                        Rule.STALE_TRANSLATION, library.languagePosition(language), texts.size(), language, told);
            }
        }
    }

    private static void tell(List<Translation> texts, State state, String what, List<Message> told) {
        long count = texts.stream().filter(text -> text.state() == state).count();
        if (count > 0) {
            told.add(Message.of((count == 1 ? "one-text-is." : "texts-are.") + what, count));
        }
    }
}
