/** The table of the forms of a bill. */
@NullMarked
package org.banbill.render.format;

import org.jspecify.annotations.NullMarked;
