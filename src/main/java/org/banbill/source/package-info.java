/**
 * Files, and YAML that remembers where each of its values stands.
 *
 * <p>A {@link org.banbill.source.Folder} is what files are read from: {@link org.banbill.source.DiskFolder},
 * {@link org.banbill.source.MemoryFolder}, or one over another ({@link org.banbill.source.LayeredFolder}). What is made
 * of files is a {@link org.banbill.source.Loaded}: the value, its findings, and the files.
 * {@link org.banbill.source.Memo} keeps it, so that each file is read and understood once, whoever asks. A
 * {@link org.banbill.source.Reading} is what one job has read; from it comes the fingerprint of a draft.
 */
@NullMarked
package org.banbill.source;

import org.jspecify.annotations.NullMarked;
