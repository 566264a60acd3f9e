package org.banbill.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.banbill.finding.Findings;
import org.banbill.finding.Result;
import org.banbill.work.Comparing.Side;
import org.banbill.work.DraftChoices;
import org.banbill.work.Workspace;
import org.banbill.work.Workspace.Origin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Reads what a person wrote for one of two texts: {@code kr --without extent}, or a Word file. */
final class Operand {

    /** A word of a draft's options; one with spaces stands in quotes. */
    private static final Pattern WORD = Pattern.compile("(?:[^ \"']|\"[^\"]*\"|'[^']*')+");

    private Operand() {}

    /**
     * The text that is meant; none, with findings, where something is wrong.
     *
     * @param language where the draft names none itself; may be empty
     * @param against what a Word file was drafted from, where somebody says so
     */
    static Result<Side> read(String written, String language, Optional<String> against, Workspace workspace) {
        if (written.endsWith(".docx")) {
            return Side.word(name(written), Path.of(written), against, workspace);
        }
        ParseResult given = parse(written, language);
        Findings findings = new Findings();
        DraftChoices choices = DraftOptions.choices(given, findings);
        Result<Side> side = Side.draft(name(written), given.matchedPositionalValue(0, ""), choices, workspace);
        findings.addAll(side.findings());
        return new Result<>(findings.hasErrors() ? Optional.empty() : side.value(), findings.inReadingOrder());
    }

    /** Where the text that is meant comes from: the place without the options, or the Word file. */
    static Origin origin(String written, Workspace workspace) {
        String[] words = words(written);
        return written.endsWith(".docx")
                ? new Origin(
                        name(written),
                        Path.of(written).toAbsolutePath().normalize().toString())
                : workspace.origin(words.length == 0 ? written : words[0]);
    }

    private static ParseResult parse(String written, String language) {
        CommandSpec spec = Specs.named("compare");
        spec.addPositional(PositionalParamSpec.builder()
                .index("0")
                .arity("1")
                .required(true)
                .type(String.class)
                .paramLabel("<jurisdiction|folder>")
                .build());
        DraftOptions.addTo(spec);
        List<String> words = new ArrayList<>(List.of(words(written)));
        if (!language.isEmpty() && !words.contains("--language")) {
            words.addAll(List.of("--language", language));
        }
        return Specs.line(spec).parseArgs(words.toArray(String[]::new));
    }

    private static String[] words(String written) {
        List<String> words = new ArrayList<>();
        WORD.matcher(written).results().forEach(word -> words.add(word.group().replaceAll("[\"']", "")));
        return words.toArray(String[]::new);
    }

    /** {@code kr --without extent} → {@code kr}, {@code drafts/kr/act.docx} → {@code act}. */
    private static String name(String written) {
        String[] words = words(written);
        String last = words.length == 0 ? "" : words[0].replace('\\', '/').replaceAll("/+$", "");
        return last.substring(last.lastIndexOf('/') + 1).replaceAll("\\.docx$", "");
    }
}
