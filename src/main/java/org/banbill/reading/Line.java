package org.banbill.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banbill.reading.Sight.Kind;
import org.banbill.reading.Sight.Reference;
import org.banbill.reading.Sight.Thing;
import org.banbill.reading.Sight.Words;

/**
 * A paragraph as a person sees it once all changes are accepted.
 *
 * @param style the name of its style, in small letters without spaces: programs rename ids, not names
 * @param level the style that its list gives to lines of its depth; the style itself where it is in no list
 * @param label its number as a word processor counts it; empty for none
 * @param typed the numbers of units that begin within the line, where no list can count them
 * @param numbering its own style and list as they stand in the file: equal where nobody touched them
 * @param bookmarks those that begin in it
 * @param comments the ids of those that begin in it, or stand in it
 * @param joined whether it was two paragraphs, whose break was deleted
 */
public record Line(
        Story story,
        String style,
        String level,
        String label,
        String typed,
        String numbering,
        List<Sight> sights,
        Set<String> bookmarks,
        List<String> comments,
        boolean joined) {

    public Line {
        sights = List.copyOf(sights);
        bookmarks = Set.copyOf(bookmarks);
        comments = List.copyOf(comments);
    }

    /** Its words with the marks of doubt, each reference as a function gives it. */
    String written(Function<Reference, String> references) {
        return sights.stream()
                .map(sight -> sight.match(Words::text, references, Thing::written))
                .collect(Collectors.joining());
    }

    /** Its words with the marks of doubt, each reference as it stands there. */
    public String words() {
        return SameToTheEye.of(written(Reference::shown));
    }

    /** The same with its number before it. */
    public String whole() {
        return SameToTheEye.of(label + " " + words());
    }

    List<Reference> references() {
        return sights.stream()
                .filter(Reference.class::isInstance)
                .map(Reference.class::cast)
                .toList();
    }

    /** The things in it beside its words. */
    List<Kind> things() {
        List<Kind> things = new ArrayList<>();
        for (Sight sight : sights) {
            if (sight instanceof Thing thing) {
                things.add(thing.kind());
            }
        }
        return things;
    }

    boolean isBlank() {
        return words().isEmpty() && label.isEmpty();
    }
}
