package org.banbill.render.house;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.banbill.ooxml.Dom;
import org.banbill.ooxml.Namespaces;
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

    /** A field between its marks. */
    private static final class Open {
        private final List<Element> marks = new ArrayList<>();
        /** All that is not shown, with the fields in it. */
        private final List<Element> code = new ArrayList<>();

        private final StringBuilder words = new StringBuilder();
        private boolean isShown;
    }

    private final Set<String> left = new TreeSet<>();

    /** The names of the fields that stayed behind. */
    Set<String> left() {
        return left;
    }

    void clean(Element root) {
        Deque<Open> open = new ArrayDeque<>();
        for (Element element : Dom.all(root)) {
            if (!Namespaces.WORD.equals(element.getNamespaceURI())) {
                continue;
            }
            switch (element.getLocalName()) {
                case "fldSimple" -> simple(element);
                case "fldChar" -> mark(element, open);
                case "instrText", "delInstrText" -> {
                    inCode(element, open);
                    if (!open.isEmpty()) {
                        open.peek().words.append(element.getTextContent());
                    }
                }
                default -> {
                    if (element.getParentNode() instanceof Element run && WordElements.is(run, "r")) {
                        inCode(element, open);
                    }
                }
            }
        }
        // Word takes a field that never ends for none, other programs may not
        open.forEach(this::close);
    }

    private static void inCode(Element element, Deque<Open> open) {
        open.stream().filter(field -> !field.isShown).forEach(field -> field.code.add(element));
    }

    private void mark(Element mark, Deque<Open> open) {
        String kind = WordElements.attribute(mark, "fldCharType");
        Open field = kind.equals("begin") ? new Open() : open.poll();
        if (field == null) {
            return;
        }
        field.marks.add(mark);
        inCode(mark, open);
        if (kind.equals("end")) {
            close(field);
            return;
        }
        field.isShown |= kind.equals("separate");
        open.push(field);
    }

    private void close(Open field) {
        if (!isHarmless(field.words.toString())) {
            field.marks.forEach(HouseFields::drop);
            field.code.forEach(HouseFields::drop);
        }
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
        String name = code.strip().split("[\\s\"\\\\]+", 2)[0].toUpperCase(Locale.ROOT);
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
