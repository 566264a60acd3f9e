package org.banbill.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.ooxml.PackageStep;
import org.banbill.render.Annotations;
import org.banbill.render.RenderOptions;
import org.banbill.render.format.Format;
import org.banbill.render.house.HouseTemplate;
import org.banbill.scrub.Scrub;
import org.banbill.scrub.Scrubbed;
import picocli.CommandLine.ParseResult;

/** What is done to the Word files of a draft, as its user asked for it. */
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
    static WordFiles asked(ParseResult given, List<Format> formats, Set<String> jurisdictions, Findings findings) {
        for (String option : List.of("--template", "--scrub")) {
            if (given.hasMatchedOption(option) && !formats.contains(Format.DOCX)) {
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

    RenderOptions options(boolean annotated) {
        List<PackageStep> steps = new ArrayList<>();
        template.ifPresent(house -> steps.add(parts -> house.dress(parts, findings)));
        if (scrubs) {
            steps.add(this::scrubbed);
        }
        return new RenderOptions(annotated ? Annotations.SHOWN : Annotations.NONE, steps);
    }

    private Map<String, byte[]> scrubbed(Map<String, byte[]> parts) {
        Scrubbed scrubbed = Scrub.ofDraft(parts, jurisdictions);
        left.addAll(scrubbed.left());
        return scrubbed.parts();
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
