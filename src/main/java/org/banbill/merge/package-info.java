/** Three versions of a text: what two people made of a third, brought together word by word. */
@NullMarked
package org.banbill.merge;

import org.jspecify.annotations.NullMarked;
