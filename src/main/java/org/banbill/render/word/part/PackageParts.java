package org.banbill.render.word.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.banbill.ooxml.Element;
import org.banbill.ooxml.Namespaces;
import org.banbill.ooxml.PackageWriter;
import org.banbill.ooxml.Xml;
import org.banbill.ooxml.XmlWriter;
import org.banbill.render.word.plan.DocumentPlan;
import org.banbill.render.word.plan.Sections;

/** The parts of the package, what they are, and how they hang together. */
public final class PackageParts {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String WORD = OFFICE + "wordprocessingml.";

    /**
     * A part.
     *
     * @param owner the folder of the part that it hangs on; empty for the package
     * @param relation what it is to that part: the last step of the relationship's type
     */
    private record Part(
            String name,
            String contentType,
            String owner,
            String id,
            String relation,
            BiConsumer<DocumentPlan, Xml> body) {

        public String target() {
            return name.startsWith(owner) ? name.substring(owner.length()) : "../" + name;
        }
    }

    private final DocumentPlan plan;
    private final Map<String, Element> woven;
    private final List<Part> parts = new ArrayList<>();

    public PackageParts(DocumentPlan plan) {
        this(plan, Map.of());
    }

    /** @param woven parts that take the place of those of the plan, by their names */
    public PackageParts(DocumentPlan plan, Map<String, Element> woven) {
        this.plan = plan;
        this.woven = Map.copyOf(woven);
        ofPackage();
        ofDocument();
        parts.add(new Part(
                "customXml/itemProps1.xml",
                OFFICE + "customXmlProperties+xml",
                "customXml/",
                "properties",
                "customXmlProps",
                (ignored, xml) -> ProvenancePart.properties(xml)));
    }

    private void ofPackage() {
        parts.add(new Part(
                "word/document.xml",
                WORD + "document.main+xml",
                "",
                "document",
                "officeDocument",
                (bill, xml) -> new DocumentPart(bill, xml).write()));
        parts.add(new Part(
                "docProps/core.xml",
                "application/vnd.openxmlformats-package.core-properties+xml",
                "",
                "core",
                "core-properties",
                PropertiesPart::core));
        parts.add(new Part(
                "docProps/app.xml",
                OFFICE + "extended-properties+xml",
                "",
                "extended",
                "extended-properties",
                (ignored, xml) -> PropertiesPart.extended(xml)));
        parts.add(new Part(
                "docProps/custom.xml",
                OFFICE + "custom-properties+xml",
                "",
                "custom",
                "custom-properties",
                PropertiesPart::custom));
    }

    private void ofDocument() {
        ofDocument("styles", (bill, xml) -> new StylesPart(bill, xml).write());
        ofDocument("numbering", (bill, xml) -> new NumberingPart(bill, xml).write());
        ofDocument("settings", SettingsPart::write);
        if (!plan.comments().all().isEmpty()) {
            ofDocument("comments", (bill, xml) -> new CommentsPart(bill, xml).write());
        }
        if (plan.comments().haveThreads()) {
            ofDocument("commentsExtended", CommentsPart::threads);
        }
        for (Sections.Running running : plan.sections().parts()) {
            String kind = running.place() == Sections.Place.HEAD ? "header" : "footer";
            parts.add(new Part(
                    "word/" + running.file(),
                    WORD + kind + "+xml",
                    "word/",
                    running.id(),
                    kind,
                    (bill, xml) -> new HeaderFooterPart(bill, xml).write(running)));
        }
        parts.add(new Part(
                "customXml/item1.xml", "application/xml", "word/", "provenance", "customXml", ProvenancePart::write));
    }

    private void ofDocument(String kind, BiConsumer<DocumentPlan, Xml> body) {
        parts.add(new Part("word/" + kind + ".xml", WORD + kind + "+xml", "word/", kind, kind, body));
    }

    /** Writes each part to the package as it is made. */
    public void writeTo(PackageWriter out) {
        each(out::part);
    }

    /** All parts in memory, by their names. */
    public Map<String, byte[]> bytes() {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        each((name, body) -> bytes.put(name, XmlWriter.bytes(body)));
        return bytes;
    }

    private void each(BiConsumer<String, Consumer<Xml>> use) {
        use.accept("[Content_Types].xml", this::contentTypes);
        use.accept("_rels/.rels", xml -> relationships(xml, ""));
        use.accept("word/_rels/document.xml.rels", xml -> relationships(xml, "word/"));
        use.accept("customXml/_rels/item1.xml.rels", xml -> relationships(xml, "customXml/"));
        for (Part part : parts) {
            use.accept(
                    part.name(),
                    xml -> Optional.ofNullable(woven.get(part.name()))
                            .ifPresentOrElse(
                                    root -> root.writeTo(xml), () -> part.body().accept(plan, xml)));
        }
    }

    private void contentTypes(Xml xml) {
        xml.open("Types", "xmlns", Namespaces.CONTENT_TYPES);
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        for (Part part : parts) {
            if (!part.contentType().equals("application/xml")) {
                xml.empty("Override", "PartName", "/" + part.name(), "ContentType", part.contentType());
            }
        }
        xml.close();
    }

    private void relationships(Xml xml, String owner) {
        xml.open("Relationships", "xmlns", Namespaces.PACKAGE_RELATIONSHIPS);
        for (Part part : parts) {
            if (part.owner().equals(owner)) {
                xml.empty("Relationship", "Id", part.id(), "Type", type(part.relation()), "Target", part.target());
            }
        }
        xml.close();
    }

    private static String type(String relation) {
        String types = switch (relation) {
            case "core-properties" -> Namespaces.PACKAGE_RELATIONSHIPS + "/metadata/";
            case "commentsExtended" -> Namespaces.RELATIONSHIPS_2011 + "/";
            default -> Namespaces.RELATIONSHIPS + "/";
        };
        return types + relation;
    }
}
