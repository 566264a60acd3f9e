/**
 * Places and traditions: who drafts, by which facts and choices, and how the place writes its laws.
 *
 * <p>{@code Places.of(home.in("jurisdictions"))} is a snapshot that all drafts and threads share;
 * {@code places.jurisdiction("gb")} is a place of the library, {@code places.own(folder, "our-city")} that of
 * somebody's own folder.
 */
@NullMarked
package org.banbill.jurisdiction;

import org.jspecify.annotations.NullMarked;
