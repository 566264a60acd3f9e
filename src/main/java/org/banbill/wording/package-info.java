/** Which elements of two runs of text stand for one another. It knows no bill and no file. */
@NullMarked
package org.banbill.wording;

import org.jspecify.annotations.NullMarked;
