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
 * @param origin the file and line that its words come from
 */
public record Provision(
        ProvisionId id,
        String level,
        Optional<Label> label,
        List<Inline> heading,
        List<Inline> text,
        List<Provision> items,
        List<Inline> after,
        Position origin) {

    public Provision {
        heading = List.copyOf(heading);
        text = List.copyOf(text);
        items = List.copyOf(items);
        after = List.copyOf(after);
    }

    /** This provision and all below it, in reading order. */
    public Stream<Provision> all() {
        return Stream.concat(Stream.of(this), items.stream().flatMap(Provision::all));
    }
}
