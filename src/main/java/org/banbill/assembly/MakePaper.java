package org.banbill.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.banbill.bill.Bill;
import org.banbill.bill.Block;
import org.banbill.bill.Edition;
import org.banbill.bill.Form;
import org.banbill.bill.Inline;
import org.banbill.finding.Findings;
import org.banbill.jurisdiction.DocumentEntry;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Tradition;
import org.banbill.language.Language;
import org.banbill.library.DraftProvision;
import org.banbill.library.Paper;
import org.banbill.library.PaperWords;
import org.banbill.library.Spelling;
import org.banbill.source.LanguageTag;
import org.banbill.source.Text;
import org.banbill.source.YamlScalar;

/**
 * The making of one paper beside a bill: select its clauses → number → fill parameters, resolve references within it,
 * draw from the bill what it says of the bill.
 */
final class MakePaper {

    private final MadeBill made;
    private final Paper paper;
    private final Tradition form;
    private final Jurisdiction jurisdiction;
    private final LanguageTag language;
    private final Sources sources;
    private final Findings findings;

    /** @param form the levels and styles of papers */
    MakePaper(MadeBill made, Paper paper, Tradition form) {
        this.made = made;
        this.paper = paper;
        this.jurisdiction = made.request().jurisdiction();
        this.form = inThePlace(form, made.tradition());
        this.language = made.language();
        this.sources = made.sources();
        this.findings = sources.findings();
    }

    /** Levels and styles of papers, on the sheet and in the fonts and words of the place. */
    private static Tradition inThePlace(Tradition form, Tradition place) {
        Map<String, Text> words = new LinkedHashMap<>(form.words());
        words.putAll(place.words());
        Tradition.Page margins = form.page();
        Tradition.Page sheet = place.page();
        return new Tradition(
                form.id(),
                form.name(),
                form.governments(),
                new Tradition.Page(
                        sheet.width(),
                        sheet.height(),
                        margins.top(),
                        margins.bottom(),
                        margins.left(),
                        margins.right(),
                        margins.lineNumbers(),
                        margins.header(),
                        margins.footer()),
                new Form.Fonts(
                        place.fonts().latin(),
                        place.fonts().eastAsian(),
                        place.fonts().complex(),
                        place.fonts().second(),
                        form.fonts().sizePoints(),
                        Math.min(place.fonts().lineSpacing(), form.fonts().lineSpacing()),
                        place.fonts().direction()),
                place.writing(),
                words,
                form.levels(),
                form.citations(),
                form.lists(),
                form.definitions(),
                form.quotations(),
                form.lineStyles(),
                List.of(),
                form.position());
    }

    Draft make() {
        Spelling spelling = sources.spelling(language);
        PaperWords words = sources.papers();
        Language rules = sources.language();
        FillParameters parameters = new FillParameters(
                sources.parameters(),
                jurisdiction,
                form,
                language,
                rules,
                findings.take(words.in(language, "unknown-value")).orElse(""),
                findings);
        TermIndex terms = new TermIndex(sources, language);
        FilledPatterns patterns = new FilledPatterns(
                language,
                Wording.ofLines(rules, parameters, terms, spelling, form.quotations(), findings),
                form.position(),
                findings);
        String mark = findings.take(words.in(language, "unverified-mark")).orElse("");
        Form look = FormOf.tradition(form, rules, patterns, line -> patterns.inPageLine(line, mark), mark);

        Map<Paper.Clauses, List<SelectedClause>> selected = selected();
        Set<String> own = selected.values().stream()
                .flatMap(List::stream)
                .map(clause -> clause.clause().id())
                .collect(Collectors.toSet());
        QuotedLevels quotedLevels = new QuotedLevels(form, rules, patterns, sources);
        NumberProvisions numbering =
                new NumberProvisions(form, look, language, List.of(), patterns, quotedLevels, findings);
        Map<Paper.Clauses, List<Unit>> units = new LinkedHashMap<>();
        selected.forEach((entry, clauses) -> units.put(entry, numbering.statement(clauses, statement(entry))));
        References within = new References(
                numbering.byId(),
                LocalVersion.asItIs(),
                new Citations(form, look, patterns, List.of()),
                sources.library().clauseIds(),
                sources.untranslated(),
                findings);
        Wording wording = new Wording(
                rules,
                parameters,
                terms,
                Optional.of(new FromBill(made, within, own)),
                spelling,
                form.quotations(),
                findings);
        WriteProvisions writing =
                new WriteProvisions(form, language, rules, patterns, wording, quotedLevels, own, findings);
        Papers papers = new Papers(
                words,
                language,
                spelling,
                new QuotedLaws(made.units(), made.draft().bill().byId(), made.citations()),
                findings);
        PaperTexts texts = new PaperTexts(made, wording, form);
        List<Block> blocks = new PaperBlocks(made, form, texts, new DrawnBlocks(made, texts, papers))
                .of(paper, entry -> writing.write(units.getOrDefault(entry, List.of())));
        List<Block> all = new ArrayList<>(blocks);
        all.addAll(papers.behindPaper(blocks, sources.parameters(), jurisdiction));
        String title = Inline.textOf(texts.of(paper.title()));
        return new Draft(
                new Bill(edition(), title, look, all, List.of()), made.draft().coverage());
    }

    /** Clauses as the paper has them beside this bill. */
    private Map<Paper.Clauses, List<SelectedClause>> selected() {
        List<Paper.Clauses> entries = paper.document().stream()
                .filter(entry -> entry.when().holdsFor(jurisdiction))
                .filter(Paper.Clauses.class::isInstance)
                .map(Paper.Clauses.class::cast)
                .toList();
        Set<String> own = entries.stream()
                .flatMap(entry -> entry.clauses().stream())
                .map(YamlScalar::text)
                .collect(Collectors.toSet());
        BesideBill beside = new BesideBill(made, own);
        SelectClauses select = new SelectClauses(sources, made.request(), made.outline());
        Map<Paper.Clauses, List<SelectedClause>> selected = new LinkedHashMap<>();
        for (Paper.Clauses entry : entries) {
            List<SelectedClause> clauses = new ArrayList<>();
            for (SelectedClause clause : select.clauses(entry.clauses())) {
                List<DraftProvision> provisions = beside.of(clause.provisions());
                if (!provisions.isEmpty()) {
                    clauses.add(new SelectedClause(clause.clause(), clause.text(), provisions));
                }
            }
            selected.put(entry, clauses);
        }
        return selected;
    }

    private static DocumentEntry.Statement statement(Paper.Clauses entry) {
        return new DocumentEntry.Statement("", entry.level(), entry.provisionLevel(), entry.when(), entry.position());
    }

    private Edition edition() {
        Edition bill = made.draft().bill().edition();
        return new Edition(
                bill.version(),
                bill.jurisdiction(),
                bill.outline(),
                paper.id(),
                bill.tradition(),
                bill.language(),
                bill.options(),
                bill.with(),
                bill.without(),
                bill.settings(),
                sources.reading().fingerprint());
    }
}
