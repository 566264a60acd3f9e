package org.banbill.library;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.banbill.finding.Findings;
import org.banbill.source.Dictionary;
import org.banbill.source.LanguageTag;
import org.banbill.source.Text;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlScalar;

/**
 * What precedents show, in one more language: each point stands in the file {@code points.yaml} of the language under
 * its English words, so that a precedent that several clauses name is translated once.
 */
public final class Points {

    /** Of a language that has no such file. */
    public static final Points NONE = new Points(Dictionary.empty(LanguageTag.ENGLISH, LanguageTag.ENGLISH));

    /** The file, in the folder of a language. */
    static final String FILE = "points.yaml";

    private final Dictionary dictionary;

    private Points(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    static Points read(LanguageTag language, YamlMapping file, Findings findings) {
        return new Points(Dictionary.read(LanguageTag.ENGLISH, language, file, findings));
    }

    /** What a precedent shows; empty where nothing is said of it. */
    public String of(Precedent precedent, LanguageTag language) {
        return precedent.point().map(point -> in(language, point)).orElse("");
    }

    /** The point in a language: in its own words, else in those of the dictionary, else in English. */
    String in(LanguageTag language, Text point) {
        return said(language, point).orElseGet(() -> point.forPeople(language));
    }

    private Optional<String> said(LanguageTag language, Text point) {
        Optional<String> own = language.fallbacks().stream()
                .flatMap(tag -> Optional.ofNullable(point.byLanguage().get(tag)).stream())
                .findFirst()
                .map(YamlScalar::text);
        return own.or(() -> point.in(LanguageTag.ENGLISH).flatMap(words -> dictionary.of(words.text())));
    }

    /** The points of all precedents of clauses and terms, each once, with what is known of each in a language. */
    static List<Dictionary.Entry> entries(Library library, LanguageTag language) {
        Points points = library.points(language).or(NONE);
        Map<String, Dictionary.Entry> entries = new LinkedHashMap<>();
        all(library)
                .forEach(point -> point.in(LanguageTag.ENGLISH).ifPresent(words -> {
                    String english = Dictionary.folded(words.text());
                    entries.putIfAbsent(
                            english, new Dictionary.Entry(english, points.said(language, point), words.position()));
                }));
        return List.copyOf(entries.values());
    }

    private static Set<Text> all(Library library) {
        Set<Text> points = new LinkedHashSet<>();
        Stream.concat(
                        library.clauseIds().stream()
                                .flatMap(id -> library.clause(id).value().stream())
                                .flatMap(clause -> clause.precedents().stream()),
                        library.termIds().stream()
                                .flatMap(id -> library.term(id).value().stream())
                                .flatMap(term -> term.precedents().stream()))
                .flatMap(precedent -> precedent.point().stream())
                .forEach(points::add);
        return points;
    }
}
