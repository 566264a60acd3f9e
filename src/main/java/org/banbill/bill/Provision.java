package org.banbill.bill;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.banbill.finding.Position;

/**
 * A node of the text: a part, a section, a subsection, an item … down to the lowest level.
 *
 * @param level the id of its level in the {@link Form}
 * @param label empty where the tradition gives this unit no number
 * @param heading empty where it has none
 * @param after full-out words that follow the items
 * @param source where its words come from
 */
public record Provision(
        ProvisionId id,
        String level,
        Optional<Label> label,
        List<Inline> heading,
        List<Inline> text,
        List<Provision> items,
        List<Inline> after,
        Source source) {

    /**
     * Where a provision's words come from, so that an edited copy can be taken back into the file.
     *
     * @param position the file and line
     * @param join how the file joins its items: {@code and}, {@code or}, {@code none}
     * @param heading what its marks were filled with, in order; likewise the others
     */
    public record Source(
            Position position, String join, List<Filling> heading, List<Filling> text, List<Filling> after) {

        public Source {
            heading = List.copyOf(heading);
            text = List.copyOf(text);
            after = List.copyOf(after);
        }

        /** The source of words that hold no marks. */
        public static Source at(Position position) {
            return new Source(position, "none", List.of(), List.of(), List.of());
        }
    }

    public Provision {
        heading = List.copyOf(heading);
        text = List.copyOf(text);
        items = List.copyOf(items);
        after = List.copyOf(after);
    }

    /** The file and line that its words come from. */
    public Position origin() {
        return source.position();
    }

    /** This provision and all below it, in reading order. */
    public Stream<Provision> all() {
        return Stream.concat(Stream.of(this), items.stream().flatMap(Provision::all));
    }
}
