package org.banbill.render.word;

import java.util.Optional;
import org.banbill.ooxml.Xml;
import org.banbill.render.word.NumberingPlan.Place;
import org.banbill.render.word.Sections.Section;

/**
 * Begins and ends the paragraphs of the document, and sets into them what WordprocessingML keeps there: page breaks and
 * the ends of sections.
 */
final class ParagraphWriter {

    private final Manuscript manuscript;
    private final Xml xml;
    private final RunProperties properties;
    private boolean begun;
    private boolean pageBreakDue;
    private Optional<Section> sectionDue = Optional.empty();

    ParagraphWriter(Manuscript manuscript, Xml xml) {
        this.manuscript = manuscript;
        this.xml = xml;
        this.properties = new RunProperties(manuscript, xml);
    }

    void breakPage() {
        pageBreakDue = true;
    }

    /** A section begins on a new page by itself. */
    void forgetPageBreak() {
        pageBreakDue = false;
    }

    /** Whether there is any paragraph yet. */
    boolean hasBegun() {
        return begun;
    }

    boolean isPageBreakDue() {
        return pageBreakDue;
    }

    /** The paragraph to be opened next is the last of its section. */
    void endSection(Section section) {
        sectionDue = Optional.of(section);
    }

    void open(String style) {
        open(style, Optional.empty(), Optional.empty());
    }

    /**
     * @param ofStyle what numbers paragraphs of the style
     * @param number what numbers this paragraph
     */
    void open(String style, Optional<Place> ofStyle, Optional<Place> number) {
        begun = true;
        xml.open("w:p").open("w:pPr");
        xml.empty("w:pStyle", "w:val", style);
        if (pageBreakDue) {
            xml.empty("w:pageBreakBefore");
            pageBreakDue = false;
        }
        if (!number.equals(ofStyle)) {
            number.ifPresentOrElse(
                    place -> ParagraphProperties.numbering(xml, place), () -> ParagraphProperties.noNumbering(xml));
        }
        properties.ofParagraphMark();
        sectionDue.ifPresent(section -> SectionProperties.write(xml, manuscript, section));
        sectionDue = Optional.empty();
        xml.close();
    }

    void close() {
        xml.close();
    }
}
