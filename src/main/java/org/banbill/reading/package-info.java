/**
 * A Word file as a person reads it, and what two of them say otherwise. It looks at the file alone: body, tables, text
 * boxes, notes, headers and footers, symbols, hidden and struck words, the numbers and levels that Word counts, the
 * order of everything, comments with author, thread and state. It knows nothing of how edits are found or drafts made:
 * therefore it can judge both.
 */
@NullMarked
package org.banbill.reading;

import org.jspecify.annotations.NullMarked;
