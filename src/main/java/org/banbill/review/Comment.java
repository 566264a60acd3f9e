package org.banbill.review;

/** What somebody remarked beside the text. */
public record Comment(String author, String date, String text) {}
