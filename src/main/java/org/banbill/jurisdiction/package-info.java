/** Places and how they draft: jurisdictions, their parameter values, and traditions. */
@NullMarked
package org.banbill.jurisdiction;

import org.jspecify.annotations.NullMarked;
