package org.banbill.render.redline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banbill.ooxml.Element;
import org.banbill.ooxml.XmlTree;
import org.banbill.render.word.part.DocumentPart;
import org.banbill.render.word.part.HeaderFooterPart;
import org.banbill.render.word.part.NumberingPart;
import org.banbill.render.word.part.StylesPart;
import org.banbill.render.word.plan.DocumentPlan;

/**
 * The parts of a document that a redline changes.
 *
 * @param running headers and footers by their files, in the order in which they are written and numbered
 */
record RedlinedParts(Element document, Element styles, Element numbering, Map<String, Element> running) {

    RedlinedParts {
        running = Collections.unmodifiableMap(new LinkedHashMap<>(running));
    }

    static RedlinedParts of(DocumentPlan plan) {
        Map<String, Element> running = new LinkedHashMap<>();
        plan.sections()
                .parts()
                .forEach(part ->
                        running.put(part.file(), XmlTree.of(xml -> new HeaderFooterPart(plan, xml).write(part))));
        return new RedlinedParts(
                XmlTree.of(xml -> new DocumentPart(plan, xml).write()),
                XmlTree.of(xml -> new StylesPart(plan, xml).write()),
                XmlTree.of(xml -> new NumberingPart(plan, xml).write()),
                running);
    }

    Element body() {
        return document.find("w:body").orElseThrow();
    }

    /** The paragraphs and tables of the text. */
    List<Element> blocks() {
        return body().elements().stream().filter(block -> !block.is("w:sectPr")).toList();
    }

    /** The properties of the last section. */
    Element section() {
        return body().find("w:sectPr").orElseThrow();
    }
}
