package org.banbill.scrub;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.banbill.finding.Message;
import org.banbill.ooxml.Dom;
import org.banbill.ooxml.Namespaces;
import org.banbill.ooxml.Relationship;
import org.banbill.provenance.ProvenanceCodec;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Cuts what hangs on the package and tells of people or machines, and what leads out of it. */
final class Links {

    /** What Banbill keeps of what hangs on the package itself; thumbnails, signatures and labels go. */
    private static final Set<String> OF_PACKAGE =
            Set.of("officeDocument", "core-properties", "extended-properties", "custom-properties");

    private static final Map<String, Message> CUT = Map.of(
            "people", Message.of("scrub.people"),
            "commentsIds", Message.of("scrub.comment-ids"),
            "commentsExtensible", Message.of("scrub.comment-times"),
            "printerSettings", Message.of("scrub.printer"),
            "attachedTemplate", Message.of("scrub.template"),
            "mailMergeSource", Message.of("scrub.mail-merge"),
            "mailMergeHeaderSource", Message.of("scrub.mail-merge"),
            "recipientData", Message.of("scrub.recipients"),
            "attachedToolbars", Message.of("scrub.toolbars"));
    /** Nothing lies there, and no program asks a network for it. */
    private static final String NOWHERE = "about:blank";

    private final Parts parts;
    private final Report report;

    Links(Parts parts, Report report) {
        this.parts = parts;
        this.report = report;
    }

    void scrub() {
        for (String part : parts.withRelationships()) {
            for (Relationship relationship : parts.relationships(part)) {
                scrub(part, relationship);
            }
        }
        for (String dropped : parts.dropUnreachable()) {
            if (!Relationship.isPart(dropped)) {
                report.removed("scrub.parts", dropped);
            }
        }
    }

    private void scrub(String part, Relationship relationship) {
        String kind = relationship.kind();
        if (relationship.owner().isEmpty() && !OF_PACKAGE.contains(kind)) {
            parts.change(part, relationship, "");
        } else if (CUT.containsKey(kind)) {
            if (relationship.external()) {
                report.removed("scrub.links", Message.of("scrub.of", shown(relationship), CUT.get(kind)));
            }
            cut(part, relationship);
        } else if (kind.equals("customXml") && !isProvenance(relationship.part())) {
            cut(part, relationship);
        } else if (relationship.external() && !isOfTheWeb(relationship)) {
            report.removed("scrub.links", Message.of("scrub.of", shown(relationship), kind));
            if (kind.equals("hyperlink")) {
                cut(part, relationship);
            } else {
                parts.change(part, relationship, NOWHERE);
            }
        } else if (relationship.external()) {
            report.left("scrub.links-in-text", shown(relationship));
        } else if (Set.of("oleObject", "package", "aFChunk", "control", "font").contains(kind)) {
            report.left("scrub.embedded", relationship.part());
        }
    }

    private boolean isProvenance(String part) {
        return parts.hasTree(part) && ProvenanceCodec.isPart(parts.root(part));
    }

    /** A link that leads to the web tells nothing of this machine; anything that loads by itself could call home. */
    private static boolean isOfTheWeb(Relationship relationship) {
        String target = relationship.target().toLowerCase(Locale.ROOT);
        return relationship.kind().equals("hyperlink")
                && (target.startsWith("https:")
                        || target.startsWith("http:")
                        || target.startsWith("mailto:")
                        || target.startsWith("#"));
    }

    private static String shown(Relationship relationship) {
        return "`" + relationship.target() + "`";
    }

    private void cut(String part, Relationship relationship) {
        parts.change(part, relationship, "");
        if (parts.hasTree(relationship.owner())) {
            for (Element element : Dom.all(parts.root(relationship.owner()))) {
                forget(element, relationship.id());
            }
        }
    }

    /** A link in the text becomes plain text; anything else that names the relationship goes whole. */
    private static void forget(Element element, String id) {
        NamedNodeMap attributes = element.getAttributes();
        for (int index = attributes.getLength() - 1; index >= 0; index--) {
            Attr attribute = (Attr) attributes.item(index);
            if (Namespaces.RELATIONSHIPS.equals(attribute.getNamespaceURI())
                    && attribute.getValue().equals(id)) {
                if (List.of("hyperlink").contains(element.getLocalName())) {
                    element.removeAttributeNode(attribute);
                } else if (element.getParentNode() instanceof Element parent) {
                    parent.removeChild(element);
                    return;
                }
            }
        }
    }
}
