/**
 * Words of a text: which of two runs stand for one another, and which phrases a text has. It knows no bill and no file.
 */
@NullMarked
package org.banbill.wording;

import org.jspecify.annotations.NullMarked;
