package org.banbill.work;

import org.banbill.review.Edit;

/**
 * An edit of a file whose words were changed otherwise since the file was written; a person must choose.
 *
 * @param edit as the file has it
 * @param today what the text says by now, as it is printed
 */
public record Disputed(Edit edit, String today) {}
