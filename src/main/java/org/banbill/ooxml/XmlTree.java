package org.banbill.ooxml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.banbill.ooxml.Node.Characters;

/** A part that is held in memory, so that it can be woven into that of another document. */
public final class XmlTree extends Xml {

    /** An element whose children are still being written. */
    private record Open(Element begun, List<Node> children) {
        Open(Element begun) {
            this(begun, new ArrayList<>());
        }
    }

    private final Deque<Open> open = new ArrayDeque<>();
    private String place = "";

    private XmlTree() {
        open.push(new Open(Element.of("")));
    }

    /** The root of what a part's writer writes. */
    public static Element of(Consumer<Xml> body) {
        XmlTree tree = new XmlTree();
        body.accept(tree);
        return (Element) tree.open.element().children().get(0);
    }

    @Override
    public Xml place(String next) {
        place = next;
        return this;
    }

    @Override
    public Xml open(String name, String... attributes) {
        Element begun = Element.of(name, attributes);
        open.push(new Open(new Element(name, place, begun.attributes(), List.of())));
        place = "";
        return this;
    }

    @Override
    public Xml empty(String name, String... attributes) {
        return open(name, attributes).close();
    }

    @Override
    public Xml text(String text) {
        open.element().children().add(new Characters(text));
        return this;
    }

    @Override
    public Xml close() {
        Open closed = open.pop();
        open.element().children().add(closed.begun().with(closed.children()));
        return this;
    }
}
