package org.banbill.render.word.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.banbill.bill.Paragraph;
import org.banbill.bill.ProvisionId;

/**
 * The bookmark name of every provision. A name depends on nothing but the provision's id, so it stays the same from
 * draft to draft: {@code public-authorities.ban} is {@code public_authorities__ban}. One underscore stands for a
 * hyphen, two for a dot, three for a colon, so that no two ids share a name.
 */
public final class Anchors {

    /** Word cuts longer names. */
    private static final int LONGEST = 40;

    private static final int HASH_DIGITS = 8;

    private final Map<ProvisionId, String> names = new HashMap<>();

    private Anchors() {}

    public static Anchors of(Stream<ProvisionId> ids) {
        Anchors anchors = new Anchors();
        Set<String> taken = new HashSet<>();
        ids.forEach(id -> {
            String name = name(id.path());
            if (anchors.names.put(id, name) != null || !taken.add(name)) {
                throw new IllegalArgumentException("two provisions are anchored as " + name + ", one is " + id);
            }
        });
        return anchors;
    }

    /** The name of a provision that stands in the bill. */
    public String of(ProvisionId id) {
        String name = names.get(id);
        if (name == null) {
            throw new IllegalArgumentException("no provision " + id + " in the bill");
        }
        return name;
    }

    /** The provision itself, or the nearest around it that stands in the bill. */
    Optional<ProvisionId> nearest(ProvisionId id) {
        Optional<ProvisionId> candidate = Optional.of(id);
        while (candidate.isPresent() && !names.containsKey(candidate.get())) {
            candidate = candidate.flatMap(ProvisionId::parent);
        }
        return candidate;
    }

    public static String name(String path) {
        StringBuilder name = new StringBuilder();
        boolean exact = true;
        for (int index = 0; index < path.length(); index++) {
            char letter = path.charAt(index);
            if (isLetter(letter) || (letter >= '0' && letter <= '9')) {
                name.append(letter);
            } else if (letter == '-') {
                name.append('_');
            } else if (letter == '.') {
                name.append("__");
            } else if (letter == ':') {
                name.append("___");
            } else {
                name.append('_');
                exact = false;
            }
        }
        if (name.isEmpty() || !isLetter(name.charAt(0))) {
            // Word wants a letter first; an underscore would hide the bookmark from the user
            name.insert(0, 'p');
            exact = false;
        }
        if (exact && name.length() <= LONGEST) {
            return name.toString();
        }
        name.setLength(Math.min(name.length(), LONGEST - HASH_DIGITS - 1));
        return name + "_" + Sha256.hex(path).substring(0, HASH_DIGITS);
    }

    /** The bookmark of a paragraph in which a provision goes on: its text below a heading, or its full-out words. */
    public static String continuation(ProvisionId id, Paragraph.Kind kind) {
        return name(id.path() + ":" + kind.id());
    }

    private static boolean isLetter(char letter) {
        return letter >= 'a' && letter <= 'z';
    }
}
