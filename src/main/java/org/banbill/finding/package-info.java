/**
 * What Banbill tells a user about a file: severity, rule, place, message, way out.
 *
 * <p>A {@link org.banbill.finding.Finding} names its {@link org.banbill.finding.Rule} and a text of it, and holds what
 * fills the text's gaps. How it is said in each language stands in the {@link org.banbill.finding.Catalogue}, which is
 * read when a finding is printed.
 *
 * <p>Work hands over a {@link org.banbill.finding.Result}: a value or none, and its own findings. While it is at work
 * it collects them in a {@link org.banbill.finding.Findings} that nobody else sees.
 */
@NullMarked
package org.banbill.finding;

import org.jspecify.annotations.NullMarked;
