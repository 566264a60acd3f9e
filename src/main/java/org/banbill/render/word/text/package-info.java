/** Paragraphs, runs, tables and the contents of a Word document, and how they look. */
@NullMarked
package org.banbill.render.word.text;

import org.jspecify.annotations.NullMarked;
