package org.banbill.render.word;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banbill.ooxml.Element;
import org.banbill.ooxml.XmlTree;

/**
 * The parts of a document that a redline changes.
 *
 * @param running headers and footers by their files, in the order in which they are written and numbered
 */
record PartTrees(Element document, Element styles, Element numbering, Map<String, Element> running) {

    PartTrees {
        running = Collections.unmodifiableMap(new LinkedHashMap<>(running));
    }

    static PartTrees of(Manuscript manuscript) {
        Map<String, Element> running = new LinkedHashMap<>();
        manuscript
                .sections()
                .parts()
                .forEach(part ->
                        running.put(part.file(), XmlTree.of(xml -> new HeaderFooterPart(manuscript, xml).write(part))));
        return new PartTrees(
                XmlTree.of(xml -> new DocumentPart(manuscript, xml).write()),
                XmlTree.of(xml -> new StylesPart(manuscript, xml).write()),
                XmlTree.of(xml -> new NumberingPart(manuscript, xml).write()),
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
