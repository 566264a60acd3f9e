package org.banbill.review;

/** What somebody remarked beside the text; author and date as the file says. */
public record Comment(String author, String date, String text) {}
