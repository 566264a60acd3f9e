package org.banbill.render.word.text;

import java.util.Optional;
import org.banbill.bill.Form.Sidenote;
import org.banbill.ooxml.Xml;
import org.banbill.render.word.plan.DocumentPlan;
import org.banbill.render.word.plan.NumberingPlan.Place;
import org.banbill.render.word.plan.Sections.Section;

/**
 * Begins and ends the paragraphs of the document, and sets into them what WordprocessingML keeps there: page breaks and
 * the ends of sections.
 */
public final class ParagraphWriter {

    private final DocumentPlan plan;
    private final Xml xml;
    private final RunProperties properties;
    private boolean begun;
    private boolean pageBreakDue;
    private Optional<Section> sectionDue = Optional.empty();

    public ParagraphWriter(DocumentPlan plan, Xml xml) {
        this.plan = plan;
        this.xml = xml;
        this.properties = new RunProperties(plan, xml);
    }

    public void breakPage() {
        pageBreakDue = true;
    }

    /** A section begins on a new page by itself. */
    public void forgetPageBreak() {
        pageBreakDue = false;
    }

    /** Whether there is any paragraph yet. */
    public boolean hasBegun() {
        return begun;
    }

    public boolean isPageBreakDue() {
        return pageBreakDue;
    }

    /** The paragraph to be opened next is the last of its section. */
    public void endSection(Section section) {
        sectionDue = Optional.of(section);
    }

    public void open(String style) {
        open(style, Optional.empty(), Optional.empty());
    }

    /**
     * @param id by which Word knows the paragraph: eight hexadecimal digits, in a part that declares the prefix
     *     {@code w14}
     */
    public void open(String style, String id) {
        open(style, Optional.empty(), Optional.empty(), "w14:paraId", id);
    }

    /**
     * @param ofStyle what numbers paragraphs of the style
     * @param number what numbers this paragraph
     */
    public void open(String style, Optional<Place> ofStyle, Optional<Place> number) {
        open(style, ofStyle, number, new String[0]);
    }

    /** A heading beside the text. */
    public void open(String style, Sidenote sidenote) {
        open(style, Optional.of(sidenote), Optional.empty(), Optional.empty());
    }

    private void open(String style, Optional<Place> ofStyle, Optional<Place> number, String... attributes) {
        open(style, Optional.empty(), ofStyle, number, attributes);
    }

    private void open(
            String style,
            Optional<Sidenote> sidenote,
            Optional<Place> ofStyle,
            Optional<Place> number,
            String... attributes) {
        begun = true;
        xml.open("w:p", attributes).open("w:pPr");
        xml.empty("w:pStyle", "w:val", style);
        if (pageBreakDue) {
            xml.empty("w:pageBreakBefore");
            pageBreakDue = false;
        }
        sidenote.ifPresent(beside -> ParagraphProperties.frame(xml, plan.form(), beside));
        if (!number.equals(ofStyle)) {
            number.ifPresentOrElse(
                    place -> ParagraphProperties.numbering(xml, place), () -> ParagraphProperties.noNumbering(xml));
        }
        properties.ofParagraphMark();
        sectionDue.ifPresent(section -> SectionProperties.write(xml, plan, section));
        sectionDue = Optional.empty();
        xml.close();
    }

    public void close() {
        xml.close();
    }
}
