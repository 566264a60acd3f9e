/** The finished text of an instrument, with every number and reference resolved, and the look of its tradition. */
@NullMarked
package org.banbill.bill;

import org.jspecify.annotations.NullMarked;
