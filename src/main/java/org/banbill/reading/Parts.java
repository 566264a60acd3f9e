package org.banbill.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banbill.ooxml.Dom;
import org.banbill.ooxml.Relationship;
import org.banbill.ooxml.SafePackage;
import org.w3c.dom.Element;

/** The parts of a file that hold what can be read, found as a word processor finds them: by relationship. */
record Parts(SafePackage file) {

    Element document() {
        return root(file.mainPart()).orElseThrow();
    }

    /** The first part that is this to the main one. */
    Optional<Element> part(String kind) {
        return relationships().stream()
                .filter(relationship -> relationship.kind().equals(kind))
                .findFirst()
                .flatMap(relationship -> root(relationship.part()));
    }

    /** All parts that are this to the main one, each once, in the order of their names. */
    List<Element> parts(String kind) {
        return relationships().stream()
                .filter(relationship -> relationship.kind().equals(kind))
                .map(Relationship::part)
                .distinct()
                .sorted()
                .flatMap(part -> root(part).stream())
                .toList();
    }

    /** The bytes of what the main part names by an id. */
    Optional<byte[]> bytes(String id) {
        return relationships().stream()
                .filter(relationship -> relationship.id().equals(id))
                .findFirst()
                .flatMap(relationship -> file.part(relationship.part()));
    }

    /** Addresses outside the file that the main part names, by the ids that it has for them. */
    Map<String, String> outside() {
        Map<String, String> outside = new HashMap<>();
        file.relationships().stream()
                .filter(relationship -> relationship.owner().equals(file.mainPart()) && relationship.external())
                .forEach(relationship -> outside.put(relationship.id(), relationship.target()));
        return outside;
    }

    private List<Relationship> relationships() {
        return file.relationships().stream()
                .filter(relationship -> relationship.owner().equals(file.mainPart()) && !relationship.external())
                .toList();
    }

    private Optional<Element> root(String part) {
        return file.part(part).map(bytes -> Dom.read(bytes).getDocumentElement());
    }
}
