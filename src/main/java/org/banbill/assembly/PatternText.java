package org.banbill.assembly;

import org.banbill.source.Text;

/** Gives a pattern of the tradition in the bill's language, its parameters filled. */
@FunctionalInterface
interface PatternText {
    String in(Text pattern);
}
