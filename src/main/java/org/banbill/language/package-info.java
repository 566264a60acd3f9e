/**
 * What a language does to words, whichever place or instrument they belong to: script, direction, capitals, particles,
 * abbreviations, sorting, numbers, dates, money. ICU answers for every language; one that needs more has a class.
 */
@NullMarked
package org.banbill.language;

import org.jspecify.annotations.NullMarked;
