package org.banbill.review;

/** Who changed something, and when; both as the file says, the date as ISO 8601 or empty. */
public record Revised(String author, String date) {}
