/** A bill as plain text. */
@NullMarked
package org.banbill.render.text;

import org.jspecify.annotations.NullMarked;
