package org.banbill.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banbill.assembly.GatherTerms.Gathered;
import org.banbill.assembly.Unit.Company;
import org.banbill.bill.Form;
import org.banbill.bill.Label;
import org.banbill.bill.ProvisionId;
import org.banbill.bill.UnitNumbers;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.jurisdiction.DocumentEntry;
import org.banbill.jurisdiction.Tradition;
import org.banbill.jurisdiction.Tradition.FirstUnit;
import org.banbill.jurisdiction.Tradition.Level;
import org.banbill.jurisdiction.Tradition.Only;
import org.banbill.library.DraftInline;
import org.banbill.library.DraftProvision;
import org.banbill.library.DraftText;
import org.banbill.library.Marks;
import org.banbill.library.Outline;
import org.banbill.library.Quoting;
import org.banbill.source.LanguageTag;
import org.banbill.source.YamlScalar;

/** The third pass: gives every unit its level and its number. */
final class NumberProvisions {

    private final Tradition tradition;
    private final Form form;
    private final LanguageTag language;
    private final List<Gathered> terms;
    private final Findings findings;
    private final UnitNumbers numbers;
    private final Map<ProvisionId, Unit> byId = new LinkedHashMap<>();
    private final PatternText patterns;
    private final NumberQuoted quoted;

    NumberProvisions(
            Tradition tradition,
            Form form,
            LanguageTag language,
            List<Gathered> terms,
            PatternText patterns,
            QuotedLevels quotedLevels,
            Findings findings) {
        this.patterns = patterns;
        this.quoted = new NumberQuoted(quotedLevels, patterns, this::register, findings);
        this.tradition = tradition;
        this.form = form;
        this.numbers = new UnitNumbers(form);
        this.language = language;
        this.terms = terms;
        this.findings = findings;
    }

    Map<ProvisionId, Unit> byId() {
        return byId;
    }

    /** The body: groups and clauses. */
    List<Unit> body(Selection selection) {
        List<Unit> units = new ArrayList<>();
        for (Selection.Entry entry : selection.body()) {
            Optional<Unit> group = entry.group().flatMap(found -> group(found, company(found, selection)));
            int groupNumber = group.flatMap(Unit::label).map(Label::number).orElse(0);
            group.ifPresent(units::add);
            for (SelectedClause clause : entry.clauses()) {
                Position asked = entry.group()
                        .map(Outline.Group::position)
                        .orElse(clause.text().position());
                level(entry.clauseLevel(), asked).ifPresent(level -> {
                    boolean isBare = entry.clauses().size() == 1
                            && group.map(Unit::level).map(Level::only).equals(Optional.of(Only.BARE));
                    Unit unit = isBare
                            ? bare(clause, level, group)
                            : clause(clause, level, group, groupNumber, Optional.empty());
                    if (group.isEmpty()) {
                        units.add(unit);
                    }
                });
            }
        }
        return units;
    }

    /** The clauses of a statement: unlike those of the body they choose the level of their provisions. */
    List<Unit> statement(List<SelectedClause> clauses, DocumentEntry.Statement entry) {
        List<Unit> units = new ArrayList<>();
        Optional<Level> level = level(entry.level(), entry.position());
        Optional<Level> provisionLevel = level(entry.provisionLevel(), entry.position());
        if (level.isPresent() && provisionLevel.isPresent()) {
            for (SelectedClause clause : clauses) {
                units.add(clause(clause, level.get(), Optional.empty(), 0, provisionLevel));
            }
        }
        return units;
    }

    private static Company company(Outline.Group group, Selection selection) {
        long alike = selection.body().stream()
                .flatMap(entry -> entry.group().stream())
                .filter(other -> other.level().equals(group.level()))
                .count();
        return alike == 1 ? Company.SOLE : Company.OTHERS;
    }

    private Optional<Unit> group(Outline.Group group, Company company) {
        return level(group.level(), group.position()).map(level -> group(group, level, company));
    }

    private Unit group(Outline.Group group, Level level, Company company) {
        Optional<DraftText> heading = group.heading().map(text -> {
            Optional<YamlScalar> words = text.in(language);
            if (words.isEmpty()) {
                findings.error(Rule.MISSING_TEXT.as("group"), group.position(), group.id(), language, language.base());
            }
            return words.flatMap(scalar -> findings.take(Marks.read(scalar)))
                    .orElse(new DraftText(List.of(), group.position()));
        });
        Optional<Label> counted = count(level, 0, group.position());
        Optional<Label> sole = level.soleLabel()
                .filter(label -> company == Company.SOLE)
                .map(label -> new Label(patterns.in(label), 1));
        Unit unit = register(new Unit(
                ProvisionId.group(group.id()),
                Unit.Kind.GROUP,
                level,
                Optional.empty(),
                sole.or(() -> counted),
                Optional.empty(),
                company,
                new Unit.Draft(
                        heading,
                        heading,
                        shoulder(group, level),
                        DraftProvision.Join.NONE,
                        Optional.empty(),
                        Optional.empty(),
                        Quoting.NONE,
                        group.position())));
        if (group.numbers() == Outline.Numbers.OWN) {
            numbers.beginAgain(group.clauseLevel());
        }
        return unit;
    }

    /** How a schedule says which provision of the body gives it its force. */
    private DraftText shoulder(Outline.Group group, Level level) {
        if (group.introducedBy().isEmpty() || level.shoulder().isEmpty()) {
            return DraftText.nothing(group.position());
        }
        YamlScalar introducedBy = group.introducedBy().get();
        String pattern = patterns.in(level.shoulder().get());
        int at = pattern.indexOf("{ref}");
        List<DraftInline> pieces = new ArrayList<>();
        if (at > 0) {
            pieces.add(new DraftInline.Words(pattern.substring(0, at), introducedBy.position()));
        }
        pieces.add(new DraftInline.ReferenceMark(
                List.of(introducedBy.text().split(" and ")), DraftInline.Joining.AND, "", introducedBy.position()));
        String rest = at < 0 ? "" : pattern.substring(at + "{ref}".length());
        if (!rest.isEmpty()) {
            pieces.add(new DraftInline.Words(rest, introducedBy.position()));
        }
        return new DraftText(pieces, introducedBy.position());
    }

    private Unit clause(
            SelectedClause clause, Level level, Optional<Unit> group, int groupNumber, Optional<Level> provisionLevel) {
        Position position = clause.text().position();
        Unit unit = register(new Unit(
                new ProvisionId(clause.clause().id()),
                Unit.Kind.CLAUSE,
                level,
                group,
                count(level, groupNumber, position),
                draft(heading(clause, level), position)));
        return with(unit, clause, provisionLevel.or(() -> tradition.itemsOf(level)));
    }

    /** A level that prints no headings prints none of its clauses either. */
    private static Optional<DraftText> heading(SelectedClause clause, Level level) {
        return level.headings() == Tradition.Headings.LEFT_OUT
                ? Optional.empty()
                : Optional.of(clause.text().heading());
    }

    /** The only clause of a group that gives it neither number nor heading. */
    private Unit bare(SelectedClause clause, Level level, Optional<Unit> group) {
        Unit unit = register(new Unit(
                new ProvisionId(clause.clause().id()),
                Unit.Kind.CLAUSE,
                level,
                group,
                Optional.empty(),
                draft(Optional.empty(), clause.text().position())));
        return with(unit, clause, tradition.itemsOf(level));
    }

    private Unit with(Unit unit, SelectedClause clause, Optional<Level> below) {
        if (below.isPresent()) {
            provisions(clause.provisions(), unit, below.get(), Alone.WITHOUT_NUMBER);
        } else {
            noLevelBelow(unit, clause.text().position());
        }
        return unit;
    }

    /** Whether a unit without siblings carries a number. */
    private enum Alone {
        WITHOUT_NUMBER,
        NUMBERED
    }

    private void provisions(List<DraftProvision> provisions, Unit parent, Level level, Alone alone) {
        int number = 0;
        boolean firstIsUnnumbered =
                level.firstUnit() == FirstUnit.UNNUMBERED && provisions.size() > 1 && !runsOn(level, parent);
        if (firstIsUnnumbered) {
            number--;
        }
        for (DraftProvision provision : provisions) {
            number++;
            boolean isSole = firstIsUnnumbered && number == 1 && provisions.size() == 2;
            boolean bare = alone == Alone.WITHOUT_NUMBER
                    && provisions.size() == 1
                    && level.inside().isPresent()
                    && !runsOn(level, parent);
            Optional<Label> sole =
                    level.soleLabel().filter(label -> isSole).map(label -> new Label(patterns.in(label), 1));
            Optional<Label> label = bare || number == 0
                    ? Optional.empty()
                    : level.inside().isPresent() && !runsOn(level, parent)
                            ? label(level, number, provision.position())
                            : count(level, 0, provision.position());
            Unit unit = register(new Unit(
                    parent.id().child(provision.id()),
                    Unit.Kind.PROVISION,
                    level,
                    Optional.of(parent),
                    sole.or(() -> label),
                    Optional.empty(),
                    isSole ? Company.SOLE : Company.OTHERS,
                    Unit.Draft.of(
                            provision,
                            bare || level.headings() == Tradition.Headings.LEFT_OUT
                                    ? Optional.empty()
                                    : provision.heading())));
            items(provision, unit, level);
        }
    }

    /** Whether numbers run on through what stands around the parent: paragraphs under the headings of a schedule. */
    private static boolean runsOn(Level level, Unit parent) {
        return parent.kind() == Unit.Kind.CLAUSE
                && parent.level().number().isEmpty()
                && parent.parent().map(group -> group.level().id()).equals(level.inside());
    }

    private void items(DraftProvision provision, Unit unit, Level level) {
        if (provision.quoting().isQuotation()) {
            quoted.number(provision, unit);
        } else if (provision.definitionsHere() == DraftProvision.DefinitionsHere.YES) {
            definitions(unit);
        } else if (!provision.items().isEmpty()) {
            Optional<Level> below = tradition.itemsOf(level);
            if (below.isPresent()) {
                provisions(provision.items(), unit, below.get(), Alone.NUMBERED);
            } else {
                noLevelBelow(unit, provision.position());
            }
        }
    }

    private void definitions(Unit place) {
        Level level = tradition.levels().get(tradition.definitions().level());
        if (level == null) {
            return; // the tradition's reader has told
        }
        int number = 0;
        for (Gathered gathered : terms) {
            number++;
            DraftProvision definition = gathered.definition();
            Optional<DraftText> heading = tradition.definitions().heading() == Tradition.TermHeading.YES
                    ? definition
                            .heading()
                            .or(() -> gathered.term().flatMap(term -> findings.take(Marks.read(term.name()))))
                    : Optional.empty();
            Unit unit = register(new Unit(
                    BillTree.DEFINITIONS.child(gathered.id()),
                    Unit.Kind.DEFINITION,
                    level,
                    Optional.of(place),
                    label(level, number, definition.position()),
                    new Unit.Draft(
                            heading,
                            heading,
                            definition.text(),
                            definition.join(),
                            definition.after(),
                            gathered.term(),
                            definition.quoting(),
                            definition.position())));
            items(definition, unit, level);
        }
    }

    private static Unit.Draft draft(Optional<DraftText> heading, Position position) {
        return new Unit.Draft(
                heading,
                heading,
                new DraftText(List.of(), position),
                DraftProvision.Join.NONE,
                Optional.empty(),
                Optional.empty(),
                Quoting.NONE,
                position);
    }

    private Unit register(Unit unit) {
        Unit earlier = byId.putIfAbsent(unit.id(), unit);
        if (earlier != null) {
            findings.error(Rule.DUPLICATE_ID.as("in-bill"), unit.draft().position(), unit.id());
        }
        return unit;
    }

    /** The next number of a level that runs on through the document. */
    private Optional<Label> count(Level level, int groupNumber, Position position) {
        int number = numbers.next(level.id(), groupNumber);
        return number == 0 ? Optional.empty() : label(level, number, position);
    }

    private Optional<Label> label(Level level, int number, Position position) {
        Optional<Form.Numbering> numbering = form.level(level.id()).numbering();
        numbering
                .map(Form.Numbering::format)
                .filter(format -> number > format.last())
                .ifPresent(format -> findings.error(
                        Rule.TOO_MANY_UNITS, position, number, level.id(), format.id(), format.write(format.last())));
        return numbering.map(found -> found.label(number));
    }

    private Optional<Level> level(String id, Position asked) {
        Level level = tradition.levels().get(id);
        if (level == null) {
            findings.error(
                    Rule.UNKNOWN_LEVEL,
                    asked,
                    id,
                    tradition.id(),
                    Suggestion.didYouMean(id, tradition.levels().keySet()));
        }
        return Optional.ofNullable(level);
    }

    private void noLevelBelow(Unit unit, Position position) {
        findings.error(
                Rule.TOO_DEEP, position, unit.id(), tradition.id(), unit.level().id());
    }
}
