/** What Banbill tells a user about a file: severity, rule, place, message, way out. */
@NullMarked
package org.banbill.finding;

import org.jspecify.annotations.NullMarked;
