/**
 * What all parts of a Word document must agree upon, worked out before the first is written: bookmarks, lists and their
 * numbers, names of styles, sections, comments.
 */
@NullMarked
package org.banbill.render.word.plan;

import org.jspecify.annotations.NullMarked;
