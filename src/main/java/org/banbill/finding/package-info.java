/**
 * What Banbill tells a user about a file: severity, rule, place, message, way out.
 *
 * <p>Work hands over a {@link org.banbill.finding.Result}: a value or none, and its own findings. While it is at work
 * it collects them in a {@link org.banbill.finding.Findings} that nobody else sees.
 */
@NullMarked
package org.banbill.finding;

import org.jspecify.annotations.NullMarked;
