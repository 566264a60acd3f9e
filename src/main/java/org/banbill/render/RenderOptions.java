package org.banbill.render;

import java.util.List;
import org.banbill.ooxml.PackageStep;

/**
 * What a person may ask for of a bill's files. A form that has no use for an option passes it over.
 *
 * @param annotations whether there is a copy with drafting notes, precedents and demands
 * @param steps what is done to an Office file before it is packed, in this order
 */
public record RenderOptions(Annotations annotations, List<PackageStep> steps) {

    /** The bill alone. */
    public static final RenderOptions PLAIN = new RenderOptions(Annotations.NONE, List.of());

    public RenderOptions {
        steps = List.copyOf(steps);
    }
}
