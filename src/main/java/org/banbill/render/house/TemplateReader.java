package org.banbill.render.house;

import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banbill.ooxml.Namespaces;
import org.banbill.ooxml.PackageWriter;
import org.banbill.ooxml.SafePackage;
import org.banbill.ooxml.WordElements;
import org.banbill.render.house.Template.Running;
import org.docx4j.XmlUtils;
import org.docx4j.jaxb.Context;
import org.docx4j.model.structure.HeaderFooterPolicy;
import org.docx4j.model.structure.SectionWrapper;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.CTSettings;
import org.docx4j.wml.DocDefaults;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads a template with docx4j, which knows how parts hang together and which header holds for which section. */
final class TemplateReader {

    private TemplateReader() {}

    /** @throws Docx4JException if the file is no Word document after all */
    static Template read(SafePackage file) throws Docx4JException, JAXBException {
        Map<String, byte[]> parts = file.parts();
        parts.computeIfPresent(file.mainPart(), (name, text) -> TemplateText.sectionsOnly(text));
        WordprocessingMLPackage word = WordprocessingMLPackage.load(new ByteArrayInputStream(PackageWriter.of(parts)));
        MainDocumentPart main = word.getMainDocumentPart();
        List<SectionWrapper> sections = word.getDocumentModel().getSections();
        Optional<SectionWrapper> last =
                sections.isEmpty() ? Optional.empty() : Optional.of(sections.get(sections.size() - 1));
        Map<String, Element> styles = new LinkedHashMap<>();
        Optional<Element> defaults = Optional.empty();
        if (main.getStyleDefinitionsPart() != null) {
            Styles all = main.getStyleDefinitionsPart().getContents();
            for (Style style : all.getStyle()) {
                Element tree = tree(style, "style", Style.class);
                styles.putIfAbsent(WordElements.attribute(tree, "styleId"), tree);
            }
            DocDefaults given = all.getDocDefaults() == null ? new DocDefaults() : all.getDocDefaults();
            defaults = Optional.of(tree(given, "docDefaults", DocDefaults.class));
        }
        Optional<Element> settings = main.getDocumentSettingsPart() == null
                ? Optional.empty()
                : Optional.of(tree(main.getDocumentSettingsPart().getContents(), "settings", CTSettings.class));
        return new Template(
                styles,
                defaults,
                last.map(SectionWrapper::getSectPr).map(section -> tree(section, "sectPr", SectPr.class)),
                running(last.map(SectionWrapper::getHeaderFooterPolicy)),
                Optional.ofNullable(main.getThemePart()).map(TemplateReader::name),
                settings);
    }

    private static List<Running> running(Optional<HeaderFooterPolicy> section) {
        List<Running> running = new ArrayList<>();
        section.ifPresent(policy -> {
            add("header", "default", policy.getDefaultHeader(), running);
            add("header", "first", policy.getFirstHeader(), running);
            add("header", "even", policy.getEvenHeader(), running);
            add("footer", "default", policy.getDefaultFooter(), running);
            add("footer", "first", policy.getFirstFooter(), running);
            add("footer", "even", policy.getEvenFooter(), running);
        });
        return running;
    }

    private static void add(String kind, String pages, @Nullable Part part, List<Running> running) {
        if (part != null) {
            running.add(new Running(kind, pages, name(part)));
        }
    }

    private static String name(Part part) {
        return part.getPartName().getName().substring(1);
    }

    private static <T> Element tree(T object, String name, Class<T> type) {
        return XmlUtils.marshaltoW3CDomDocument(object, Context.jc, Namespaces.WORD, name, type)
                .getDocumentElement();
    }
}
