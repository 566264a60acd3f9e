/** Spreadsheets, made with Apache POI. */
@NullMarked
package org.banbill.sheet;

import org.jspecify.annotations.NullMarked;
