package org.banbill.render.house;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.banbill.ooxml.Relationship;
import org.banbill.ooxml.SafePackage;

/** The parts that come along from a template, with the pictures that hang on them, under new names. */
final class CarriedParts {

    /** What a header may hang on inside its file: pictures. Anything else is a program's, and stays behind. */
    private static final Set<String> INSIDE = Set.of("image");
    /** And outside: a link that a reader clicks on. */
    private static final Set<String> OUTSIDE = Set.of("hyperlink");

    /**
     * A part under its new name, with what it hangs on.
     *
     * @param source its name in the template
     */
    record Carried(String name, String source, String contentType, List<Relationship> relationships) {}

    private final SafePackage file;
    private final List<Carried> all = new ArrayList<>();
    private final Map<String, String> pictures = new LinkedHashMap<>();

    CarriedParts(SafePackage file) {
        this.file = file;
    }

    /** Whether a part can come along: it is there, and hangs on nothing but pictures in the file. */
    boolean canCarry(String part) {
        return file.has(part)
                && relationships(part).stream()
                        .allMatch(relationship -> relationship.external()
                                ? OUTSIDE.contains(relationship.kind())
                                : INSIDE.contains(relationship.kind()) && file.has(relationship.part()));
    }

    /** Takes a part along, and gives its new name. */
    Carried carry(String part, String name) {
        List<Relationship> relationships = new ArrayList<>();
        for (Relationship relationship : relationships(part)) {
            if (relationship.external()) {
                relationships.add(relationship);
            } else {
                String picture = picture(relationship.part());
                relationships.add(new Relationship(
                        name, relationship.id(), relationship.type(), relativeTo(name, picture), false));
            }
        }
        Carried carried = new Carried(name, part, file.contentType(part), List.copyOf(relationships));
        all.add(carried);
        return carried;
    }

    /** Once, however many headers show it. */
    private String picture(String part) {
        String there = pictures.get(part);
        if (there != null) {
            return there;
        }
        String ending = part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String name = "word/media/house" + (pictures.size() + 1) + "." + ending;
        pictures.put(part, name);
        carry(part, name);
        return name;
    }

    private static String relativeTo(String owner, String part) {
        return owner.startsWith("word/theme/")
                ? "../" + part.substring("word/".length())
                : part.substring("word/".length());
    }

    private List<Relationship> relationships(String part) {
        return file.relationships().stream()
                .filter(relationship -> relationship.owner().equals(part))
                .toList();
    }

    byte[] bytes(Carried carried) {
        return file.part(carried.source()).orElseThrow();
    }

    List<Carried> all() {
        return all;
    }
}
