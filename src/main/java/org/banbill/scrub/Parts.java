package org.banbill.scrub;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.banbill.ooxml.Dom;
import org.banbill.ooxml.Relationship;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The parts of a file while it is being scrubbed: trees where they are XML, and bytes. */
final class Parts {

    private static final String TYPES = "[Content_Types].xml";

    private final Map<String, byte[]> bytes;
    private final Map<String, Document> trees = new HashMap<>();

    Parts(Map<String, byte[]> bytes) {
        this.bytes = new LinkedHashMap<>(bytes);
        bytes.forEach((name, part) -> {
            if (isXml(name)) {
                trees.put(name, Dom.read(part));
            }
        });
    }

    private static boolean isXml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }

    List<String> names() {
        return List.copyOf(bytes.keySet());
    }

    /** The XML parts but those that say how the package hangs together, the text first. */
    Map<String, Element> texts() {
        Map<String, Element> texts = new LinkedHashMap<>();
        for (String name : bytes.keySet()) {
            Document tree = trees.get(name);
            if (tree != null && !name.equals(TYPES) && !Relationship.isPart(name)) {
                texts.put(name, tree.getDocumentElement());
            }
        }
        return texts;
    }

    /** Parts that are no XML, such as pictures. */
    Map<String, byte[]> others() {
        Map<String, byte[]> others = new LinkedHashMap<>(bytes);
        others.keySet().removeAll(trees.keySet());
        return others;
    }

    void replace(String name, byte[] part) {
        bytes.put(name, part);
    }

    List<String> withRelationships() {
        return names().stream().filter(Relationship::isPart).toList();
    }

    /** @param part one that holds relationships */
    List<Relationship> relationships(String part) {
        Document tree = trees.get(part);
        return tree == null ? List.of() : Relationship.read(part, Dom.write(tree));
    }

    /** Takes a relationship out, or leads it elsewhere. */
    void change(String part, Relationship relationship, String newTarget) {
        for (Element element : Dom.children(root(part))) {
            if (element.getAttribute("Id").equals(relationship.id())) {
                if (newTarget.isEmpty()) {
                    element.getParentNode().removeChild(element);
                } else {
                    element.setAttribute("Target", newTarget);
                }
            }
        }
    }

    Element root(String part) {
        Document tree = trees.get(part);
        if (tree == null) {
            throw new IllegalArgumentException(part + " is no XML part");
        }
        return tree.getDocumentElement();
    }

    boolean hasTree(String part) {
        return trees.containsKey(part);
    }

    /** Drops what no relationship leads to any more; such a part is seen by nobody and says things all the same. */
    List<String> dropUnreachable() {
        Set<String> reached = new LinkedHashSet<>(List.of(TYPES));
        Deque<String> next = new ArrayDeque<>(List.of(""));
        while (!next.isEmpty()) {
            String related = Relationship.partOf(next.remove());
            if (bytes.containsKey(related) && reached.add(related)) {
                for (Relationship relationship : relationships(related)) {
                    if (!relationship.external()
                            && bytes.containsKey(relationship.part())
                            && reached.add(relationship.part())) {
                        next.add(relationship.part());
                    }
                }
            }
        }
        List<String> dropped = new ArrayList<>(bytes.keySet());
        dropped.removeAll(reached);
        dropped.forEach(this::drop);
        return dropped;
    }

    private void drop(String name) {
        bytes.remove(name);
        trees.remove(name);
        for (Element type : Dom.children(root(TYPES))) {
            if (type.getAttribute("PartName").equalsIgnoreCase("/" + name)) {
                type.getParentNode().removeChild(type);
            }
        }
    }

    Map<String, byte[]> all() {
        trees.forEach((name, tree) -> bytes.put(name, Dom.write(tree)));
        return bytes;
    }
}
