/** Measures Banbill against its own smaller self, its peers, and the floor; no part of the product. */
@NullMarked
package org.banbill.bench;

import org.jspecify.annotations.NullMarked;
