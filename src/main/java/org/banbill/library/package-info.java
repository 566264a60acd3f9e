/**
 * The clause library: demands, clauses, terms, outlines, and the marks inside their texts.
 *
 * <p>{@code Library.of(home.in("clauses"))} is a snapshot that all drafts and threads share;
 * {@code library.under(own.in("clauses"))} lays the clauses of somebody's own over it, and reads nothing twice.
 */
@NullMarked
package org.banbill.library;

import org.jspecify.annotations.NullMarked;
