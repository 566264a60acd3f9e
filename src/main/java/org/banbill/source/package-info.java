/** YAML that remembers where each of its values stands. */
@NullMarked
package org.banbill.source;

import org.jspecify.annotations.NullMarked;
