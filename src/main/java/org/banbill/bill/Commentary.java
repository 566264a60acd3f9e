package org.banbill.bill;

import java.util.List;

/**
 * What the annotated copy says beside a provision: drafting note, demands, precedents, or somebody's remark.
 *
 * @param provision where it is attached
 * @param author whose words they are
 * @param day when they were written, as ISO 8601 writes it; empty where nobody knows
 * @param paragraphs plain text, one entry a paragraph
 */
public record Commentary(ProvisionId provision, String author, String day, List<String> paragraphs) {

    /** The author of the notes that stand in the files. */
    public static final String OWN = "Banbill";

    public Commentary {
        paragraphs = List.copyOf(paragraphs);
    }

    /** A note that stands in the files. */
    public Commentary(ProvisionId provision, List<String> paragraphs) {
        this(provision, OWN, "", paragraphs);
    }
}
