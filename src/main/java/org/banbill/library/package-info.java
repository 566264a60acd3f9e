/** The clause library: demands, clauses, terms, outlines, and the marks inside their texts. */
@NullMarked
package org.banbill.library;

import org.jspecify.annotations.NullMarked;
