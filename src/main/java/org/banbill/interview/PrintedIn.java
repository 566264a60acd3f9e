package org.banbill.interview;

import java.util.Optional;
import java.util.Set;
import org.banbill.finding.Position;
import org.banbill.library.DraftInline;
import org.banbill.library.Library;
import org.banbill.library.Spelling;
import org.banbill.source.LanguageTag;

/** Says where in the bill a value is printed first. */
final class PrintedIn {

    private static final int PART = 1;
    private static final int NAME = 2;

    /** What a value will stand for is not known yet. */
    private final DraftInline.Visitor<String> shown = new DraftInline.ForReading() {
        @Override
        public String slot(DraftInline.Slot slot) {
            return parameters.contains(slot.name()) ? "…" : slot.name();
        }

        @Override
        public String referenceMark(DraftInline.ReferenceMark mark) {
            return "…";
        }

        @Override
        public String quotation(DraftInline.Quotation quotation) {
            return "…";
        }
    };

    private final Set<String> parameters;
    private final Library library;
    private final LanguageTag language;
    private final Phrases phrases;

    /**
     * @param parameters all that there are
     * @param language that of the bill
     */
    PrintedIn(Library library, Set<String> parameters, LanguageTag language, Phrases phrases) {
        this.parameters = parameters;
        this.library = library;
        this.language = language;
        this.phrases = phrases;
    }

    /** @param asked where the text of the bill asks for the value */
    String at(Position asked) {
        String[] steps = asked.file().split("/", -1);
        if (steps.length != 4 || !steps[0].equals("clauses")) {
            return phrases.say("printed-in-head");
        }
        Optional<String> heading = steps[PART].equals("terms")
                ? library.termText(steps[NAME], language)
                        .value()
                        .map(term -> term.name().text())
                : library.clauseText(steps[NAME], language)
                        .value()
                        .map(text -> text.heading().read(shown));
        Spelling spelling = library.spelling(language).or(Spelling.AS_WRITTEN);
        return heading.filter(words -> !words.isBlank())
                .map(words -> phrases.say("printed-in", spelling.apply(words)))
                .orElseGet(() -> phrases.say("printed-in-head"));
    }
}
