package org.banbill.bill;

import java.util.List;

/**
 * What the annotated copy says about a provision: drafting note, demands, precedents.
 *
 * @param provision where it is attached
 * @param paragraphs plain text, one entry a paragraph
 */
public record Commentary(ProvisionId provision, List<String> paragraphs) {
    public Commentary {
        paragraphs = List.copyOf(paragraphs);
    }
}
