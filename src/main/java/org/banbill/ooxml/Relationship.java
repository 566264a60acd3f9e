package org.banbill.ooxml;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * What a part of the package is to another, or to something outside.
 *
 * @param owner the part that has it; empty for the package itself
 * @param type an address that names the kind, such as {@code …/relationships/image}
 * @param target as written
 * @param external whether the target lies outside the file; Banbill never fetches it
 */
public record Relationship(String owner, String id, String type, String target, boolean external) {

    private static final String ENDING = ".rels";

    /** Whether a part holds relationships. */
    public static boolean isPart(String name) {
        return name.endsWith(ENDING) && (name.startsWith("_rels/") || name.contains("/_rels/"));
    }

    /** The part that holds the relationships of another. */
    public static String partOf(String owner) {
        int slash = owner.lastIndexOf('/') + 1;
        return owner.substring(0, slash) + "_rels/" + owner.substring(slash) + ENDING;
    }

    /** @param part the name of a part that holds relationships */
    public static List<Relationship> read(String part, byte[] xml) {
        String owner = part.replaceFirst("(^|/)_rels/", "$1");
        owner = owner.substring(0, owner.length() - ENDING.length());
        List<Relationship> all = new ArrayList<>();
        for (Element element : Dom.children(Dom.read(xml).getDocumentElement())) {
            all.add(new Relationship(
                    owner,
                    element.getAttribute("Id"),
                    element.getAttribute("Type"),
                    element.getAttribute("Target"),
                    element.getAttribute("TargetMode").equals("External")));
        }
        return all;
    }

    /** The last step of the type: {@code image}, {@code hyperlink}, {@code attachedTemplate} … */
    public String kind() {
        return type.substring(type.lastIndexOf('/') + 1);
    }

    /** The name of the part that it leads to; begins with {@code ../} where it would leave the package. */
    public String part() {
        try {
            URI from = URI.create("/" + owner.replace(" ", "%20"));
            URI to = from.resolve(target.replace(" ", "%20"));
            String path = to.getPath();
            boolean leaves = to.getScheme() != null || to.getRawAuthority() != null || path == null;
            return leaves ? "../" + target : path.startsWith("/") ? path.substring(1) : path;
        } catch (IllegalArgumentException e) {
            return "../" + target;
        }
    }
}
