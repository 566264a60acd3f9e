package org.banbill.scrub;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.banbill.ooxml.ComplexField;
import org.banbill.ooxml.Dom;
import org.banbill.ooxml.Namespaces;
import org.banbill.ooxml.WordElements;
import org.w3c.dom.Element;

/** Fields that show, or name, people, files and times. */
final class Fields {

    /** Their results tell of a person, a machine or a time, and nothing else. */
    private static final Set<String> TELL = Set.of(
            "FILENAME",
            "AUTHOR",
            "LASTSAVEDBY",
            "USERNAME",
            "USERINITIALS",
            "USERADDRESS",
            "TEMPLATE",
            "CREATEDATE",
            "SAVEDATE",
            "PRINTDATE",
            "EDITTIME",
            "DATE",
            "TIME",
            "DOCPROPERTY",
            "DOCVARIABLE",
            "COMMENTS",
            "INFO",
            "REVNUM");
    /** Their results are text of the document; only where it came from goes. */
    private static final Set<String> INCLUDE = Set.of(
            "INCLUDETEXT", "INCLUDEPICTURE", "INCLUDE", "IMPORT", "LINK", "DDE", "DDEAUTO", "RD", "DATABASE", "EMBED");

    private static final String NOTHING = " QUOTE \"\" ";
    private static final String TOP = " HYPERLINK \\l \"_top\" ";

    private final Report report;

    Fields(Report report) {
        this.report = report;
    }

    void scrub(Element root) {
        ComplexField.in(root).forEach(this::complex);
        WordElements.all(root, "fldSimple").forEach(this::simple);
    }

    private void simple(Element field) {
        String code = field.getAttributeNS(Namespaces.WORD, "instr");
        String kept = kept(code);
        if (!kept.equals(code)) {
            field.setAttributeNS(Namespaces.WORD, "w:instr", kept);
            if (TELL.contains(ComplexField.name(code))) {
                Dom.all(field).stream()
                        .filter(element -> element.getLocalName().equals("t"))
                        .forEach(text -> text.setTextContent(""));
            } else {
                field.setAttributeNS(Namespaces.WORD, "w:fldLock", "1");
            }
        }
    }

    private void complex(ComplexField field) {
        String code = field.code();
        String kept = kept(code);
        List<Element> instructions = field.instructions();
        if (kept.equals(code) || instructions.isEmpty()) {
            return;
        }
        instructions.forEach(part -> part.setTextContent(""));
        instructions.get(0).setTextContent(kept);
        instructions.get(0).setAttribute("xml:space", "preserve");
        if (TELL.contains(ComplexField.name(code))) {
            field.result().forEach(text -> text.setTextContent(""));
        } else {
            field.marks().get(0).setAttributeNS(Namespaces.WORD, "w:fldLock", "1");
        }
    }

    /** The code as it may stay. */
    private String kept(String code) {
        String name = ComplexField.name(code);
        if (TELL.contains(name) || INCLUDE.contains(name)) {
            report.removed("scrub.fields", name);
            return NOTHING;
        }
        if (name.equals("HYPERLINK") && leadsToFile(code)) {
            report.removed("scrub.links", "`" + code.strip() + "`");
            return TOP;
        }
        return code;
    }

    private static boolean leadsToFile(String code) {
        String target = code.strip().substring("HYPERLINK".length()).strip().toLowerCase(Locale.ROOT);
        return target.matches("\"?(file:|[a-z]:\\\\|\\\\\\\\|\\.\\.?[/\\\\]|/).*")
                || target.matches("\"?[^\"\\\\:#]+\\.[a-z]{3,4}\".*");
    }
}
