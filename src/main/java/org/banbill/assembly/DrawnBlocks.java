package org.banbill.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banbill.bill.Block;
import org.banbill.bill.Inline;
import org.banbill.bill.Provision;
import org.banbill.bill.ProvisionId;
import org.banbill.change.Change;
import org.banbill.library.Clause;
import org.banbill.library.Demand;
import org.banbill.library.DraftProvision;
import org.banbill.library.Paper;
import org.banbill.library.Points;
import org.banbill.library.Precedent;
import org.banbill.source.Text;
import org.banbill.source.YamlScalar;

/** What a paper has put together from the bill and its files. */
final class DrawnBlocks {

    private final MadeBill made;
    private final PaperTexts texts;
    private final Papers papers;
    private final DrawnValues values;
    private final DrawnBans bans;

    DrawnBlocks(MadeBill made, PaperTexts texts, Papers papers) {
        this.made = made;
        this.texts = texts;
        this.papers = papers;
        this.values = new DrawnValues(made, papers);
        this.bans = new DrawnBans(made, papers);
    }

    List<Block> of(Paper.Drawn entry) {
        return switch (entry.subject()) {
            case EXPLANATIONS -> explanations(entry);
            case CLAUSES -> clauses();
            case DEMANDS ->
                List.of(papers.demands(made.draft().coverage(), made.sources().demands()));
            case COMPETENCE -> competence();
            case FACTS -> values.facts();
            case CHOICES -> values.choices();
            case CORE -> core();
            case CHANGES -> changes();
            case BANS -> bans.table(entry);
            case BANS_BY_DEMAND -> bans.byDemand(entry);
            case PRECEDENTS -> precedents(entry);
        };
    }

    /** Parts with their clauses in the order of the bill. */
    private Stream<Selection.Entry> body() {
        return made.version().selection().body().stream();
    }

    private Optional<Provision> provision(String id) {
        return Optional.ofNullable(made.draft().bill().byId().get(new ProvisionId(id)));
    }

    /**
     * “Section 5: Ban on use by public authorities”: a heading begins with a capital where a citation in a sentence
     * does not. A clause without a number, in a schedule whose paragraphs run on, has its heading alone.
     */
    private String title(String clause) {
        String heading =
                provision(clause).map(Provision::heading).map(Inline::textOf).orElse("");
        String citation = made.sources().language().capitalised(citation(clause));
        return citation.isEmpty()
                ? heading
                : papers.word("clause-title").replace("{citation}", citation).replace("{heading}", heading);
    }

    private String citation(String provision) {
        return made.unit(provision).map(made.citations()::name).orElse(provision);
    }

    private List<Block> explanations(Paper.Drawn entry) {
        Map<String, DraftProvision> explained = new LinkedHashMap<>();
        for (YamlScalar source : entry.of()) {
            made.sources()
                    .take(made.sources().library().clauseText(source.text(), made.language()))
                    .ifPresent(text -> text.provisions().stream()
                            .filter(provision ->
                                    provision.when().holdsFor(made.request().jurisdiction()))
                            .forEach(provision -> explained.put(provision.id(), provision)));
        }
        BesideBill beside = new BesideBill(made, Set.of());
        List<Block> blocks = new ArrayList<>();
        body().forEach(part -> {
            part.group()
                    .flatMap(group -> provision(ProvisionId.group(group.id()).path()))
                    .map(group -> Inline.textOf(group.heading()))
                    .filter(heading -> !heading.isEmpty())
                    .ifPresent(heading -> blocks.add(Papers.line(FormOf.PAPER_TITLE, heading)));
            for (SelectedClause clause : part.clauses()) {
                String id = clause.clause().id();
                blocks.add(Papers.line(FormOf.PAPER_HEADING, title(id)));
                beside.of(Stream.ofNullable(explained.get(id)).toList())
                        .forEach(explanation -> explanation
                                .all()
                                .forEach(each -> blocks.add(new Block.Line(FormOf.PAPER_TEXT, texts.of(each.text())))));
            }
        });
        return blocks;
    }

    private List<Block> clauses() {
        List<List<List<Inline>>> rows = new ArrayList<>();
        body().flatMap(part -> part.clauses().stream())
                .map(clause -> clause.clause().id())
                .forEach(id -> rows.add(List.of(
                        Papers.cell(citation(id)),
                        Papers.cell(provision(id)
                                .map(Provision::heading)
                                .map(Inline::textOf)
                                .orElse("")))));
        return papers.table(List.of(30, 70), List.of("column-provision", "column-heading"), rows);
    }

    private List<Block> competence() {
        List<List<List<Inline>>> rows = new ArrayList<>();
        made.request()
                .jurisdiction()
                .competence()
                .forEach(limit -> rows.add(List.of(
                        Papers.cell(demand(limit.demand())),
                        Papers.cell(words(limit.why())),
                        Papers.cell(limit.needs().map(this::words).orElse("")))));
        return rows.isEmpty()
                ? List.of(Papers.line(FormOf.PAPER_TEXT, papers.word("competence-none")))
                : papers.table(List.of(26, 46, 28), List.of("column-demand", "column-why", "column-needs"), rows);
    }

    /**
     * “L2.1 law enforcement”: what the letter asks and this level cannot give, in words and not by a name of the files.
     */
    private String demand(String need) {
        String id = Demand.idIn(need);
        return Optional.ofNullable(made.sources().demands().get(id))
                .map(demand -> id + " " + papers.spelled(words(demand.meaning(need))))
                .orElse(need);
    }

    private String words(Text text) {
        return text.forPeople(made.language());
    }

    /**
     * Each provision of a protected clause by which a demand is met, with the demands that fall with it; provisions
     * cited alike, as definitions are, in one row.
     */
    private List<Block> core() {
        Map<String, Set<String>> falling = new LinkedHashMap<>();
        Map<String, Set<String>> meeting = new LinkedHashMap<>();
        made.draft()
                .coverage()
                .demands()
                .forEach(entry -> entry.provisions()
                        .forEach(provision -> meeting.computeIfAbsent(provision, none -> new LinkedHashSet<>())
                                .add(entry.demand())));
        body().flatMap(part -> part.clauses().stream())
                .map(SelectedClause::clause)
                .filter(clause -> clause.protection() == Clause.Protection.CORE)
                .forEach(clause -> meeting.forEach((provision, demands) -> {
                    if (new ProvisionId(provision).clause().equals(clause.id())) {
                        falling.put(provision, demands);
                    }
                }));
        Map<List<String>, Set<String>> cited = new LinkedHashMap<>();
        falling.forEach((provision, demands) -> cited.computeIfAbsent(
                        List.of(
                                citation(provision),
                                provision(new ProvisionId(provision).clause())
                                        .map(Provision::heading)
                                        .map(Inline::textOf)
                                        .orElse("")),
                        none -> new LinkedHashSet<>())
                .addAll(demands));
        List<List<List<Inline>>> rows = new ArrayList<>();
        cited.forEach((provision, demands) -> rows.add(List.of(
                Papers.cell(provision.get(0)),
                Papers.cell(provision.get(1)),
                Papers.cell(String.join(", ", demands)))));
        return papers.table(List.of(28, 46, 26), List.of("column-provision", "column-heading", "column-demand"), rows);
    }

    private List<Block> changes() {
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (Change change : made.request().jurisdiction().changes()) {
            rows.add(List.of(
                    Papers.cell(changed(new ProvisionId(change.provision().text()))),
                    Papers.cell(papers.word("change-" + change.action().id())),
                    Papers.cell(printed(change)),
                    Papers.cell(change.why())));
        }
        return rows.isEmpty()
                ? List.of(Papers.line(FormOf.PAPER_TEXT, papers.word("changes-none")))
                : papers.table(
                        List.of(20, 14, 40, 26),
                        List.of("column-provision", "column-change", "column-words", "column-why"),
                        rows);
    }

    /** The citation of what a change names; of what it took away, that of the provision around it, else its heading. */
    private String changed(ProvisionId provision) {
        return made.unit(provision.path()).isPresent()
                ? citation(provision.path())
                : provision.parent().map(this::changed).orElseGet(() -> heading(provision.clause()));
    }

    /** Of a clause that the bill has no longer. */
    private String heading(String clause) {
        return made.sources()
                .library()
                .clauseText(clause, made.language())
                .value()
                .map(text -> Inline.textOf(texts.of(text.heading())))
                .orElse(clause);
    }

    /** The words that a change gives, as the bill prints them. */
    private String printed(Change change) {
        ProvisionId named = made.version().reasons().entrySet().stream()
                .filter(entry -> entry.getValue().contains(change))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> new ProvisionId(change.provision().text()));
        Change.Words words = change.words();
        return provision(named.path()).stream()
                .flatMap(provision -> Stream.of(
                        words.heading().map(given -> provision.heading()),
                        words.text().map(given -> provision.text()),
                        words.after().map(given -> provision.after())))
                .flatMap(Optional::stream)
                .map(Inline::textOf)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" — "));
    }

    /** Those of the clauses that are named, or of every clause; each once. */
    private List<Block> precedents(Paper.Drawn entry) {
        Set<String> asked = entry.of().stream().map(YamlScalar::text).collect(Collectors.toSet());
        Map<String, Precedent> once = new LinkedHashMap<>();
        body().flatMap(part -> part.clauses().stream())
                .map(SelectedClause::clause)
                .filter(clause -> asked.isEmpty() || asked.contains(clause.id()))
                .flatMap(clause -> clause.precedents().stream())
                .forEach(precedent -> once.putIfAbsent(precedent.citation(), precedent));
        Points points = made.sources().points();
        List<List<List<Inline>>> rows = new ArrayList<>();
        once.values()
                .forEach(precedent -> rows.add(List.of(
                        Papers.cell(precedent.citation()),
                        Papers.cell(points.of(precedent, made.language())),
                        Papers.cell(precedent.source() + ", " + precedent.checked()),
                        Papers.cell(
                                papers.word("precedent-" + precedent.verified().id())))));
        return papers.table(
                List.of(30, 36, 22, 12),
                List.of("column-precedent", "column-point", "column-source", "column-verified"),
                rows);
    }
}
