package org.banbill.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banbill.assembly.GatherTerms.Gathered;
import org.banbill.bill.Bill;
import org.banbill.bill.Block;
import org.banbill.bill.Edition;
import org.banbill.bill.Form;
import org.banbill.bill.Inline;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Suggestion;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Parameter;
import org.banbill.jurisdiction.ParameterValue;
import org.banbill.jurisdiction.ParameterValue.Verified;
import org.banbill.jurisdiction.Places;
import org.banbill.jurisdiction.Tradition;
import org.banbill.library.Library;
import org.banbill.library.Marks;
import org.banbill.library.Outline;
import org.banbill.library.PaperWords;
import org.banbill.source.LanguageTag;
import org.banbill.source.Reading;
import org.banbill.source.SourceFile;
import org.banbill.source.Text;
import org.banbill.source.YamlScalar;

/**
 * Makes a bill from library and jurisdiction: select clauses → make the place's changes → gather terms → number → fill
 * parameters and resolve references. It fails closed: where any finding is an error there is no bill.
 */
public final class Assembly {

    /** A bill, and how far it meets the letter. */
    public record Result(Bill bill, Coverage coverage) {}

    private static final Pattern MARK = Pattern.compile("\\{\\{[^{}]*\\}\\}");

    private final Library library;
    private final Places places;
    private final Reading reading;
    private final String version;

    public Assembly(Library library, Places places, Reading reading, String version) {
        this.library = library;
        this.places = places;
        this.reading = reading;
        this.version = version;
    }

    private Findings findings() {
        return reading.findings();
    }

    /** The bill that was asked for; empty where a finding forbids it. */
    public Optional<Result> draft(DraftRequest asked) {
        DraftRequest request = withSettings(asked);
        Optional<Tradition> tradition = tradition(request.jurisdiction());
        Optional<Outline> outline = outline(request);
        boolean noParameters = places.parameters().isEmpty() && findings().hasErrors();
        if (tradition.isEmpty() || outline.isEmpty() || noParameters) {
            return Optional.empty();
        }
        Result result = new Draft(request, tradition.get(), outline.get()).make();
        return findings().hasErrors() ? Optional.empty() : Optional.of(result);
    }

    private Optional<Tradition> tradition(Jurisdiction jurisdiction) {
        if (jurisdiction.tradition().isEmpty()) {
            findings()
                    .error(
                            "missing-key",
                            jurisdiction.position(),
                            "`" + jurisdiction.id() + "` has no tradition, so nothing can be drafted for it.",
                            "Add `tradition: …`. " + Suggestion.didYouMean("", places.traditionIds()));
        }
        return jurisdiction.tradition().flatMap(places::tradition);
    }

    private Optional<Outline> outline(DraftRequest request) {
        Jurisdiction jurisdiction = request.jurisdiction();
        Optional<String> id = request.outline().or(() -> jurisdiction.outline().map(YamlScalar::text));
        Position position = request.outline().isPresent()
                ? Position.COMMAND_LINE
                : jurisdiction.outline().map(YamlScalar::position).orElse(jurisdiction.position());
        if (id.isEmpty()) {
            findings()
                    .error(
                            "missing-key",
                            position,
                            "`" + jurisdiction.id() + "` has no outline, so nothing can be drafted for it.",
                            "Add `outline: …`. " + Suggestion.didYouMean("", library.outlineIds()));
            return Optional.empty();
        }
        if (!library.outlineIds().contains(id.get())) {
            findings()
                    .error(
                            "unknown-outline",
                            position,
                            "`" + id.get() + "` is not an outline.",
                            Suggestion.didYouMean(id.get(), library.outlineIds()));
            return Optional.empty();
        }
        return library.outline(id.get());
    }

    /** Puts the values of the command line in the place of the jurisdiction's. */
    private DraftRequest withSettings(DraftRequest request) {
        Map<String, ParameterValue> settings = new LinkedHashMap<>();
        new TreeMap<>(request.settings()).forEach((name, value) -> {
            if (!places.parameters().containsKey(name)) {
                findings()
                        .error(
                                "unknown-parameter",
                                Position.COMMAND_LINE,
                                "`" + name + "` is not a parameter.",
                                Suggestion.didYouMean(name, places.parameters().keySet()));
                return;
            }
            if (value.isBlank()) {
                findings()
                        .error(
                                "wrong-value",
                                Position.COMMAND_LINE,
                                "`--set " + name + "=` gives no value.",
                                "Write one after the `=`, or leave the option out.");
                return;
            }
            YamlScalar scalar = new YamlScalar(value, new SourceFile(Position.COMMAND_LINE.file(), value), 0);
            ParameterValue replaced = request.jurisdiction().parameters().get(name);
            settings.put(
                    name,
                    new ParameterValue(
                            name,
                            Optional.of(Text.of(scalar)),
                            List.of(),
                            replaced == null ? Map.of() : new HashMap<>(),
                            "",
                            "",
                            Verified.CHOICE,
                            Position.COMMAND_LINE));
        });
        return new DraftRequest(
                request.jurisdiction().with(settings),
                request.language(),
                request.outline(),
                request.options(),
                request.with(),
                request.without(),
                request.settings());
    }

    /** The making of one bill. */
    private final class Draft {
        private final DraftRequest request;
        private final Tradition tradition;
        private final Outline outline;
        private final LanguageTag language;
        private final Map<String, Parameter> schema = places.parameters();
        private final PaperWords paperWords = library.papers();
        private final FillParameters parameters;
        private final TermIndex terms;
        private final Wording lines;

        Draft(DraftRequest request, Tradition tradition, Outline outline) {
            this.request = request;
            this.tradition = tradition;
            this.outline = outline;
            this.language = request.language();
            this.parameters = new FillParameters(schema, request.jurisdiction(), tradition, language, findings());
            this.terms = new TermIndex(library, language, findings());
            this.lines = Wording.ofLines(language.locale(), parameters, terms, library.spelling(language), findings());
        }

        Result make() {
            Selection asked = new SelectClauses(library, request, outline, findings()).select();
            LocalVersion version = ApplyChanges.to(asked, request, library, terms, findings());
            Selection selection = version.selection();
            CheckCompany.check(selection, library, findings());
            List<Gathered> gathered = GatherTerms.from(version, terms, request, tradition, findings());
            String mark = paperWords.in(language, "unverified-mark", findings());
            Form form = FormOf.tradition(tradition, this::pattern, mark);
            NumberProvisions numbering = new NumberProvisions(tradition, form, language, gathered, findings());
            List<Unit> body = numbering.body(selection);
            Map<String, List<Unit>> statements = statements(selection, numbering);
            Citations citations = new Citations(tradition, form, this::pattern);
            Wording wording = new Wording(
                    language.locale(),
                    parameters,
                    terms,
                    Optional.of(new References(numbering.byId(), version, citations, library.clauseIds(), findings())),
                    library.spelling(language),
                    findings());
            WriteProvisions writing = new WriteProvisions(tradition, this::pattern, wording, findings());

            List<Block> blocks = new DocumentBlocks(request.jurisdiction(), language, lines, findings())
                    .of(
                            tradition,
                            writing.write(body),
                            name -> writing.write(statements.getOrDefault(name, List.of())));
            Coverage coverage = new CoverDemands(
                            library, request.jurisdiction(), language, numbering.byId(), version, citations)
                    .cover(gathered);
            List<Block> all = new ArrayList<>(blocks);
            all.addAll(new Papers(paperWords, language, library.spelling(language), findings())
                    .of(blocks, schema, request.jurisdiction(), coverage, library.demands()));
            Bill bill = new Bill(
                    edition(),
                    title(),
                    form,
                    all,
                    new Commentaries(library, language, paperWords, findings())
                            .of(
                                    version,
                                    gathered,
                                    numbering.byId(),
                                    request.jurisdiction().remarks()));
            return new Result(bill, coverage);
        }

        private Map<String, List<Unit>> statements(Selection selection, NumberProvisions numbering) {
            Map<String, List<Unit>> statements = new LinkedHashMap<>();
            for (Tradition.Entry entry : tradition.document()) {
                if (entry instanceof Tradition.Entry.Statement statement
                        && statement.when().holdsFor(request.jurisdiction())) {
                    List<SelectedClause> clauses = selection.statements().getOrDefault(statement.name(), List.of());
                    statements.put(statement.name(), numbering.statement(clauses, statement));
                }
            }
            return statements;
        }

        private Edition edition() {
            Map<String, String> options = new TreeMap<>();
            request.options()
                    .forEach((clause, choices) -> choices.forEach((option, choice) ->
                            options.put(option.isEmpty() ? clause : clause + "." + option, choice)));
            return new Edition(
                    version,
                    request.jurisdiction().id(),
                    outline.id(),
                    tradition.id(),
                    language.tag(),
                    options,
                    request.with(),
                    request.without(),
                    request.settings(),
                    reading.fingerprint());
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

        /** A pattern of the tradition in the bill's language, parameters filled. */
        private String pattern(Text text) {
            Optional<YamlScalar> words = text.in(language);
            if (words.isEmpty()) {
                findings()
                        .error(
                                "missing-text",
                                text.byLanguage().values().stream()
                                        .findFirst()
                                        .map(YamlScalar::position)
                                        .orElse(tradition.position()),
                                "This has no text in `" + language + "`.",
                                "Add `" + language.base() + ": …`.");
                return "";
            }
            String written = words.get().text();
            if (!written.contains("{{")) {
                return written;
            }
            // Only whole marks are filled: {n} and {term} are the pattern's own places.
            YamlScalar scalar = words.get();
            return MARK.matcher(written).replaceAll(mark -> Matcher.quoteReplacement(fill(mark.group(), scalar)));
        }

        private String fill(String mark, YamlScalar pattern) {
            YamlScalar alone = new YamlScalar(mark, pattern.file(), pattern.offset());
            StringBuilder filled = new StringBuilder();
            lines.ofLine(Marks.read(alone, findings())).forEach(inline -> filled.append(inline.text()));
            return filled.toString();
        }
    }
}
