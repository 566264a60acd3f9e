package org.banbill.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.banbill.bill.Bill;
import org.banbill.finding.Findings;
import org.banbill.render.word.Annotations;
import org.banbill.render.word.WordRenderer;
import org.banbill.render.word.house.HouseTemplate;
import picocli.CommandLine.ParseResult;

/** Makes the Word files of a draft as its user asked for them. */
final class WordFiles {

    private final Optional<HouseTemplate> template;
    private final Findings findings;

    private WordFiles(Optional<HouseTemplate> template, Findings findings) {
        this.template = template;
        this.findings = findings;
    }

    /** Nothing of the template's reader is loaded where no template is given. */
    static WordFiles asked(ParseResult given, Findings findings) {
        Optional<HouseTemplate> template = given.hasMatchedOption("--template")
                ? HouseTemplate.open(Path.of(given.matchedOptionValue("--template", "")), findings)
                : Optional.empty();
        return new WordFiles(template, findings);
    }

    byte[] file(Bill bill, Annotations annotations) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
        try {
            WordRenderer.write(bill, annotations, bytes);
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot fail to be written", e);
        }
        byte[] plain = bytes.toByteArray();
        return template.map(house -> house.dress(plain, findings)).orElse(plain);
    }
}
