/**
 * What a person wants done: drafting, comparing, taking in, verifying, covering, checking. Front doors, such as the
 * command line, parse what is asked and show what comes of it; everything between stands here, and knows of no
 * terminal. A class of this package takes plain values and a {@link org.banbill.work.Workspace}, and gives a
 * {@link org.banbill.finding.Result}.
 *
 * <pre>{@code
 * Workspace workspace = new Workspace(new DiskFolder(home, ""), OwnFolders.NONE);
 * Result<Place> place = workspace.place("gb");
 * }</pre>
 */
@NullMarked
package org.banbill.work;

import org.jspecify.annotations.NullMarked;
