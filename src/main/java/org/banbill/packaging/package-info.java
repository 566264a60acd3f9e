/**
 * Office files from strangers, as parts that were checked before any other reader sees them: time and memory are
 * bounded, nothing is written, nothing is fetched.
 */
@NullMarked
package org.banbill.packaging;

import org.jspecify.annotations.NullMarked;
