package org.banbill.render.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banbill.ooxml.Namespaces;
import org.banbill.ooxml.Xml;
import org.banbill.render.word.Sections.Place;
import org.banbill.render.word.Sections.Running;

/** {@code word/header1.xml} and the like. */
final class HeaderFooterPart {

    private static final Pattern FIELD = Pattern.compile("\\{(pages?)\\}");

    private final Xml xml;
    private final RunWriter runs;
    private final ParagraphWriter paragraphs;

    HeaderFooterPart(Manuscript manuscript, Xml xml) {
        this.xml = xml;
        this.runs = new RunWriter(manuscript, xml);
        this.paragraphs = new ParagraphWriter(manuscript, xml);
    }

    void write(Running running) {
        boolean isHead = running.place() == Place.HEAD;
        xml.open(isHead ? "w:hdr" : "w:ftr", "xmlns:w", Namespaces.WORD, "xmlns:r", Namespaces.RELATIONSHIPS);
        paragraphs.open(isHead ? StyleNames.HEADER : StyleNames.FOOTER);
        Matcher field = FIELD.matcher(running.text());
        int done = 0;
        while (field.find()) {
            runs.text(RunForm.PLAIN, running.text().substring(done, field.start()));
            runs.field(RunForm.PLAIN, field.group(1).equals("page") ? "PAGE" : "NUMPAGES", "1");
            done = field.end();
        }
        runs.text(RunForm.PLAIN, running.text().substring(done));
        paragraphs.close();
        xml.close();
    }
}
