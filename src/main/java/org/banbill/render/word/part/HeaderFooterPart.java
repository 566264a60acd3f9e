package org.banbill.render.word.part;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banbill.bill.NumberFormat;
import org.banbill.ooxml.Namespaces;
import org.banbill.ooxml.Xml;
import org.banbill.render.word.plan.DocumentPlan;
import org.banbill.render.word.plan.Sections.Place;
import org.banbill.render.word.plan.Sections.Running;
import org.banbill.render.word.plan.StyleNames;
import org.banbill.render.word.text.ParagraphWriter;
import org.banbill.render.word.text.RunFormat;
import org.banbill.render.word.text.RunWriter;

/** {@code word/header1.xml} and the like. */
public final class HeaderFooterPart {

    private static final Pattern FIELD = Pattern.compile("\\{(pages?)\\}");

    private final Xml xml;
    private final NumberFormat numbers;
    private final RunWriter runs;
    private final ParagraphWriter paragraphs;

    public HeaderFooterPart(DocumentPlan plan, Xml xml) {
        this.xml = xml;
        this.numbers = plan.form().page().numbers();
        this.runs = new RunWriter(plan, xml);
        this.paragraphs = new ParagraphWriter(plan, xml);
    }

    public void write(Running running) {
        boolean isHead = running.place() == Place.HEAD;
        xml.open(isHead ? "w:hdr" : "w:ftr", "xmlns:w", Namespaces.WORD, "xmlns:r", Namespaces.RELATIONSHIPS);
        paragraphs.open(isHead ? StyleNames.HEADER : StyleNames.FOOTER);
        Matcher field = FIELD.matcher(running.text());
        int done = 0;
        while (field.find()) {
            runs.text(RunFormat.PLAIN, running.text().substring(done, field.start()));
            runs.field(
                    RunFormat.PLAIN,
                    (field.group(1).equals("page") ? "PAGE" : "NUMPAGES")
                            + numbers.fieldSwitch().map(name -> " \\* " + name).orElse(""),
                    numbers.write(1));
            done = field.end();
        }
        runs.text(RunFormat.PLAIN, running.text().substring(done));
        paragraphs.close();
        xml.close();
    }
}
