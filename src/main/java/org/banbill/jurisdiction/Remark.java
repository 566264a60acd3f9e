package org.banbill.jurisdiction;

import java.util.Optional;
import org.banbill.source.YamlScalar;

/**
 * What somebody noted beside a provision; it stands in the annotated copy as a comment of theirs.
 *
 * @param provision its full name
 * @param by who noted it
 * @param on a day, as ISO 8601 writes it
 */
public record Remark(YamlScalar provision, Optional<YamlScalar> by, Optional<YamlScalar> on, YamlScalar text) {}
