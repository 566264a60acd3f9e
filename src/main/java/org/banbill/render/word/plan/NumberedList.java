package org.banbill.render.word.plan;

import java.util.OptionalInt;

/**
 * A list that paragraphs belong to ({@code w:num}).
 *
 * @param id from 1
 * @param beginsAt the number of its first unit where it is not the template's
 */
public record NumberedList(int id, ListTemplate template, OptionalInt beginsAt) {}
