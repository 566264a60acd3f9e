package org.banbill.library;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.banbill.finding.Named;
import org.banbill.finding.Position;
import org.banbill.source.LanguageTag;
import org.banbill.source.Loaded;

/**
 * The text of a clause or a term in a language whose texts are made from another.
 *
 * @param source its pieces in the language that they are made from: piece → words with their marks
 * @param words its pieces in this language; empty where there is no text yet
 * @param state how it stands to the source
 * @param stale the pieces whose source was reworded, or came or went, since
 */
public record Translation(
        TextKind kind,
        String id,
        Map<String, String> source,
        Map<String, String> words,
        State state,
        List<String> stale,
        Position position) {

    /** How a translation stands to its source. */
    public enum State implements Named {
        /** There is none yet. */
        MISSING,
        /** It does not say from which words it was made. */
        UNRECORDED,
        /** The source was reworded since. */
        STALE,
        CURRENT
    }

    public Translation {
        source = Collections.unmodifiableMap(new LinkedHashMap<>(source));
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
        stale = List.copyOf(stale);
    }

    /** The folder of the clause or term, as a person would write it. */
    public String folder() {
        String file = position.file();
        return file.substring(0, Math.max(0, file.lastIndexOf('/')));
    }

    /**
     * Every text of the library that a language has, or has to have; none in a language that is written as it is. A
     * clause that was written for one place alone is asked for where the language is spoken, and by nobody else.
     *
     * @param speaks whether a place, by its id, speaks the language
     */
    public static List<Translation> all(Library library, LanguageTag language, Predicate<String> speaks) {
        Optional<LanguageTag> from = library.language(language).value().flatMap(LanguageFile::translatedFrom);
        List<Translation> all = new ArrayList<>();
        if (from.isPresent()) {
            MadeFrom made = library.madeFrom(language).or(MadeFrom.NOTHING);
            for (String id : library.clauseIds()) {
                Map<String, String> words = pieces(library.clauseText(id, language), TextPieces::of);
                boolean isAskedFor = library.clause(id)
                        .value()
                        .flatMap(Clause::of)
                        .map(place -> speaks.test(place.text()))
                        .orElse(true);
                if (isAskedFor || !words.isEmpty()) {
                    all.add(of(
                            TextKind.CLAUSE,
                            id,
                            pieces(library.clauseText(id, from.get()), TextPieces::of),
                            words,
                            made,
                            library.clausePosition(id)));
                }
            }
            for (String id : library.termIds()) {
                all.add(of(
                        TextKind.TERM,
                        id,
                        pieces(library.termText(id, from.get()), TextPieces::of),
                        pieces(library.termText(id, language), TextPieces::of),
                        made,
                        library.termPosition(id)));
            }
        }
        return List.copyOf(all);
    }

    private static <T> Map<String, String> pieces(Loaded<T> text, Function<T, Map<String, String>> of) {
        return text.value().map(of).orElse(Map.of());
    }

    private static Translation of(
            TextKind kind,
            String id,
            Map<String, String> source,
            Map<String, String> words,
            MadeFrom made,
            Position position) {
        Map<String, String> recorded = made.of(kind, id);
        List<String> stale = new ArrayList<>();
        source.forEach((piece, text) -> {
            if (!MadeFrom.hash(text).equals(recorded.get(piece))) {
                stale.add(piece);
            }
        });
        recorded.keySet().stream().filter(piece -> !source.containsKey(piece)).forEach(stale::add);
        State state = words.isEmpty()
                ? State.MISSING
                : recorded.isEmpty() ? State.UNRECORDED : stale.isEmpty() ? State.CURRENT : State.STALE;
        return new Translation(kind, id, source, words, state, state == State.STALE ? stale : List.of(), position);
    }
}
