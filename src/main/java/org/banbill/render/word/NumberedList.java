package org.banbill.render.word;

import java.util.OptionalInt;

/**
 * A list that paragraphs belong to ({@code w:num}).
 *
 * @param id from 1
 * @param beginsAt the number of its first unit where it is not the template's
 */
record NumberedList(int id, NumberTemplate template, OptionalInt beginsAt) {}
