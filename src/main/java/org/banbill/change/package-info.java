/**
 * Own versions of provisions, and what people noted beside them: what a file can say, how it is read and written.
 *
 * <p>A place's file holds changes, and so do the files of the folder {@code changes} that {@code import} writes from an
 * edited Word file. {@code assembly} makes them in the text of a bill.
 */
@NullMarked
package org.banbill.change;

import org.jspecify.annotations.NullMarked;
