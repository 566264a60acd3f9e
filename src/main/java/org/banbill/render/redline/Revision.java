package org.banbill.render.redline;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Who is named for the tracked changes of a redline, and when they were made. */
public record Revision(String author, Instant date) {

    /** Word counts in whole seconds. */
    public Revision {
        date = date.truncatedTo(ChronoUnit.SECONDS);
    }
}
