package org.banbill.provenance;

import org.banbill.bill.Paragraph;
import org.banbill.bill.ProvisionId;

/** A place in the text that a bookmark marks: where a provision begins, or where it goes on. */
public record Anchor(ProvisionId provision, Paragraph.Kind kind) {}
