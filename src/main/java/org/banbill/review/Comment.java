package org.banbill.review;

import java.util.List;

/**
 * What somebody remarked beside the text.
 *
 * @param author as the file says
 * @param date as the file says
 * @param resolved whether it was marked as done
 * @param answers those to it, in their order
 */
public record Comment(String author, String date, String text, boolean resolved, List<Comment> answers) {

    public Comment {
        answers = List.copyOf(answers);
    }
}
