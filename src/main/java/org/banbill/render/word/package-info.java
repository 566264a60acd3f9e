/** A bill as a Word document, streamed part by part. */
@NullMarked
package org.banbill.render.word;

import org.jspecify.annotations.NullMarked;
