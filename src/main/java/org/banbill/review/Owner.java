package org.banbill.review;

import org.banbill.bill.ProvisionId;
import org.banbill.review.Edit.Part;

/** Whose edited words become: a part of a provision, or a new paragraph. */
record Owner(ProvisionId provision, Part part) {}
