package org.banbill.assembly;

import org.banbill.bill.Bill;

/** A bill, and how far it meets the letter. */
public record Draft(Bill bill, Coverage coverage) {}
