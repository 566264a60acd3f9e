package org.banbill.ooxml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An element of a part that is held in memory. Two elements are equal where they say the same, wherever they stand.
 *
 * @param place what {@link Xml#place} said of it; empty for most
 */
public record Element(String name, String place, Map<String, String> attributes, List<Node> children) implements Node {

    public Element {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        children = List.copyOf(children);
    }

    /** @param attributes name, value, name, value … */
    public static Element of(String name, String... attributes) {
        return of(name, List.of(), attributes);
    }

    public static Element of(String name, List<? extends Node> children, String... attributes) {
        Map<String, String> all = new LinkedHashMap<>();
        for (int index = 0; index < attributes.length; index += 2) {
            all.put(attributes[index], attributes[index + 1]);
        }
        return new Element(name, "", all, List.copyOf(children));
    }

    public boolean is(String other) {
        return name.equals(other);
    }

    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** The child elements. */
    public List<Element> elements() {
        return children.stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    public List<Element> elements(String wanted) {
        return elements().stream().filter(child -> child.is(wanted)).toList();
    }

    public Optional<Element> find(String wanted) {
        return elements().stream().filter(child -> child.is(wanted)).findFirst();
    }

    /** The {@code w:val} of a child. */
    public Optional<String> value(String wanted) {
        return find(wanted).map(child -> child.attribute("w:val"));
    }

    /** This element and all below it. */
    public Stream<Element> all() {
        return Stream.concat(Stream.of(this), elements().stream().flatMap(Element::all));
    }

    /** Its words as a reader sees them. */
    public String text() {
        return children.stream().map(Node::shown).collect(Collectors.joining());
    }

    @Override
    public String shown() {
        return switch (name) {
            case "w:tab" -> "\t";
            case "w:br" -> "\n";
            case "w:pPr", "w:rPr", "w:sdtPr", "w:instrText" -> "";
            default -> text();
        };
    }

    public Element with(List<? extends Node> others) {
        return new Element(name, place, attributes, List.copyOf(others));
    }

    public Element withAttribute(String attribute, String value) {
        Map<String, String> changed = new LinkedHashMap<>(attributes);
        changed.put(attribute, value);
        return new Element(name, place, changed, children);
    }

    public Element renamed(String other) {
        return new Element(other, place, attributes, children);
    }

    /** Without the children of these names. */
    public Element without(String... names) {
        List<String> unwanted = List.of(names);
        return with(children.stream()
                .filter(child -> !(child instanceof Element element && unwanted.contains(element.name())))
                .toList());
    }

    /** The same with every element below it, and then itself, put through a change. */
    public Element map(UnaryOperator<Element> change) {
        List<Node> changed = new ArrayList<>(children.size());
        for (Node child : children) {
            changed.add(child instanceof Element element ? element.map(change) : child);
        }
        return change.apply(with(changed));
    }

    @Override
    public void writeTo(Xml xml) {
        String[] written = attributes.entrySet().stream()
                .flatMap(attribute -> Stream.of(attribute.getKey(), attribute.getValue()))
                .toArray(String[]::new);
        if (children.isEmpty()) {
            xml.empty(name, written);
            return;
        }
        xml.open(name, written);
        children.forEach(child -> child.writeTo(xml));
        xml.close();
    }
}
