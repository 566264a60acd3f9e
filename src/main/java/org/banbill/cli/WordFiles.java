package org.banbill.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banbill.bill.Bill;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.render.house.HouseTemplate;
import org.banbill.render.word.WordRenderer;
import org.banbill.render.word.plan.Annotations;
import org.banbill.scrub.Scrub;
import org.banbill.scrub.Scrubbed;
import picocli.CommandLine.ParseResult;

/** Makes the Word files of a draft as its user asked for them. */
final class WordFiles {

    private final Optional<HouseTemplate> template;
    private final boolean scrubs;
    private final Set<String> jurisdictions;
    private final Findings findings;
    private final Set<String> left = new LinkedHashSet<>();

    private WordFiles(Optional<HouseTemplate> template, boolean scrubs, Set<String> jurisdictions, Findings findings) {
        this.template = template;
        this.scrubs = scrubs;
        this.jurisdictions = jurisdictions;
        this.findings = findings;
    }

    /** Nothing of the template's reader is loaded where no template is given. */
    static WordFiles asked(ParseResult given, List<String> formats, Set<String> jurisdictions, Findings findings) {
        for (String option : List.of("--template", "--scrub")) {
            if (given.hasMatchedOption(option) && !formats.contains("docx")) {
                findings.error(
                        "wrong-value",
                        Position.COMMAND_LINE,
                        "`" + option + "` is for Word files, and `--format` asks for none.",
                        "Add `docx` to `--format`, or leave `" + option + "` out.");
            }
        }
        Optional<HouseTemplate> template = given.hasMatchedOption("--template") && !findings.hasErrors()
                ? HouseTemplate.open(Path.of(given.matchedOptionValue("--template", "")), findings)
                : Optional.empty();
        return new WordFiles(template, given.hasMatchedOption("--scrub"), jurisdictions, findings);
    }

    byte[] file(Bill bill, Annotations annotations) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
        try {
            WordRenderer.write(bill, annotations, bytes);
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot fail to be written", e);
        }
        byte[] plain = bytes.toByteArray();
        byte[] dressed = template.map(house -> house.dress(plain, findings)).orElse(plain);
        if (!scrubs) {
            return dressed;
        }
        Scrubbed scrubbed = Scrub.ofDraft(dressed, jurisdictions);
        left.addAll(scrubbed.left());
        return scrubbed.bytes();
    }

    /** What scrubbing cannot decide. */
    void summary(Console console) {
        if (scrubs) {
            console.tell(
                    "  scrubbed of authors, paths and times; the words stay, so look at names in the text yourself.");
            left.forEach(line -> console.tell("    " + line));
        }
    }
}
