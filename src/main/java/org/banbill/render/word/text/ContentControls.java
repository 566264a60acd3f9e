package org.banbill.render.word.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.banbill.render.word.plan.Sha256;

/** Tags and ids of the content controls around the values of parameters. */
final class ContentControls {

    /** Word cuts longer tags. */
    private static final int LONGEST = 64;

    private static final String PREFIX = "parameter:";
    private static final int HASH_DIGITS = 8;

    private final Map<String, Integer> uses = new HashMap<>();
    private final Set<Integer> ids = new HashSet<>();

    static String tag(String parameter) {
        return cut(PREFIX + parameter, parameter);
    }

    static String title(String parameter) {
        return cut(parameter, parameter);
    }

    /** The id of the next control for a parameter: another one in the whole document, the same in every draft. */
    int nextId(String parameter) {
        int use = uses.merge(parameter, 1, Integer::sum);
        int id = Sha256.positive(PREFIX + parameter + "#" + use);
        while (!ids.add(id)) {
            id = id == Integer.MAX_VALUE - 1 ? 1 : id + 1;
        }
        return id;
    }

    private static String cut(String text, String parameter) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, LONGEST - HASH_DIGITS - 1)
                        + "_"
                        + Sha256.hex(parameter).substring(0, HASH_DIGITS);
    }
}
