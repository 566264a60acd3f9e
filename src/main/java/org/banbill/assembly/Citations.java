package org.banbill.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banbill.assembly.Citing.Before;
import org.banbill.bill.Form;
import org.banbill.bill.Inline;
import org.banbill.bill.Inline.Reference;
import org.banbill.bill.Inline.Words;
import org.banbill.bill.Label;
import org.banbill.bill.NumberFormat;
import org.banbill.jurisdiction.Cite;
import org.banbill.jurisdiction.DocumentEntry;
import org.banbill.jurisdiction.Tradition;
import org.banbill.jurisdiction.Tradition.Order;
import org.banbill.jurisdiction.Tradition.Scope;
import org.banbill.library.DraftInline.Joining;
import org.banbill.source.Text;

/** Writes cross-references as the tradition cites: “section 3(2)(a)”, “제3조제2항제1호”, “point (a) of paragraph 2”. */
final class Citations {

    /** Stands for the term, where a definition is cited by it: in the definition of “device”. */
    private static final String TERM = "{term}";

    /** Stands for the units around one that is named before them: paragraph (a) of {unit}. */
    static final String UNIT = "{unit}";

    private final Tradition tradition;
    private final Form form;
    private final PatternText patterns;
    private final String grammaticalForm;
    private final List<Unit> added;
    private final boolean describes;

    /** @param added by the place, which the model's lists do not name */
    Citations(Tradition tradition, Form form, PatternText patterns, List<Unit> added) {
        this(tradition, form, patterns, "", added, false);
    }

    private Citations(
            Tradition tradition,
            Form form,
            PatternText patterns,
            String grammaticalForm,
            List<Unit> added,
            boolean describes) {
        this.tradition = tradition;
        this.form = form;
        this.patterns = patterns;
        this.grammaticalForm = grammaticalForm;
        this.added = added;
        this.describes = describes;
    }

    /**
     * The same for texts that describe the bill and rule nothing: there a range of sections goes over one that the
     * place has put between them.
     */
    private Citations describing() {
        return describes ? this : new Citations(tradition, form, patterns, grammaticalForm, added, true);
    }

    private PluralCitations plural() {
        return new PluralCitations(tradition, this, patterns, new Runs(describes ? added : List.of()));
    }

    /**
     * The same in a grammatical form, where the tradition has it: “v 3. členu”; empty for the one that names a unit.
     */
    Citations in(String name) {
        return name.equals(grammaticalForm) ? this : new Citations(tradition, form, patterns, name, added, describes);
    }

    /** Whether the tradition has a grammatical form for some of these units. */
    static boolean hasForm(List<Unit> chain, String name) {
        return chain.stream()
                .anyMatch(unit -> unit.level()
                        .cite()
                        .filter(cite -> cite.forms().containsKey(name))
                        .isPresent());
    }

    /** The citation of one or more targets, as it reads in {@code from}. */
    List<Inline> of(List<Unit> targets, Joining joining, Unit from, Before before) {
        return isInStatement(from)
                ? describing().citation(targets, joining, from, before).stream()
                        .map(this::asInStatement)
                        .toList()
                : citation(targets, joining, from, before);
    }

    private List<Inline> citation(List<Unit> targets, Joining joining, Unit from, Before before) {
        List<List<Unit>> chains = new ArrayList<>();
        for (Unit target : targets) {
            chains.add(shortened(target.citationChain(), from.citationChain()));
        }
        return ended(ofChains(targets, chains, joining), before);
    }

    private List<Inline> ofChains(List<Unit> targets, List<List<Unit>> chains, Joining joining) {
        List<Optional<Inline>> leftOut = new ArrayList<>();
        for (int index = 0; index < targets.size(); index++) {
            leftOut.add(leftOut(targets.subList(index, index + 1), chains.subList(index, index + 1)));
        }
        Optional<Inline> ofAll = leftOut(targets, chains);
        if (ofAll.isEmpty() && leftOut.stream().anyMatch(Optional::isPresent)) {
            // prvi odstavek tega člena in drugi odstavek 5. člena
            List<List<Inline>> members = new ArrayList<>();
            for (int index = 0; index < targets.size(); index++) {
                List<Inline> member = new ArrayList<>(single(chains.get(index)));
                leftOut.get(index).ifPresent(member::add);
                members.add(member);
            }
            return new JoinMembers(tradition, this, patterns).list(members, joining);
        }
        List<Inline> citation = new ArrayList<>(targets.size() == 1 ? single(chains.get(0)) : several(chains, joining));
        ofAll.ifPresent(citation::add);
        return citation;
    }

    /** The unit that all of the citation stands in with the place where it is made, where the tradition names it. */
    private Optional<Inline> leftOut(List<Unit> targets, List<List<Unit>> chains) {
        Unit first = chains.get(0).get(0);
        List<Unit> whole = targets.get(0).citationChain();
        int at = whole.indexOf(first);
        boolean shared = at > 0
                && chains.stream().allMatch(chain -> chain.get(0).parent().equals(first.parent()));
        return shared
                ? cite(whole.get(at - 1)).flatMap(Cite::same).map(pattern -> new Words(patterns.in(pattern)))
                : Optional.empty();
    }

    /** Several units; a schedule that all stand in is named once, behind them. */
    private List<Inline> several(List<List<Unit>> chains, Joining joining) {
        Unit first = chains.get(0).get(0);
        boolean isAround =
                isCitedBehind(first) && chains.stream().allMatch(chain -> chain.get(0) == first && chain.size() > 1);
        PluralCitations plural = plural();
        if (!isAround) {
            return plural.of(chains, joining);
        }
        List<Inline> citation = new ArrayList<>(plural.of(
                chains.stream().map(chain -> chain.subList(1, chain.size())).toList(), joining));
        citation.add(behind(first));
        return citation;
    }

    private boolean isCitedBehind(Unit unit) {
        return cite(unit).flatMap(Cite::behind).isPresent();
    }

    private Reference behind(Unit unit) {
        Cite cite = cite(unit).orElseThrow();
        Optional<Text> sole = cite.soleBehind().filter(text -> unit.company() == Unit.Company.SOLE);
        return reference(unit, sole.or(cite::behind).orElseThrow());
    }

    private static Text alone(Unit unit, Cite cite) {
        return cite.sole().filter(text -> unit.company() == Unit.Company.SOLE).orElse(cite.alone());
    }

    /** The citation as it reads in a paper beside the bill: it shares no unit with its place, and words are plain. */
    List<Inline> outside(List<Unit> targets, Joining joining, Before before) {
        List<List<Unit>> chains = targets.stream().map(Unit::citationChain).toList();
        List<Inline> citation =
                targets.size() == 1 ? single(chains.get(0)) : describing().several(chains, joining);
        return List.of(new Words(inStatements(Inline.textOf(ended(citation, before)))));
    }

    /** A citation of several steps with the comma that closes it: what is behind a comma stands between two. */
    List<Inline> closed(List<Inline> citation) {
        Optional<String> close = close();
        boolean hasSteps = citation.stream()
                .skip(1)
                .anyMatch(step -> close.filter(step.text()::startsWith).isPresent());
        if (!hasSteps) {
            return citation;
        }
        List<Inline> closed = new ArrayList<>(citation);
        closed.add(new Words(close.orElseThrow()));
        return closed;
    }

    private Optional<String> close() {
        return tradition.citations().close().map(patterns::in).filter(mark -> !mark.isEmpty());
    }

    /** Without the comma that closes it, where another mark stands there. */
    private List<Inline> ended(List<Inline> citation, Before before) {
        return switch (before) {
            case WORDS -> citation;
            case PUNCTUATION -> open(citation);
        };
    }

    /** Without the comma that closes it. */
    List<Inline> open(List<Inline> citation) {
        Optional<String> close = close();
        int last = citation.size() - 1;
        boolean isClosed =
                last > 0 && close.equals(Optional.of(citation.get(last).text()));
        return isClosed ? citation.subList(0, last) : citation;
    }

    /** What a paper calls a unit: its citation in words. */
    String name(Unit target) {
        return Inline.textOf(outside(List.of(target), Joining.AND, Before.PUNCTUATION));
    }

    private boolean isInStatement(Unit unit) {
        Unit outermost = unit;
        while (outermost.parent().isPresent()) {
            outermost = outermost.parent().get();
        }
        String level = outermost.level().id();
        return tradition.document().stream()
                .anyMatch(entry -> entry instanceof DocumentEntry.Statement statement
                        && statement.level().equals(level));
    }

    /** With the words of statements: “clause 47” where the text says “section 47”. */
    private Inline asInStatement(Inline inline) {
        return inline.withText(inStatements(inline.text()));
    }

    private String inStatements(String citation) {
        String words = citation;
        for (Map.Entry<String, Text> word : tradition.citations().inStatements().entrySet()) {
            words = words.replace(word.getKey(), patterns.in(word.getValue()));
        }
        return words;
    }

    /** Leaves out what the target shares with the place where it is cited, but never all of it. */
    private List<Unit> shortened(List<Unit> target, List<Unit> from) {
        if (tradition.citations().scope() == Scope.FULL) {
            return target;
        }
        int shared = 0;
        while (shared < target.size() - 1 && shared < from.size() && target.get(shared) == from.get(shared)) {
            shared++;
        }
        return target.subList(shared, target.size());
    }

    /** One unit, by the units that lead to it. */
    List<Inline> single(List<Unit> chain) {
        return closed(steps(chain));
    }

    /** The units that lead to one, one after the other; words may go on behind them. */
    List<Inline> steps(List<Unit> chain) {
        if (chain.size() > 1 && isCitedBehind(chain.get(0))) {
            List<Inline> citation = new ArrayList<>(steps(chain.subList(1, chain.size())));
            citation.add(behind(chain.get(0)));
            return citation;
        }
        List<Unit> order = new ArrayList<>(chain);
        if (tradition.citations().order() == Order.INNER_FIRST) {
            java.util.Collections.reverse(order);
        }
        List<Inline> citation = new ArrayList<>();
        for (Unit unit : order) {
            Optional<Cite> cite = cite(unit);
            Optional<Text> pattern =
                    citation.isEmpty() ? cite.map(one -> alone(unit, one)) : cite.flatMap(Cite::following);
            if (pattern.isEmpty()) {
                break; // a level that never follows another is cited by the unit that it stands in
            }
            String words = patterns.in(pattern.get());
            if (isAround(words)) {
                citation = around(citation, unit, words);
            } else {
                citation.add(reference(unit, words));
            }
        }
        return citation;
    }

    /** “paragraph (a) of {unit}”: the link ends with the number or the term, the words after it are none of it. */
    private List<Inline> around(List<Inline> inner, Unit unit, String pattern) {
        int at = pattern.indexOf(UNIT);
        int end = pattern.lastIndexOf('}', at) + 1;
        List<Inline> citation = new ArrayList<>();
        citation.add(reference(unit, pattern.substring(0, end)));
        citation.add(new Words(pattern.substring(end, at)));
        citation.addAll(inner);
        citation.add(new Words(pattern.substring(at + UNIT.length())));
        citation.removeIf(piece -> piece.text().isEmpty());
        return citation;
    }

    /** Whether a pattern names the units around a unit behind it, and has a place for them. */
    static boolean isAround(String pattern) {
        return pattern.contains(UNIT);
    }

    Reference reference(Unit unit, Text pattern) {
        return reference(unit, patterns.in(pattern));
    }

    Reference reference(Unit unit, String pattern) {
        String named = pattern.contains(TERM)
                ? pattern.replace(
                        TERM,
                        unit.draft().defines().map(term -> term.name().text()).orElse(""))
                : pattern;
        return new Reference(unit.id(), named.replace("{n}", number(unit)));
    }

    private String number(Unit unit) {
        if (unit.number().isPresent()) {
            return unit.number().get();
        }
        List<String> words = cite(unit).map(Cite::words).orElse(List.of());
        int count = unit.label().map(Label::number).orElseGet(unit::place);
        if (count <= words.size()) {
            return words.get(count - 1);
        }
        Optional<NumberFormat> asCited = cite(unit).flatMap(Cite::number);
        Optional<NumberFormat> asPrinted =
                form.level(unit.level().id()).numbering().map(Form.Numbering::format);
        return unit.label()
                .flatMap(label -> asCited.or(() -> asPrinted).map(format -> format.write(label.number())))
                .orElse("");
    }

    Optional<Cite> cite(Unit unit) {
        return unit.level()
                .cite()
                .map(cite -> cite.in(grammaticalForm))
                .map(cite -> unit.isFirstWithoutNumber() ? cite.unnumbered().orElse(cite) : cite);
    }
}
