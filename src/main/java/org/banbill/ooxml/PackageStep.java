package org.banbill.ooxml;

import java.util.Map;

/** Something done to the parts of a package while they are in memory, before they are packed. */
@FunctionalInterface
public interface PackageStep {

    /** @param parts by their names, in the order in which they are packed; not changed */
    Map<String, byte[]> on(Map<String, byte[]> parts);
}
