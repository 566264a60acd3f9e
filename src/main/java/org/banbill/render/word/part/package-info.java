/** The parts of a Word package, each with its own vocabulary, and how they hang together. */
@NullMarked
package org.banbill.render.word.part;

import org.jspecify.annotations.NullMarked;
