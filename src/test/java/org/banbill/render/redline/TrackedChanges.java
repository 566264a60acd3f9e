package org.banbill.render.redline;

import java.util.List;
import java.util.Set;
import org.banbill.render.word.Docx;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Accepts or rejects all tracked changes of a file in its XML, as the standard describes them: a second opinion on
 * {@link RedlineRenderer}, which shares no code with it.
 */
public final class TrackedChanges {

    private static final Set<String> RANGES =
            Set.of("w:moveFromRangeStart", "w:moveFromRangeEnd", "w:moveToRangeStart", "w:moveToRangeEnd");

    private final Set<String> stays;
    private final Set<String> goes;
    private final boolean accepts;

    private TrackedChanges(boolean accepts) {
        this.accepts = accepts;
        Set<String> added = Set.of("w:ins", "w:moveTo");
        Set<String> gone = Set.of("w:del", "w:moveFrom");
        this.stays = accepts ? added : gone;
        this.goes = accepts ? gone : added;
    }

    public static void accept(Element part) {
        new TrackedChanges(true).resolve(part);
    }

    public static void reject(Element part) {
        new TrackedChanges(false).resolve(part);
    }

    private void resolve(Element part) {
        looks(part, "w:pPrChange", Set.of("w:rPr", "w:sectPr"));
        looks(part, "w:rPrChange", Set.of());
        looks(part, "w:sectPrChange", Set.of("w:headerReference", "w:footerReference"));
        rows(part);
        words(part);
        paragraphs(part);
        RANGES.forEach(range -> Docx.all(part, range).forEach(TrackedChanges::remove));
    }

    /** Puts the earlier look in the place of the later one, or forgets it. */
    private void looks(Element part, String name, Set<String> kept) {
        for (Element change : Docx.all(part, name)) {
            Element owner = (Element) change.getParentNode();
            Element before = (Element) change.getFirstChild();
            owner.removeChild(change);
            if (!accepts) {
                for (Element child : children(owner)) {
                    if (!kept.contains(child.getNodeName())) {
                        owner.removeChild(child);
                    }
                }
                Node first = owner.getFirstChild();
                children(before).forEach(child -> owner.insertBefore(child, first));
            }
        }
    }

    private void rows(Element part) {
        for (Element row : Docx.all(part, "w:tr")) {
            for (Element mark : marks(row, "w:trPr")) {
                if (goes.contains(mark.getNodeName())) {
                    remove(row);
                } else {
                    remove(mark);
                }
            }
        }
        for (Element table : Docx.all(part, "w:tbl")) {
            if (Docx.all(table, "w:tr").isEmpty()) {
                remove(table);
            }
        }
    }

    private void words(Element part) {
        for (String name : goes) {
            Docx.all(part, name).stream().filter(mark -> isAroundRuns(mark)).forEach(TrackedChanges::remove);
        }
        for (String name : stays) {
            for (Element mark : Docx.all(part, name)) {
                if (isAroundRuns(mark)) {
                    children(mark).forEach(run -> mark.getParentNode().insertBefore(run, mark));
                    remove(mark);
                }
            }
        }
        rename(part, "w:delText", "w:t");
        rename(part, "w:delInstrText", "w:instrText");
    }

    private static boolean isAroundRuns(Element mark) {
        String parent = mark.getParentNode().getNodeName();
        return !parent.equals("w:rPr") && !parent.equals("w:trPr");
    }

    private static void rename(Element part, String from, String to) {
        Docx.all(part, from)
                .forEach(element -> element.getOwnerDocument()
                        .renameNode(element, "http://schemas.openxmlformats.org/wordprocessingml/2006/main", to));
    }

    /** A paragraph whose end goes becomes the beginning of the next one. */
    private void paragraphs(Element part) {
        for (Element paragraph : Docx.all(part, "w:p")) {
            boolean ends = true;
            for (Element properties : named(paragraph, "w:pPr")) {
                for (Element mark : marks(properties, "w:rPr")) {
                    ends &= !goes.contains(mark.getNodeName());
                    remove(mark);
                }
            }
            if (!ends) {
                join(paragraph);
            }
        }
    }

    private static void join(Element paragraph) {
        Node next = paragraph.getNextSibling();
        while (next != null && RANGES.contains(next.getNodeName())) {
            next = next.getNextSibling();
        }
        List<Element> rest = children(paragraph).stream()
                .filter(child -> !child.getNodeName().equals("w:pPr"))
                .toList();
        if (next instanceof Element following && following.getNodeName().equals("w:p")) {
            Node first = named(following, "w:pPr").stream()
                    .findFirst()
                    .map(Node::getNextSibling)
                    .orElse(following.getFirstChild());
            rest.forEach(child -> following.insertBefore(child, first));
        } else if (!Docx.text(paragraph).isEmpty()) {
            throw new AssertionError("nothing to join with: " + Docx.text(paragraph));
        }
        remove(paragraph);
    }

    private List<Element> marks(Element owner, String properties) {
        return named(owner, properties).stream()
                .flatMap(found -> children(found).stream())
                .filter(child -> stays.contains(child.getNodeName()) || goes.contains(child.getNodeName()))
                .toList();
    }

    private static List<Element> named(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getNodeName().equals(name))
                .toList();
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new java.util.ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static void remove(Node node) {
        if (node.getParentNode() != null) {
            node.getParentNode().removeChild(node);
        }
    }
}
