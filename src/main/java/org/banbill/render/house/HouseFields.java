package org.banbill.render.house;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.banbill.ooxml.ComplexField;
import org.banbill.ooxml.WordElements;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The fields of a template's headers and footers. Those that count, or repeat what stands in the document or is known
 * of it, come along. All others (DDE, LINK, INCLUDETEXT, MACROBUTTON, ASK …) would have a bill fetch, start or ask for
 * something where it is opened: what they show stays, as a text.
 */
final class HouseFields {

    /** What comes along. Whatever Word or another program may add to its fields does not, until it stands here. */
    private static final Set<String> HARMLESS = Set.of(
            "PAGE",
            "NUMPAGES",
            "SECTION",
            "SECTIONPAGES",
            "STYLEREF",
            "REF",
            "PAGEREF",
            "NOTEREF",
            "SEQ",
            "LISTNUM",
            "TITLE",
            "SUBJECT",
            "KEYWORDS",
            "COMMENTS",
            "AUTHOR",
            "LASTSAVEDBY",
            "DOCPROPERTY",
            "DOCVARIABLE",
            "INFO",
            "DATE",
            "TIME",
            "CREATEDATE",
            "SAVEDATE",
            "PRINTDATE",
            "EDITTIME",
            "REVNUM",
            "NUMWORDS",
            "NUMCHARS",
            "FILENAME",
            "FILESIZE",
            "TEMPLATE",
            "USERNAME",
            "USERINITIALS",
            "USERADDRESS",
            "HYPERLINK",
            "SYMBOL",
            "QUOTE",
            "ADVANCE",
            "EQ",
            "IF",
            "COMPARE");

    private final Set<String> left = new TreeSet<>();

    /** The names of the fields that stayed behind. */
    Set<String> left() {
        return left;
    }

    void clean(Element root) {
        WordElements.all(root, "fldSimple").forEach(this::simple);
        ComplexField.in(root).stream()
                .filter(field -> !isHarmless(field.code()))
                .forEach(field -> Stream.concat(field.marks().stream(), field.hidden().stream())
                        .forEach(HouseFields::drop));
    }

    private void simple(Element field) {
        if (!isHarmless(WordElements.attribute(field, "instr"))) {
            Node parent = field.getParentNode();
            while (field.getFirstChild() != null) {
                parent.insertBefore(field.getFirstChild(), field);
            }
            drop(field);
        }
    }

    private boolean isHarmless(String code) {
        String name = ComplexField.name(code);
        boolean isHarmless = HARMLESS.contains(name) || name.startsWith("=");
        if (!isHarmless) {
            // the name itself can be the result of another field
            left.add(name.isEmpty() ? "of an unknown name" : name);
        }
        return isHarmless;
    }

    /** What stands in the code of another field may be gone already. */
    private static void drop(Element element) {
        if (element.getParentNode() != null) {
            WordElements.remove(element);
        }
    }
}
