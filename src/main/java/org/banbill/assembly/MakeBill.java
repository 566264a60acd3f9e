package org.banbill.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.banbill.assembly.GatherTerms.Gathered;
import org.banbill.bill.Bill;
import org.banbill.bill.Block;
import org.banbill.bill.Commentary;
import org.banbill.bill.Edition;
import org.banbill.bill.Form;
import org.banbill.bill.Inline;
import org.banbill.bill.ProvisionId;
import org.banbill.change.Change;
import org.banbill.finding.Findings;
import org.banbill.finding.Rule;
import org.banbill.jurisdiction.DocumentEntry;
import org.banbill.jurisdiction.Parameter;
import org.banbill.jurisdiction.Tradition;
import org.banbill.language.Language;
import org.banbill.library.Clause;
import org.banbill.library.Outline;
import org.banbill.library.PaperWords;
import org.banbill.library.Spelling;
import org.banbill.source.LanguageTag;

/**
 * The making of one bill: select clauses → make the place's changes → gather terms → number → fill parameters and
 * resolve references.
 */
final class MakeBill {

    private final DraftRequest request;
    private final Tradition tradition;
    private final Outline outline;
    private final LanguageTag language;
    private final Language rules;
    private final Sources sources;
    private final Findings findings;
    private final String version;
    private final Map<String, Parameter> schema;
    private final PaperWords paperWords;
    private final Spelling spelling;
    private final FillParameters parameters;
    private final TermIndex terms;
    private final Wording lines;
    private final FilledPatterns patterns;
    private Selection chosen = new Selection(List.of(), Map.of());

    MakeBill(DraftRequest request, Tradition tradition, Outline outline, Sources sources, String version) {
        this.request = request;
        this.tradition = tradition;
        this.outline = outline;
        this.language = request.language();
        this.rules = sources.language();
        this.sources = sources;
        this.findings = sources.findings();
        this.version = version;
        this.schema = sources.parameters();
        this.paperWords = sources.papers();
        this.spelling = sources.spelling(language);
        this.parameters = new FillParameters(
                schema,
                request.jurisdiction(),
                tradition,
                language,
                rules,
                findings.take(paperWords.in(language, "unknown-value")).orElse(""),
                findings);
        this.terms = new TermIndex(sources, language);
        this.lines = Wording.ofLines(rules, parameters, terms, spelling, tradition.quotations(), findings);
        this.patterns = new FilledPatterns(language, lines, tradition.position(), findings);
    }

    /** What was asked for while the bill was made. */
    Wanted wanted() {
        return Wanted.of(parameters.asked(), chosen, tradition, request.jurisdiction());
    }

    MadeBill make() {
        Selection asked = new SelectClauses(sources, request, outline).select();
        LocalVersion local = ApplyChanges.to(asked, request, sources.library(), terms, findings);
        Selection selection = local.selection();
        chosen = selection;
        CheckCompany.check(selection, sources.library(), sources.untranslated(), findings);
        List<Gathered> gathered = GatherTerms.from(local, terms, request, tradition, rules, findings);
        String mark = findings.take(paperWords.in(language, "unverified-mark")).orElse("");
        Form form = FormOf.tradition(tradition, rules, patterns, line -> patterns.inPageLine(line, mark), mark);
        QuotedLevels quotedLevels = new QuotedLevels(tradition, rules, patterns, sources);
        NumberProvisions numbering =
                new NumberProvisions(tradition, form, language, gathered, patterns, quotedLevels, findings);
        List<Unit> body = numbering.body(selection);
        Map<String, List<Unit>> statements = statements(selection, numbering);
        Citations citations = new Citations(tradition, form, patterns, added(numbering.byId(), local));
        References references = new References(
                numbering.byId(), local, citations, sources.library().clauseIds(), sources.untranslated(), findings);
        Wording wording = new Wording(
                rules, parameters, terms, Optional.of(references), spelling, tradition.quotations(), findings);
        Set<String> amendingClauses = selection
                .clauses()
                .map(SelectedClause::clause)
                .filter(Clause::amendsOtherLaws)
                .map(Clause::id)
                .collect(Collectors.toSet());
        WriteProvisions writing = new WriteProvisions(
                tradition, language, rules, patterns, wording, quotedLevels, amendingClauses, findings);

        List<Block> blocks = new DocumentBlocks(
                        request.jurisdiction(),
                        language,
                        lines,
                        new SideBySideTables(numbering.byId(), lines),
                        findings)
                .of(
                        tradition,
                        writing.write(body),
                        schedules(),
                        name -> writing.write(statements.getOrDefault(name, List.of())));
        Departures departures =
                new Departures(sources, request, tradition, outline, terms, parameters, asked, local, gathered);
        Coverage coverage = new CoverDemands(
                        sources,
                        request.jurisdiction(),
                        language,
                        numbering.byId(),
                        local,
                        departures,
                        paperWords,
                        citations)
                .cover(gathered);
        new TellOfDepartures(request.jurisdiction(), departures, coverage, findings).tell();
        List<Block> all = new ArrayList<>(blocks);
        all.addAll(new Papers(
                        paperWords,
                        language,
                        spelling,
                        new QuotedLaws(numbering.byId(), Bill.byId(blocks), citations),
                        findings)
                .of(blocks, schema, request.jurisdiction(), coverage, sources.demands()));
        Bill bill = new Bill(
                edition(),
                title(),
                form.withLevels(quotedLevels.used()),
                all,
                request.isAnnotated() ? commentaries(local, gathered, numbering.byId()) : List.of());
        return new MadeBill(
                new Draft(bill, coverage),
                request,
                outline,
                tradition,
                sources,
                local,
                numbering.byId(),
                references,
                citations);
    }

    private static List<Unit> added(Map<ProvisionId, Unit> units, LocalVersion local) {
        return local.reasons().entrySet().stream()
                .filter(provision ->
                        provision.getValue().stream().anyMatch(change -> change.action() == Change.Action.ADD))
                .flatMap(provision -> Optional.ofNullable(units.get(provision.getKey())).stream())
                .toList();
    }

    private List<Commentary> commentaries(LocalVersion local, List<Gathered> terms, Map<ProvisionId, Unit> units) {
        return new Commentaries(sources, language, paperWords)
                .of(local, terms, units, request.jurisdiction().remarks());
    }

    /** The names of the schedules. */
    private Set<ProvisionId> schedules() {
        return outline.schedules().stream()
                .map(schedule -> ProvisionId.group(schedule.id()))
                .collect(Collectors.toSet());
    }

    private Map<String, List<Unit>> statements(Selection selection, NumberProvisions numbering) {
        tellOfLostStatements();
        Map<String, List<Unit>> statements = new LinkedHashMap<>();
        for (DocumentEntry entry : tradition.document()) {
            if (entry instanceof DocumentEntry.Statement statement
                    && statement.when().holdsFor(request.jurisdiction())) {
                List<SelectedClause> clauses = selection.statements().getOrDefault(statement.name(), List.of());
                statements.put(statement.name(), numbering.statement(clauses, statement));
            }
        }
        return statements;
    }

    /** A statement that one of tradition and outline has and the other lacks would not be printed. */
    private void tellOfLostStatements() {
        Set<String> printed = new TreeSet<>();
        for (DocumentEntry entry : tradition.document()) {
            if (entry instanceof DocumentEntry.Statement statement) {
                printed.add(statement.name());
                if (!outline.statements().containsKey(statement.name())) {
                    findings.warning(
                            Rule.LOST_STATEMENT.as("of-tradition"),
                            statement.position(),
                            statement.name(),
                            outline.id());
                }
            }
        }
        outline.statements().keySet().stream()
                .filter(name -> !printed.contains(name))
                .forEach(name -> findings.warning(
                        Rule.LOST_STATEMENT.as("of-outline"), outline.position(), name, tradition.id()));
    }

    private Edition edition() {
        Map<String, String> options = new TreeMap<>();
        request.options()
                .forEach((clause, choices) -> choices.forEach(
                        (option, choice) -> options.put(option.isEmpty() ? clause : clause + "." + option, choice)));
        return new Edition(
                version,
                request.jurisdiction().id(),
                outline.id(),
                "",
                tradition.id(),
                language.tag(),
                options,
                request.with(),
                request.without(),
                request.settings(),
                sources.reading().fingerprint());
    }

    /** The title in the document's properties: the title parameter, else the short title, else the place's name. */
    private String title() {
        for (String parameter : List.of("title", "short-title")) {
            if (request.jurisdiction().isGiven(parameter)) {
                return parameters
                        .value(
                                parameter,
                                Optional.empty(),
                                request.jurisdiction().position())
                        .map(Inline::text)
                        .orElse("");
            }
        }
        return request.jurisdiction().name().forPeople(language);
    }
}
