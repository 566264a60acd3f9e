package org.banbill.change;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.banbill.change.Change.Action;
import org.banbill.change.Change.Place;

/**
 * A change as a file holds it, key by key in the order in which files have them.
 *
 * @param of the new neighbour of what is moved
 * @param id of a new provision
 * @param words by part: a text, or texts by language
 * @param by who decided so; empty for nobody
 * @param on the day; empty for none
 */
public record ChangeEntry(
        String provision,
        Action action,
        Place place,
        Optional<String> of,
        Optional<String> id,
        Map<String, Object> words,
        Optional<String> join,
        String why,
        Optional<String> by,
        Optional<String> on) {

    public ChangeEntry {
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /** What {@link ChangeReader} reads again. */
    public Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("provision", provision);
        data.put("do", action.id());
        boolean isPlaced = action == Action.ADD || action == Action.MOVE;
        if (isPlaced || place == Place.FIRST) {
            data.put("place", place.id());
        }
        of.ifPresent(neighbour -> data.put("of", neighbour));
        id.ifPresent(name -> data.put("id", name));
        data.putAll(words);
        join.ifPresent(word -> data.put("join", word));
        data.put("why", why);
        by.ifPresent(author -> data.put("by", author));
        on.ifPresent(day -> data.put("on", day));
        return data;
    }
}
