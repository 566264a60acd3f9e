/** A bill as one accessible web page. */
@NullMarked
package org.banbill.render.html;

import org.jspecify.annotations.NullMarked;
