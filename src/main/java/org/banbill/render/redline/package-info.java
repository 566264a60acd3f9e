/** Two bills as one Word document with tracked changes. It weaves the parts that the Word renderer makes of each. */
@NullMarked
package org.banbill.render.redline;

import org.jspecify.annotations.NullMarked;
