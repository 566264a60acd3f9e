/**
 * Reads Word files that come back: what they were made from, what was edited, by whom. What a file holds is never
 * trusted: it is checked before docx4j sees it.
 */
@NullMarked
package org.banbill.review;

import org.jspecify.annotations.NullMarked;
