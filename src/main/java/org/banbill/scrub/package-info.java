/**
 * Takes out of a Word file what tells who wrote it, where and when. Text, numbers, tracked changes and comments stay.
 */
@NullMarked
package org.banbill.scrub;

import org.jspecify.annotations.NullMarked;
