package org.banbill.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.banbill.bill.Filling;
import org.banbill.bill.Inline;
import org.banbill.bill.Inline.DefinedTerm;
import org.banbill.bill.Inline.Term;
import org.banbill.bill.Inline.Value;
import org.banbill.bill.Inline.Words;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.banbill.jurisdiction.Tradition.Quotations;
import org.banbill.language.Language;
import org.banbill.language.Particles;
import org.banbill.library.DraftInline;
import org.banbill.library.DraftText;
import org.banbill.library.Spelling;
import org.banbill.library.TermText;

/**
 * Turns a draft text into finished words: slots are filled, terms and references resolved, particles chosen, and a
 * value that begins a sentence gets its capital.
 */
final class Wording {

    /** Stands for what was not found, so that the particle after it is not told as another mistake. */
    private static final String UNKNOWN = "값";
    /** More letters than the longest word or number has whose sound or full stop decides how a sentence goes on. */
    private static final int LONGEST_END = 200;

    /** A mark of punctuation, a bracket or a dash, before which no other mark stands. */
    private static final Pattern OWN_MARK = Pattern.compile("\\s*[\\p{P}&&[^«“‘¿¡]]");

    /** Where in its sentence a text begins. */
    enum Begins {
        SENTENCE,
        WITHIN
    }

    private final Language language;
    private final FillParameters parameters;
    private final TermIndex terms;
    private final Optional<Citing> references;
    private final Spelling spelling;
    private final Quotations quotations;
    private final Findings findings;

    Wording(
            Language language,
            FillParameters parameters,
            TermIndex terms,
            Optional<Citing> references,
            Spelling spelling,
            Quotations quotations,
            Findings findings) {
        this.language = language;
        this.parameters = parameters;
        this.terms = terms;
        this.references = references;
        this.spelling = spelling;
        this.quotations = quotations;
        this.findings = findings;
    }

    /** The wording of lines outside the numbered text, where nothing can be referred to. */
    static Wording ofLines(
            Language language,
            FillParameters parameters,
            TermIndex terms,
            Spelling spelling,
            Quotations quotations,
            Findings findings) {
        return new Wording(language, parameters, terms, Optional.empty(), spelling, quotations, findings);
    }

    /**
     * Finished words.
     *
     * @param fillings which of them stand for marks
     */
    record Worded(List<Inline> inlines, List<Filling> fillings) {
        static final Worded NOTHING = new Worded(List.of(), List.of());
    }

    /** A text of a unit. */
    Worded of(DraftText text, Unit unit, Begins begins) {
        return write(spelling.apply(text), Optional.of(unit), begins);
    }

    /** A text outside the numbered units; it may hold parameters, no references. */
    List<Inline> ofLine(DraftText text) {
        return write(text, Optional.empty(), Begins.WITHIN).inlines();
    }

    /** The words before a definition, with the term as defined. */
    List<Inline> definitionHead(String pattern, TermText term) {
        Sentence sentence = new Sentence(Begins.WITHIN);
        int at = pattern.indexOf("{term}");
        sentence.add(new Words(at < 0 ? pattern : pattern.substring(0, at)));
        if (at >= 0) {
            sentence.add(new DefinedTerm(term.term(), spelling.apply(term.name().text())));
            String rest = pattern.substring(at + "{term}".length());
            sentence.add(
                    new Words(language.particles().choose(sentence.end(), rest).toString()));
        }
        return sentence.inlines;
    }

    private Worded write(DraftText text, Optional<Unit> unit, Begins begins) {
        Sentence sentence = new Sentence(begins);
        for (int index = 0; index < text.pieces().size(); index++) {
            DraftInline piece = text.pieces().get(index);
            int from = sentence.before.length();
            piece.accept(new Writer(sentence, unit, stopFollows(text.pieces(), index), before(text.pieces(), index)));
            if (!(piece instanceof DraftInline.Words)) {
                sentence.fill(from, piece.mark());
            }
        }
        return new Worded(merged(sentence.inlines, text.position()), sentence.fillings);
    }

    private static boolean stopFollows(List<DraftInline> pieces, int index) {
        return index + 1 < pieces.size()
                && pieces.get(index + 1) instanceof DraftInline.Words words
                && words.text().startsWith(".")
                && !words.text().startsWith("..");
    }

    private static Citing.Before before(List<DraftInline> pieces, int index) {
        if (index + 1 == pieces.size()) {
            return Citing.Before.PUNCTUATION;
        }
        String next = pieces.get(index + 1) instanceof DraftInline.Words words ? words.text() : "";
        return OWN_MARK.matcher(next).lookingAt() ? Citing.Before.PUNCTUATION : Citing.Before.WORDS;
    }

    /** The same words with a capital at their beginning, where plain words begin them. */
    List<Inline> capitalised(List<Inline> words) {
        if (words.isEmpty() || !(words.get(0) instanceof Words first)) {
            return words; // a value that begins a sentence has its capital already
        }
        List<Inline> capitalised = new ArrayList<>(words);
        capitalised.set(0, new Words(language.capitalised(first.text())));
        return capitalised;
    }

    /** The same words in capitals, as the language writes them. */
    List<Inline> upperCase(List<Inline> words) {
        return words.stream()
                .<Inline>map(word -> new Words(language.upperCase(word.text())))
                .toList();
    }

    /** A line in capitals. Values stay values, so that a title that somebody edits comes back as one. */
    List<Inline> lineInCapitals(List<Inline> line) {
        return line.stream()
                .<Inline>map(piece -> piece instanceof Value value
                        ? new Value(value.parameter(), language.upperCase(value.text()), value.verified())
                        : new Words(language.upperCase(piece.text())))
                .toList();
    }

    /** Joins neighbouring words, and tells of particles for which no sound was found. */
    private List<Inline> merged(List<Inline> inlines, Position position) {
        List<Inline> merged = merged(inlines);
        for (int index = 0; index < merged.size(); index++) {
            if (merged.get(index) instanceof Words words && language.particles().isOpenIn(words.text())) {
                tellOfOpenParticle(index == 0 ? Optional.empty() : Optional.of(merged.get(index - 1)), words, position);
            }
        }
        return merged;
    }

    private void tellOfOpenParticle(Optional<Inline> before, Words words, Position position) {
        before.filter(Value.class::isInstance)
                .map(Value.class::cast)
                .ifPresentOrElse(
                        value -> parameters.tellOfUnknownSound(value, position),
                        () -> findings.error(
                                Rule.LEFT_OVER_PARTICLE, position, words.text().strip()));
    }

    private static List<Inline> merged(List<Inline> inlines) {
        List<Inline> merged = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (Inline inline : inlines) {
            if (inline instanceof Words words) {
                run.append(words.text());
            } else if (!inline.text().isEmpty()) {
                flush(run, merged);
                merged.add(inline);
            }
        }
        flush(run, merged);
        return merged;
    }

    private static void flush(StringBuilder run, List<Inline> merged) {
        if (!run.isEmpty()) {
            merged.add(new Words(run.toString()));
            run.setLength(0);
        }
    }

    /** Pieces as they are written one after the other. */
    private final class Sentence {
        private final List<Inline> inlines = new ArrayList<>();
        private final List<Filling> fillings = new ArrayList<>();
        private final StringBuilder before = new StringBuilder();
        private final Begins begins;

        Sentence(Begins begins) {
            this.begins = begins;
        }

        void add(Inline inline) {
            inlines.add(inline);
            before.append(inline.text());
        }

        /** All from a character on stands for a mark. */
        void fill(int from, String mark) {
            fillings.add(new Filling(from, before.length(), mark));
        }

        /** The end of the text so far, which tells how it goes on; not all of it, since it may be long. */
        String end() {
            return before.substring(Math.max(0, before.length() - LONGEST_END));
        }

        /** The text with a capital where it begins a sentence. */
        String capitalised(String text) {
            String written = end();
            boolean first = written.isEmpty() ? begins == Begins.SENTENCE : language.endsSentence(written);
            return first ? language.capitalised(text) : text;
        }
    }

    private final class Writer implements DraftInline.Visitor<Boolean> {
        private final Sentence sentence;
        private final Optional<Unit> unit;
        private final boolean stopFollows;
        private final Citing.Before before;

        /**
         * @param stopFollows whether the words after the piece begin with a full stop
         * @param before what stands behind the piece
         */
        Writer(Sentence sentence, Optional<Unit> unit, boolean stopFollows, Citing.Before before) {
            this.sentence = sentence;
            this.unit = unit;
            this.stopFollows = stopFollows;
            this.before = before;
        }

        /** The full stop of an abbreviation and that of a sentence are one: “10 per cent.” */
        private String withoutSecondStop(String text) {
            return stopFollows && text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        }

        @Override
        public Boolean words(DraftInline.Words words) {
            Particles.Chosen chosen = language.particles().choose(sentence.end(), words.text());
            int particle = sentence.before.length() + chosen.opening().length();
            sentence.add(new Words(chosen.toString()));
            if (!chosen.mark().isEmpty()) {
                sentence.fillings.add(
                        new Filling(particle, particle + chosen.particle().length(), chosen.mark()));
            }
            return true;
        }

        @Override
        public Boolean slot(DraftInline.Slot slot) {
            Optional<String> word = wordOfTradition(slot);
            if (word.isPresent()) {
                sentence.add(new Words(sentence.capitalised(word.get())));
            } else {
                parameters
                        .value(slot.name(), slot.form(), slot.position())
                        .ifPresentOrElse(
                                value -> sentence.add(new Value(
                                        value.parameter(),
                                        sentence.capitalised(withoutSecondStop(value.text())),
                                        value.verified())),
                                () -> sentence.add(new Words(UNKNOWN)));
            }
            return true;
        }

        /** {@code {{This act}}} is the word {@code this act} with a capital. */
        private Optional<String> wordOfTradition(DraftInline.Slot slot) {
            String name = slot.name();
            Optional<String> word = parameters.word(name, slot.form());
            if (word.isPresent() || name.isEmpty()) {
                return word;
            }
            String lower = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
            return parameters.word(lower, slot.form()).map(language::capitalised);
        }

        @Override
        public Boolean termUse(DraftInline.TermUse use) {
            terms.find(use.key())
                    .ifPresentOrElse(
                            term -> {
                                // A mark that gives only the id shows the term's own name.
                                String shown = use.shown().equals(term.term())
                                        ? term.name().text()
                                        : use.shown();
                                sentence.add(new Term(term.term(), sentence.capitalised(shown)));
                            },
                            () -> sentence.add(new Words(UNKNOWN)));
            return true;
        }

        @Override
        public Boolean referenceMark(DraftInline.ReferenceMark mark) {
            if (unit.isEmpty() || references.isEmpty()) {
                findings.error(Rule.BAD_MARK.as("reference-outside"), mark.position());
                return false;
            }
            List<Inline> citation = new ArrayList<>(references.get().of(mark, unit.get(), before));
            if (!citation.isEmpty() && citation.get(0) instanceof Inline.Reference first) {
                citation.set(0, new Inline.Reference(first.target(), sentence.capitalised(first.text())));
            } else if (!citation.isEmpty()) {
                citation.set(0, new Words(sentence.capitalised(citation.get(0).text())));
            }
            if (citation.isEmpty()) {
                citation.add(new Words(UNKNOWN));
            }
            citation.forEach(sentence::add);
            return true;
        }

        @Override
        public Boolean revised(DraftInline.Revised words) {
            if (unit.filter(of -> of.kind() == Unit.Kind.QUOTED).isEmpty()) {
                findings.error(
                        Rule.BAD_MARK.as("revised-outside"),
                        words.position(),
                        words.doing().id());
            }
            sentence.add(
                    switch (words.doing()) {
                        case ADD -> new Inline.Revised(Inline.Revision.ADDED, quotations.added(), words.text());
                        case STRIKE -> new Inline.Revised(Inline.Revision.STRUCK, quotations.struck(), words.text());
                    });
            return true;
        }

        @Override
        public Boolean quotation(DraftInline.Quotation quotation) {
            if (unit.isEmpty() || references.isEmpty()) {
                findings.error(Rule.BAD_MARK.as("quotation-outside"), quotation.position());
                return false;
            }
            references.get().of(quotation).forEach(sentence::add);
            return true;
        }
    }
}
