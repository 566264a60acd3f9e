package org.banbill.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.banbill.assembly.Coverage;
import org.banbill.assembly.Draft;
import org.banbill.bill.Bill;
import org.banbill.check.FinishedBill;
import org.banbill.finding.Findings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * One of the two texts that are compared.
 *
 * @param name as it stands in the name of the redline
 * @param coverage empty for a Word file that was drafted from files that are not here
 */
record Operand(String name, Bill bill, Optional<Coverage> coverage) {

    /** A word of a draft's options; one with spaces stands in quotes. */
    private static final Pattern WORD = Pattern.compile("(?:[^ \"']|\"[^\"]*\"|'[^']*')+");

    /**
     * Reads a place with its options, {@code kr --without extent}, or a Word file. Reports what is wrong, and gives
     * nothing then.
     *
     * @param language where the draft names none itself; may be empty
     */
    static Optional<Operand> read(String written, String language, Findings findings) {
        if (written.endsWith(".docx")) {
            return WordFile.read(written, findings)
                    .map(read -> new Operand(name(written), read.bill(), read.coverage()));
        }
        return draft(written, language, findings);
    }

    private static Optional<Operand> draft(String written, String language, Findings findings) {
        ParseResult given = parse(written, language);
        Findings own = new Findings();
        Optional<Draft> result = own.take(Workspace.open().place(given.matchedPositionalValue(0, "")))
                .flatMap(place -> result(given, place, own));
        result.ifPresent(made -> own.addAll(FinishedBill.check(made.bill())));
        findings.addAll(own.inReadingOrder());
        return own.hasErrors()
                ? Optional.empty()
                : result.map(made -> new Operand(name(written), made.bill(), Optional.of(made.coverage())));
    }

    private static Optional<Draft> result(ParseResult given, Workspace.Place place, Findings findings) {
        return DraftOptions.languages(given, place.jurisdiction(), findings).stream()
                .findFirst()
                .flatMap(
                        language -> findings.take(place.draft(DraftOptions.request(given, place, language, findings))));
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
