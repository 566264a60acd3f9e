package org.banbill.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banbill.check.ExplainedRule;
import org.banbill.finding.Catalogue;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.jurisdiction.Parameter;
import org.banbill.jurisdiction.Places;
import org.banbill.jurisdiction.Tradition;
import org.banbill.library.Ban;
import org.banbill.library.Clause;
import org.banbill.library.ClauseText;
import org.banbill.library.Demand;
import org.banbill.library.DraftInline;
import org.banbill.library.DraftProvision;
import org.banbill.library.Library;
import org.banbill.library.Meets;
import org.banbill.library.Precedent;
import org.banbill.library.Term;
import org.banbill.library.TermText;
import org.banbill.source.LanguageTag;
import org.banbill.source.YamlScalar;
import org.banbill.work.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code banbill show}: one clause, term or parameter, with all that is known of it. */
final class ShowCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "json");
    private static final String FILE = "show.file";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.named("show");
        spec.usageMessage()
                .description(
                        "Shows a clause or a defined term: its text, note, demands, options and precedents; or a"
                                + " parameter; or an enacted ban or case.",
                        "")
                .footer(
                        "",
                        "Examples:",
                        "  banbill show public-authorities --language ko",
                        "  banbill show boston",
                        "  banbill show our-city night-patrols");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("[<folder>] <clause|term|parameter|tradition|rule|demand|precedent>")
                .index("0..1")
                .arity("1..2")
                .hideParamSyntax(true)
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(
                        "`banbill list clauses` (terms, parameters, traditions, rules, demands, precedents) names them. Those"
                                + " of your own folder are found with its name before theirs, or in it.")
                .build());
        spec.addOption(DraftCommand.text("--language", "<tag>", "Default: en, or the only language there is."));
        spec.addOption(DraftCommand.choice("--format", FORMATS, "Default: text."));
        return spec;
    }

    @Override
    public int run(ParseResult given, Console console) {
        boolean isJson = DraftCommand.chosen(given, "--format", FORMATS).equals("json");
        LanguageTag language = LanguageOption.of(given, console);
        Workspace workspace = Home.open();
        Findings findings = new Findings();
        List<String> named = given.matchedPositionalValue(0, List.of());
        String id = named.get(named.size() - 1);
        Optional<Shelf> shelf =
                named.size() > 1 ? Shelf.of(named.get(0), workspace, findings) : Optional.of(Shelf.here(workspace));
        shelf.flatMap(found -> find(id, language, found.library(), found.places(), findings))
                .ifPresent(shown -> {
                    if (isJson) {
                        console.exact(Json.tree(shown.data()));
                    } else {
                        shown.text().accept(console);
                    }
                });
        return console.report(findings);
    }

    /** What was found, for people and for programs. */
    private record Shown(Consumer<Console> text, Map<String, Object> data) {}

    private static Optional<Shown> find(
            String id, LanguageTag asked, Library library, Places places, Findings findings) {
        findings.addAll(library.findings());
        Optional<Clause> clause = findings.take(library.clause(id).result());
        if (clause.isPresent()) {
            return findings.take(ListCommand.text(library, id, asked).result())
                    .map(words -> new Shown(
                            console -> show(clause.get(), words, console), ShownData.of(clause.get(), words)));
        }
        Optional<Term> term = findings.take(library.term(id).result());
        if (term.isPresent()) {
            return findings.take(ListCommand.termText(library, id, asked).result())
                    .map(words ->
                            new Shown(console -> show(term.get(), words, console), ShownData.of(term.get(), words)));
        }
        Map<String, Parameter> parameters =
                findings.take(places.parameters().result()).orElse(Map.of());
        if (parameters.containsKey(id)) {
            Parameter parameter = parameters.get(id);
            return Optional.of(new Shown(console -> show(parameter, asked, console), ShownData.of(parameter, asked)));
        }
        if (places.traditionIds().contains(id)) {
            return findings.take(places.tradition(id).result())
                    .map(tradition ->
                            new Shown(console -> show(tradition, asked, console), ShownData.of(tradition, asked)));
        }
        if (library.banIds().contains(id)) {
            return findings.take(library.ban(id).result())
                    .map(ban -> new Shown(console -> show(ban, asked, console), ShownData.of(ban, asked)));
        }
        Map<String, Demand> demands = findings.take(library.demands().result()).orElse(Map.of());
        if (demands.containsKey(id)) {
            ShownDemand demand = ShownDemand.of(demands.get(id), library, asked);
            return Optional.of(new Shown(
                    console -> demand.lines(Catalogue.in(asked.base())).forEach(line -> print(console, line)),
                    demand.data()));
        }
        Optional<ExplainedRule> rule = ExplainedRule.find(id);
        if (rule.isPresent()) {
            return Optional.of(new Shown(
                    console -> show(rule.get(), Catalogue.in(asked.base()), console),
                    ShownData.of(rule.get(), Catalogue.in(asked.base()))));
        }
        Set<String> known = new TreeSet<>(library.clauseIds());
        known.addAll(library.banIds());
        known.addAll(library.termIds());
        known.addAll(parameters.keySet());
        known.addAll(places.traditionIds());
        known.addAll(demands.keySet());
        ExplainedRule.list().forEach(one -> known.add(one.rule().id()));
        findings.error(Rule.UNKNOWN_CLAUSE.as("show"), Position.COMMAND_LINE, id, Suggestion.didYouMean(id, known));
        return Optional.empty();
    }

    private static void show(ExplainedRule rule, Catalogue catalogue, Console console) {
        print(console, rule.rule() + ": " + catalogue.say(rule.explanation()));
        print(console, "show.bad", rule.bad());
        print(console, "show.good", rule.good());
        if (rule.mayBeAccepted()) {
            String of = rule.rule() == Rule.OUT_OF_BOUNDS ? "parameter" : "provision";
            print(console, "show.to-accept", "accepted: [{rule: " + rule.rule() + ", " + of + ": …, why: …}]");
        }
    }

    private static void show(Term term, TermText text, Console console) {
        print(console, term.id() + ": " + text.name().text());
        print(console, FILE, text.position().file());
        if (!text.forms().isEmpty()) {
            print(console, "show.also-written", String.join(", ", text.forms()));
        }
        meets(term.meets(), console);
        console.result("");
        text.definitions().forEach(definition -> show(definition, "", console));
        note(text.note(), console);
        precedents(term.precedents(), console);
    }

    private static void show(Parameter parameter, LanguageTag language, Console console) {
        print(console, parameter.id() + ": " + parameter.meaning().forPeople(language));
        print(console, FILE, parameter.position());
        print(console, "show.type", parameter.type().id());
        print(
                console,
                "show.nature",
                console.said("nature." + parameter.nature().id()));
        parameter.ask().ifPresent(words -> print(console, "show.question", words.forPeople(language)));
        parameter.example().ifPresent(words -> print(console, "show.example", words.forPeople(language)));
        parameter.standard().ifPresent(words -> print(console, "show.default", words.forPeople(language)));
    }

    private static void show(Tradition tradition, LanguageTag language, Console console) {
        print(console, tradition.id() + ": " + tradition.name().forPeople(language));
        print(console, FILE, tradition.position().file());
        if (!tradition.governments().isEmpty()) {
            print(
                    console,
                    "show.for",
                    tradition.governments().stream()
                            .map(level -> console.said("government." + level))
                            .collect(Collectors.joining(", ")));
        }
        print(console, "show.levels", String.join(", ", tradition.levels().keySet()));
    }

    private static void show(Ban ban, LanguageTag language, Console console) {
        print(console, ban.id() + ": " + ban.name().forPeople(language));
        print(console, FILE, ban.position().file());
        print(console, "show.kind", console.said("precedent-kind." + ban.kind().id()));
        print(console, "show.place", ban.place().forPeople(language), ban.since());
        print(console, "show.citation", ban.precedent().citation());
        print(console, "show.does", ban.does().forPeople(language));
        for (Ban.Aspect aspect : Ban.Aspect.values()) {
            String words = ban.aspect(aspect, language);
            print(
                    console,
                    console.said("aspect." + aspect.id()) + ": "
                            + (words.isEmpty() ? console.said("show.not-recorded") : words));
        }
        Map<String, List<YamlScalar>> named = new LinkedHashMap<>();
        named.put(console.said("show.meets-so-far"), ban.meets());
        named.put(console.said("show.precedent-for"), ban.clauses());
        named.forEach((what, names) -> {
            if (!names.isEmpty()) {
                print(
                        console,
                        what + " "
                                + String.join(
                                        ", ",
                                        names.stream().map(YamlScalar::text).toList()));
            }
        });
        print(
                console,
                "show.source",
                ban.precedent().source(),
                ban.precedent().checked(),
                console.said("verified." + ban.verified().id()));
    }

    private static void show(Clause clause, ClauseText text, Console console) {
        print(console, clause.id() + ": " + heading(text));
        print(console, FILE, text.position().file());
        print(
                console,
                "show.core",
                console.said(clause.protection() == Clause.Protection.CORE ? "core.yes" : "core.no"));
        meets(clause.meets(), console);
        clause.options()
                .forEach((name, option) ->
                        print(console, "show.option", name, String.join(" | ", option.choices()), option.standard()));
        console.result("");
        text.provisions().forEach(provision -> show(provision, "", console));
        note(text.note(), console);
        precedents(clause.precedents(), console);
    }

    private static void meets(List<Meets> all, Console console) {
        for (Meets meets : all) {
            List<String> provisions =
                    meets.provisions().stream().map(YamlScalar::text).toList();
            print(console, "show.meets", meets.demand(), String.join(", ", provisions));
        }
    }

    private static void note(String note, Console console) {
        console.result("");
        note.strip().lines().forEach(line -> print(console, line));
    }

    private static void precedents(List<Precedent> precedents, Console console) {
        console.result("");
        precedents.forEach(precedent -> print(
                console,
                "show.precedent",
                precedent.citation(),
                precedent.source(),
                precedent.checked(),
                console.said("verified." + precedent.verified().id())));
    }

    private static void show(DraftProvision provision, String indent, Console console) {
        print(
                console,
                indent + provision.id() + number(provision) + ": "
                        + provision.text().marked() + conditions(provision, console));
        provision.items().forEach(item -> show(item, indent + "  ", console));
        provision.after().ifPresent(after -> print(console, indent + "  … " + after.marked()));
    }

    /** Of a unit of another law: its level and the number that this law gives it, in brackets; nothing for others. */
    private static String number(DraftProvision provision) {
        String words = Stream.of(
                        provision.quoting().level(), provision.quoting().number())
                .flatMap(Optional::stream)
                .map(YamlScalar::text)
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? "" : " (" + words + ")";
    }

    /** When the provision is printed, in brackets; nothing where always. */
    private static String conditions(DraftProvision provision, Console console) {
        List<String> conditions = new ArrayList<>();
        provision
                .when()
                .asked()
                .forEach((what, names) ->
                        conditions.add(console.said("condition." + what) + " " + String.join(", ", names)));
        provision
                .option()
                .forEach((option, choice) ->
                        conditions.add(console.said("condition.option") + " " + option + "=" + choice));
        return conditions.isEmpty() ? "" : "  (" + console.said("show.only-where", String.join("; ", conditions)) + ")";
    }

    private static void print(Console console, String line) {
        console.result(Printable.of(line));
    }

    private static void print(Console console, String key, Object gap, Object... more) {
        Object[] gaps = Stream.concat(Stream.of(gap), Stream.of(more)).toArray();
        console.result(Printable.of(console.said(key, gaps)));
    }

    /** A clause's heading as a name: a word that traditions choose stands for itself, “Commencement”. */
    static String heading(ClauseText text) {
        return text.heading().read(new DraftInline.ForReading() {
            @Override
            public String slot(DraftInline.Slot slot) {
                return slot.name();
            }
        });
    }
}
