package org.banbill.scrub;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.banbill.ooxml.Dom;
import org.banbill.ooxml.Namespaces;
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

    /** A field between its marks. */
    private static final class Open {
        private final Element begin;
        private final List<Element> code = new ArrayList<>();
        private final List<Element> result = new ArrayList<>();
        private boolean hasResult;

        Open(Element begin) {
            this.begin = begin;
        }
    }

    private final Report report;

    Fields(Report report) {
        this.report = report;
    }

    void scrub(Element root) {
        Deque<Open> open = new ArrayDeque<>();
        for (Element element : Dom.all(root)) {
            if (!Namespaces.WORD.equals(element.getNamespaceURI())) {
                continue;
            }
            switch (element.getLocalName()) {
                case "fldSimple" -> simple(element);
                case "fldChar" -> mark(element, open);
                case "instrText", "delInstrText" -> {
                    if (!open.isEmpty()) {
                        open.peek().code.add(element);
                    }
                }
                case "t", "delText" ->
                    open.stream().filter(field -> field.hasResult).forEach(field -> field.result.add(element));
                default -> {}
            }
        }
        // a field that never ends is code all the same
        open.forEach(this::close);
    }

    private void mark(Element element, Deque<Open> open) {
        switch (element.getAttributeNS(Namespaces.WORD, "fldCharType")) {
            case "begin" -> open.push(new Open(element));
            case "separate" -> {
                if (!open.isEmpty()) {
                    open.peek().hasResult = true;
                }
            }
            case "end" -> {
                if (!open.isEmpty()) {
                    close(open.pop());
                }
            }
            default -> {}
        }
    }

    private void simple(Element field) {
        String code = field.getAttributeNS(Namespaces.WORD, "instr");
        String kept = kept(code);
        if (!kept.equals(code)) {
            field.setAttributeNS(Namespaces.WORD, "w:instr", kept);
            if (TELL.contains(name(code))) {
                Dom.all(field).stream()
                        .filter(element -> element.getLocalName().equals("t"))
                        .forEach(text -> text.setTextContent(""));
            } else {
                field.setAttributeNS(Namespaces.WORD, "w:fldLock", "1");
            }
        }
    }

    private void close(Open field) {
        StringBuilder code = new StringBuilder();
        field.code.forEach(part -> code.append(part.getTextContent()));
        String kept = kept(code.toString());
        if (kept.contentEquals(code) || field.code.isEmpty()) {
            return;
        }
        field.code.forEach(part -> part.setTextContent(""));
        field.code.get(0).setTextContent(kept);
        field.code.get(0).setAttribute("xml:space", "preserve");
        if (TELL.contains(name(code.toString()))) {
            field.result.forEach(text -> text.setTextContent(""));
        } else {
            field.begin.setAttributeNS(Namespaces.WORD, "w:fldLock", "1");
        }
    }

    /** The code as it may stay. */
    private String kept(String code) {
        String name = name(code);
        if (TELL.contains(name) || INCLUDE.contains(name)) {
            report.removed("fields", name);
            return NOTHING;
        }
        if (name.equals("HYPERLINK") && leadsToFile(code)) {
            report.removed("links", "`" + code.strip() + "`");
            return TOP;
        }
        return code;
    }

    private static boolean leadsToFile(String code) {
        String target = code.strip().substring("HYPERLINK".length()).strip().toLowerCase(Locale.ROOT);
        return target.matches("\"?(file:|[a-z]:\\\\|\\\\\\\\|\\.\\.?[/\\\\]|/).*")
                || target.matches("\"?[^\"\\\\:#]+\\.[a-z]{3,4}\".*");
    }

    private static String name(String code) {
        return code.strip().split("[\\s\"\\\\]+", 2)[0].toUpperCase(Locale.ROOT);
    }
}
