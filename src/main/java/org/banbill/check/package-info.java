/** Rules about the files and about finished bills, one class per rule. */
@NullMarked
package org.banbill.check;

import org.jspecify.annotations.NullMarked;
