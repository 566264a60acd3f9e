package org.banbill.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banbill.assembly.Wording.Begins;
import org.banbill.assembly.Wording.Worded;
import org.banbill.bill.Form.Look;
import org.banbill.bill.Inline;
import org.banbill.bill.Provision;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.banbill.jurisdiction.Tradition;
import org.banbill.language.Language;
import org.banbill.language.SentenceMarks;
import org.banbill.source.LanguageTag;

/** The last pass over the units: fills their words, and puts the tradition's punctuation around lists. */
final class WriteProvisions {

    private final Tradition tradition;
    private final Language language;
    private final PatternText patterns;
    private final Wording wording;
    private final Punctuation punctuation;
    private final WriteQuoted quoted;

    private final TypedReferences typed;
    private final Set<String> amendingClauses;
    private final Findings findings;

    /** @param amendingClauses ids of clauses that amend other laws, and so cite their provisions as these count them */
    WriteProvisions(
            Tradition tradition,
            LanguageTag tag,
            Language language,
            PatternText patterns,
            Wording wording,
            QuotedLevels quotedLevels,
            Set<String> amendingClauses,
            Findings findings) {
        this.punctuation = new Punctuation(tradition, patterns);
        this.quoted = new WriteQuoted(tradition, quotedLevels, language, patterns, wording);
        this.amendingClauses = Set.copyOf(amendingClauses);
        this.tradition = tradition;
        this.language = language;
        this.typed = new TypedReferences(tradition, tag, language);
        this.patterns = patterns;
        this.wording = wording;
        this.findings = findings;
    }

    List<Provision> write(List<Unit> units) {
        List<Provision> provisions = new ArrayList<>();
        units.forEach(unit -> provisions.add(write(unit, "")));
        return provisions;
    }

    /** @param closing what the list that the unit stands in puts after it */
    private Provision write(Unit unit, String closing) {
        boolean beginsSentence = unit.kind() == Unit.Kind.GROUP
                || (unit.kind() == Unit.Kind.PROVISION
                        && unit.parent()
                                .map(parent -> parent.kind() == Unit.Kind.CLAUSE)
                                .orElse(true));
        Unit.Draft draft = unit.draft();
        Composing text = new Composing(language);
        draft.defines()
                .ifPresent(term -> text.supply(wording.definitionHead(
                        patterns.in(tradition.definitions().head()), term)));
        text.add(wording.of(draft.text(), unit, beginsSentence ? Begins.SENTENCE : Begins.WITHIN));
        Composing after = new Composing(language);
        draft.after().ifPresent(words -> after.add(wording.of(words, unit, Begins.WITHIN)));
        tellOfTypedReference(unit, text.inlines(), draft.text().position());
        draft.after().ifPresent(words -> tellOfTypedReference(unit, after.inlines(), words.position()));
        draft.quoting()
                .inForce()
                .filter(law -> !law.verified())
                .ifPresent(law ->
                        text.add(new Worded(List.of(new Inline.Value(unit.id().path(), "", false)), List.of())));
        boolean isText = unit.kind() == Unit.Kind.PROVISION || unit.kind() == Unit.Kind.DEFINITION;
        List<Provision> items;
        if (unit.quotes()) {
            text.close(patterns.in(tradition.quotations().introduction()));
            items = quoted.write(unit, after.isEmpty() ? closing : "");
            after.close(punctuation.end(unit, closing));
        } else if (unit.items().isEmpty()) {
            items = List.of();
            Composing end = after.isEmpty() ? text : after;
            tellOfLostMark(unit, end.inlines(), closing);
            end.close(closing);
            if (beginsSentence && unit.kind() == Unit.Kind.PROVISION && after.isEmpty()) {
                expectFullStop(unit, text.inlines());
            }
        } else if (isText) {
            text.close(punctuation.introduction(unit));
            String end = punctuation.end(unit, closing);
            items = items(unit, after.isEmpty() ? end : punctuation.beforeAfter());
            after.close(end);
        } else {
            items = write(unit.items());
        }
        Worded heading = draft.heading()
                .map(words -> wording.of(words, unit, Begins.SENTENCE))
                .map(words -> unit.level().headingLetters() == Tradition.HeadingLetters.CAPITAL
                        ? new Worded(wording.capitalised(words.inlines()), words.fillings())
                        : words)
                .map(words -> unit.level().headingLooks().contains(Look.UPPER_CASE)
                        ? new Worded(wording.upperCase(words.inlines()), List.of())
                        : words)
                .orElse(Worded.NOTHING);
        return new Provision(
                unit.id(),
                unit.level().id(),
                unit.label(),
                heading.inlines(),
                text.inlines(),
                items,
                after.inlines(),
                draft.source(heading.fillings(), text.fillings(), after.fillings()));
    }

    private List<Provision> items(Unit unit, String lastClosing) {
        List<Provision> items = new ArrayList<>();
        int last = unit.items().size() - 1;
        for (int index = 0; index <= last; index++) {
            Unit item = unit.items().get(index);
            items.add(write(item, index == last ? lastClosing : punctuation.between(item, index == last - 1, unit)));
        }
        return items;
    }

    private void tellOfTypedReference(Unit unit, List<Inline> inlines, Position position) {
        typed.find(inlines)
                .filter(reference -> !amendingClauses.contains(unit.id().clause()) && !amends(unit))
                .ifPresent(reference -> findings.warning(Rule.TYPED_REFERENCE, position, reference));
    }

    /** Whether a unit cites another law: it amends it, or one of those in it or around it does. */
    private static boolean amends(Unit unit) {
        boolean within = unit.all().anyMatch(each -> each.quotes() || isOfAmendment(each));
        Optional<Unit> around = unit.parent();
        while (!within && around.isPresent()) {
            within = isOfAmendment(around.get());
            around = around.get().parent();
        }
        return within;
    }

    private static boolean isOfAmendment(Unit unit) {
        return unit.draft().quoting().inForce().isPresent();
    }

    /**
     * An item that is a sentence of its own keeps its full stop, and the list's sign after it is left out. Where the
     * sign joins the items by a word, nobody could see how they are joined.
     */
    private void tellOfLostMark(Unit unit, List<Inline> text, String closing) {
        String words = text.isEmpty() ? "" : text.get(text.size() - 1).text();
        boolean joins = closing.chars().anyMatch(Character::isLetter);
        if (!closing.isEmpty() && SentenceMarks.endInComma(words)) {
            findings.warning(Rule.TYPED_COMMA, unit.draft().position(), unit.id(), closing.strip());
        }
        if (joins
                && !words.isEmpty()
                && SentenceMarks.end(words)
                && !language.endsInAbbreviation(words)
                && text.get(text.size() - 1) instanceof Inline.Words) {
            findings.warning(
                    Rule.LOST_CONJUNCTION,
                    unit.draft().position(),
                    unit.id(),
                    words.charAt(words.length() - 1),
                    closing.strip());
        }
    }

    /**
     * A whole sentence is typed with its full stop; where the tradition closes lists with one, a sentence needs it too.
     */
    private void expectFullStop(Unit unit, List<Inline> text) {
        String words = text.isEmpty() ? "" : text.get(text.size() - 1).text();
        boolean ended = words.isEmpty() || SentenceMarks.endSentence(words);
        if (findings.hasErrors()) {
            return; // what follows the words may be missing for an error that is told
        }
        if (!punctuation.fullStop().isEmpty() && !ended && unit.level().number().isPresent()) {
            findings.warning(Rule.NO_FULL_STOP, unit.draft().position(), unit.id());
        }
    }
}
