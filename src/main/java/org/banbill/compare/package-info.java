/** Two bills held against each other: by provision first, by words second. */
@NullMarked
package org.banbill.compare;

import org.jspecify.annotations.NullMarked;
