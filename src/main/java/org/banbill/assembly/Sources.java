package org.banbill.assembly;

import java.util.Map;
import java.util.Optional;
import org.banbill.finding.Findings;
import org.banbill.jurisdiction.Parameter;
import org.banbill.jurisdiction.Places;
import org.banbill.language.Language;
import org.banbill.library.Clause;
import org.banbill.library.Demand;
import org.banbill.library.LanguageFile;
import org.banbill.library.Library;
import org.banbill.library.PaperWords;
import org.banbill.library.Points;
import org.banbill.library.Spelling;
import org.banbill.library.Term;
import org.banbill.library.TermText;
import org.banbill.source.LanguageTag;
import org.banbill.source.Loaded;
import org.banbill.source.Reading;

/**
 * The library and the places as one draft reads them: whatever it asks for, its reading takes over the files and what
 * is wrong with them. Library and places are shared; the reading is this draft's alone.
 */
record Sources(Library library, Places places, Reading reading, LanguageTag tag, Untranslated untranslated) {

    /** The library and the places as a language reads them. */
    static Sources in(LanguageTag language, Library library, Places places) {
        Optional<LanguageTag> source = library.language(language).value().flatMap(LanguageFile::translatedFrom);
        return new Sources(
                library.speaking(language), places, new Reading(), language, new Untranslated(language, source));
    }

    /** The model alone, as another job reads it. */
    Sources ofModel() {
        return new Sources(library.model(), places, new Reading(), tag, new Untranslated(tag, translatedFrom()));
    }

    /** The language, with what its file says. */
    Language language() {
        return Language.of(tag.locale(), file().data());
    }

    /** The language that its texts are made from; empty where they are written as they are. */
    Optional<LanguageTag> translatedFrom() {
        return file().translatedFrom();
    }

    private LanguageFile file() {
        return take(library.language(tag)).orElse(LanguageFile.NONE);
    }

    Findings findings() {
        return reading.findings();
    }

    <T> Optional<T> take(Loaded<T> loaded) {
        return reading.take(loaded);
    }

    /** What precedents show, in this language as far as somebody wrote it down. */
    Points points() {
        return take(library.points(tag)).orElse(Points.NONE);
    }

    Optional<Clause> clause(String id) {
        return take(library.clause(id));
    }

    Optional<Term> term(String id) {
        return take(library.term(id));
    }

    Optional<TermText> termText(String id, LanguageTag language) {
        return take(library.termText(id, language));
    }

    Map<String, Demand> demands() {
        return take(library.demands()).orElse(Map.of());
    }

    PaperWords papers() {
        return take(library.papers()).orElse(PaperWords.NONE);
    }

    Spelling spelling(LanguageTag language) {
        return take(library.spelling(language)).orElse(Spelling.AS_WRITTEN);
    }

    Map<String, Parameter> parameters() {
        return take(places.parameters(tag, translatedFrom())).orElse(Map.of());
    }
}
