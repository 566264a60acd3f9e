package org.banbill.jurisdiction;

import java.util.Optional;
import org.banbill.source.Text;

/**
 * How several citations are joined. A level says only what is otherwise than in the citations of its tradition.
 *
 * @param and pattern with {@code {a}} and {@code {b}}
 * @param or likewise
 * @param to likewise, from one to another
 * @param between all but the last two of several
 * @param within those that stand in one unit, beside others that do not: 제15조제1항ㆍ제2항 및 제16조제1항
 */
public record Joins(
        Optional<Text> and, Optional<Text> or, Optional<Text> to, Optional<Text> between, Optional<Text> within) {

    /** Of a level that says nothing of its own. */
    public static final Joins NONE =
            new Joins(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** These, and where they say nothing the others. */
    public Joins over(Joins others) {
        return new Joins(
                and.or(others::and),
                or.or(others::or),
                to.or(others::to),
                between.or(others::between),
                within.or(others::within));
    }
}
