package org.banbill.render.house;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banbill.ooxml.Dom;
import org.banbill.ooxml.Namespaces;
import org.banbill.ooxml.WordElements;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes a header or footer of a template one of the draft: styles by our ids, fields that name our headings. */
final class HouseHeaders {

    /** What points into a text that stayed behind. */
    private static final Set<String> POINTERS = Set.of(
            "bookmarkStart",
            "bookmarkEnd",
            "commentRangeStart",
            "commentRangeEnd",
            "commentReference",
            "numPr",
            "permStart",
            "permEnd",
            "footnoteReference",
            "endnoteReference");
    /** Content controls that show a property of the document find it in the draft, too. */
    private static final String PROPERTIES = "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}";

    private static final String DRAWN = "urn:schemas-microsoft-com:vml";
    /** Where LibreOffice keeps the name of a shape; the format has no such attribute, and validators object. */
    private static final String NAME_OF_SHAPE = "ID";
    /** Where a drawn picture can lie outside the file, without a relationship that says so. */
    private static final List<String> ADDRESSES = List.of("src", "href", "althref");

    private static final String OFFICE = "urn:schemas-microsoft-com:office:office";

    private static final Pattern STYLE_FIELD =
            Pattern.compile("(?i)(\\s*STYLEREF\\s+)(\"[^\"]*\"|\\S+)(.*)", Pattern.DOTALL);

    private final ImportedStyles styles;
    private final HouseFields fields = new HouseFields();
    private final Set<String> unknown = new TreeSet<>();

    HouseHeaders(ImportedStyles styles) {
        this.styles = styles;
    }

    byte[] dress(byte[] part) {
        Document document = Dom.read(part);
        fields.clean(document.getDocumentElement());
        for (Element element : Dom.all(document.getDocumentElement())) {
            if (DRAWN.equals(element.getNamespaceURI())) {
                element.removeAttribute(NAME_OF_SHAPE);
                ADDRESSES.forEach(name -> {
                    element.removeAttribute(name);
                    element.removeAttributeNS(OFFICE, name);
                });
            }
            if (!Namespaces.WORD.equals(element.getNamespaceURI())) {
                continue;
            }
            switch (element.getLocalName()) {
                case "pStyle", "rStyle", "tblStyle" -> style(element);
                case "instrText" -> element.setTextContent(field(element.getTextContent()));
                case "fldSimple" -> WordElements.set(element, "instr", field(WordElements.attribute(element, "instr")));
                case "dataBinding" -> {
                    if (!WordElements.attribute(element, "storeItemID").equalsIgnoreCase(PROPERTIES)) {
                        WordElements.remove(element);
                    }
                }
                default -> {
                    if (POINTERS.contains(element.getLocalName())) {
                        WordElements.remove(element);
                    }
                }
            }
        }
        return Dom.write(document);
    }

    /** The styles that fields name and the draft does not have. */
    Set<String> unknown() {
        return unknown;
    }

    /** The names of fields that do not come along. */
    Set<String> left() {
        return fields.left();
    }

    private void style(Element reference) {
        Optional<String> id = styles.id(WordElements.attribute(reference, "val"));
        id.ifPresentOrElse(found -> WordElements.set(reference, "val", found), () -> WordElements.remove(reference));
    }

    /** STYLEREF repeats the nearest heading; it names a style. A number is the outline's, which is the same in both. */
    private String field(String code) {
        Matcher field = STYLE_FIELD.matcher(code);
        if (!field.matches()) {
            return code;
        }
        String name = field.group(2).replace("\"", "");
        if (List.of("1", "2", "3", "4", "5", "6", "7", "8", "9").contains(name)) {
            name = "heading " + name;
        }
        Optional<String> ours = styles.name(name);
        if (ours.isEmpty()) {
            unknown.add(name);
        }
        return ours.map(found -> field.group(1) + "\"" + found + "\"" + field.group(3))
                .orElse(code);
    }
}
