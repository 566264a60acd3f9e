/** From library and jurisdiction to bill, one class per pass. */
@NullMarked
package org.banbill.assembly;

import org.jspecify.annotations.NullMarked;
