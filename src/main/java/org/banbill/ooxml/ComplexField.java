package org.banbill.ooxml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * A field that stands between marks in the text of a Word file: what it does is its code, what it shows its result. A
 * field may have others in its code and in its result.
 *
 * @param marks its begin, its separator and its end, as far as it has them
 * @param instructions the words of its own code
 * @param hidden all in its code, with the fields that stand in it and its own marks before the result
 * @param result the words that it shows, with those of the fields in it
 */
public record ComplexField(
        List<Element> marks, List<Element> instructions, List<Element> hidden, List<Element> result) {

    public ComplexField {
        marks = List.copyOf(marks);
        instructions = List.copyOf(instructions);
        hidden = List.copyOf(hidden);
        result = List.copyOf(result);
    }

    /** A field whose end was not seen yet. */
    private static final class Open {
        private final List<Element> marks = new ArrayList<>();
        private final List<Element> instructions = new ArrayList<>();
        private final List<Element> hidden = new ArrayList<>();
        private final List<Element> result = new ArrayList<>();
        private boolean isShown;

        private ComplexField closed() {
            return new ComplexField(marks, instructions, hidden, result);
        }
    }

    /**
     * All fields of a part, each after those that stand in it; last those that never end: Word takes such a one for
     * none, other programs may not.
     */
    public static List<ComplexField> in(Element root) {
        List<ComplexField> fields = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        for (Element element : Dom.all(root)) {
            if (Namespaces.WORD.equals(element.getNamespaceURI())) {
                read(element, open, fields);
            }
        }
        open.forEach(field -> fields.add(field.closed()));
        return fields;
    }

    private static void read(Element element, Deque<Open> open, List<ComplexField> fields) {
        switch (element.getLocalName()) {
            case "fldChar" -> mark(element, open, fields);
            case "instrText", "delInstrText" -> {
                hide(element, open);
                if (!open.isEmpty()) {
                    open.peek().instructions.add(element);
                }
            }
            default -> {
                if (element.getParentNode() instanceof Element run && WordElements.is(run, "r")) {
                    hide(element, open);
                    if (element.getLocalName().equals("t")
                            || element.getLocalName().equals("delText")) {
                        open.stream().filter(field -> field.isShown).forEach(field -> field.result.add(element));
                    }
                }
            }
        }
    }

    private static void mark(Element mark, Deque<Open> open, List<ComplexField> fields) {
        String kind = WordElements.attribute(mark, "fldCharType");
        Open field = kind.equals("begin") ? new Open() : open.poll();
        if (field == null) {
            return;
        }
        field.marks.add(mark);
        hide(mark, open);
        if (kind.equals("end")) {
            fields.add(field.closed());
            return;
        }
        field.isShown |= kind.equals("separate");
        open.push(field);
    }

    private static void hide(Element element, Deque<Open> open) {
        open.stream().filter(field -> !field.isShown).forEach(field -> field.hidden.add(element));
    }

    /** Its own code, without that of fields in it. */
    public String code() {
        return instructions.stream().map(Element::getTextContent).collect(Collectors.joining());
    }

    /** The name by which a code begins, in capitals: {@code PAGEREF}; empty where it has none. */
    public static String name(String code) {
        return code.strip().split("[\\s\"\\\\]+", 2)[0].toUpperCase(Locale.ROOT);
    }
}
