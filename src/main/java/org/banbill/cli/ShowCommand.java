package org.banbill.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Suggestion;
import org.banbill.library.Clause;
import org.banbill.library.ClauseText;
import org.banbill.library.Condition;
import org.banbill.library.DraftInline;
import org.banbill.library.DraftProvision;
import org.banbill.library.DraftText;
import org.banbill.library.Library;
import org.banbill.library.Meets;
import org.banbill.source.LanguageTag;
import org.banbill.source.YamlScalar;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code banbill show}: one clause with its note, options and precedents. */
final class ShowCommand implements Command {

    private static final DraftInline.Visitor<String> AS_IN_THE_FILE = new DraftInline.Visitor<>() {
        @Override
        public String words(DraftInline.Words plain) {
            return plain.text();
        }

        @Override
        public String slot(DraftInline.Slot slot) {
            return "{{" + slot.name() + slot.form().map(form -> "." + form).orElse("") + "}}";
        }

        @Override
        public String termUse(DraftInline.TermUse use) {
            return "[[" + use.shown() + "]]";
        }

        @Override
        public String referenceMark(DraftInline.ReferenceMark mark) {
            int last = mark.targets().size() - 1;
            String joined = last == 0
                    ? ""
                    : String.join(", ", mark.targets().subList(0, last)) + " "
                            + mark.joining().name().toLowerCase(Locale.ROOT) + " ";
            return "{{ref " + joined + mark.targets().get(last) + "}}";
        }
    };

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.named("show");
        spec.usageMessage()
                .description("Shows a clause: its text, note, demands, options and precedents.", "")
                .footer("", "Example: banbill show public-authorities --language ko");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("<clause>")
                .index("0")
                .arity("1")
                .required(true)
                .type(String.class)
                .description("`banbill list clauses` names them.")
                .build());
        spec.addOption(DraftCommand.text("--language", "<tag>", "Default: en, or the only language there is."));
        return spec;
    }

    @Override
    public int run(ParseResult given, Console console) {
        Library library = Home.open().library();
        Findings findings = new Findings();
        findings.addAll(library.findings());
        String id = given.matchedPositionalValue(0, "");
        Optional<Clause> clause = findings.take(library.clause(id).result());
        if (clause.isEmpty()) {
            findings.error(
                    "unknown-clause",
                    Position.COMMAND_LINE,
                    "`" + id + "` is not a clause.",
                    Suggestion.didYouMean(id, library.clauseIds()));
            return console.report(findings);
        }
        LanguageTag asked = LanguageOption.of(given);
        findings.take(ListCommand.text(library, id, asked).result())
                .ifPresent(words -> show(clause.get(), words, console));
        return console.report(findings);
    }

    private static void show(Clause clause, ClauseText text, Console console) {
        print(console, clause.id() + ": " + heading(text));
        print(console, "file: " + text.position().file());
        print(console, "core: " + (clause.protection() == Clause.Protection.CORE ? "yes" : "no"));
        for (Meets meets : clause.meets()) {
            List<String> provisions =
                    meets.provisions().stream().map(YamlScalar::text).toList();
            print(console, "meets " + meets.demand() + " by " + String.join(", ", provisions));
        }
        clause.options()
                .forEach((name, option) -> print(
                        console,
                        "option " + name + ": " + String.join(" | ", option.choices()) + " (default "
                                + option.standard() + ")"));
        console.result("");
        text.provisions().forEach(provision -> show(provision, "", console));
        console.result("");
        text.note().strip().lines().forEach(line -> print(console, line));
        console.result("");
        clause.precedents()
                .forEach(precedent -> print(
                        console,
                        "precedent: " + precedent.citation() + " (" + precedent.source() + "; checked "
                                + precedent.checked() + "; verified: "
                                + precedent.verified().word() + ")"));
    }

    private static void show(DraftProvision provision, String indent, Console console) {
        print(console, indent + provision.id() + ": " + plain(provision.text()) + conditions(provision));
        provision.items().forEach(item -> show(item, indent + "  ", console));
        provision.after().ifPresent(after -> print(console, indent + "  … " + plain(after)));
    }

    /** When the provision is printed, in brackets; nothing where always. */
    private static String conditions(DraftProvision provision) {
        Condition when = provision.when();
        List<String> conditions = new ArrayList<>();
        Map<String, List<String>> facts = new LinkedHashMap<>();
        facts.put("level", when.levels());
        facts.put("has", when.has());
        facts.put("lacks", when.lacks());
        facts.put("given", when.given());
        facts.put("missing", when.missing());
        facts.forEach((what, names) -> {
            if (!names.isEmpty()) {
                conditions.add(what + " " + String.join(", ", names));
            }
        });
        provision.option().forEach((option, choice) -> conditions.add("option " + option + "=" + choice));
        return conditions.isEmpty() ? "" : "  (only where: " + String.join("; ", conditions) + ")";
    }

    private static void print(Console console, String line) {
        console.result(Printable.of(line));
    }

    /** A clause's heading as a name: a word that traditions choose stands for itself, “Commencement”. */
    static String heading(ClauseText text) {
        StringBuilder words = new StringBuilder();
        for (DraftInline piece : text.heading().pieces()) {
            words.append(
                    piece instanceof DraftInline.Slot slot
                            ? slot.name()
                            : piece instanceof DraftInline.TermUse use ? use.shown() : piece.accept(AS_IN_THE_FILE));
        }
        return words.toString();
    }

    /** A draft text with its marks as in the file. */
    private static String plain(DraftText text) {
        StringBuilder words = new StringBuilder();
        text.pieces().forEach(piece -> words.append(piece.accept(AS_IN_THE_FILE)));
        return words.toString();
    }
}
