/**
 * What a Word file says of itself: the bill that it was written from, as data in a part of its own. One codec writes
 * and reads it; each field is named once, so that neither side can know one that the other does not.
 */
@NullMarked
package org.banbill.provenance;

import org.jspecify.annotations.NullMarked;
