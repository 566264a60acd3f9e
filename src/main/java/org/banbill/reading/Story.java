package org.banbill.reading;

/** The run of text that a line stands in. */
public enum Story {
    /** The text of the bill, with titles and formulas. */
    BODY,
    /** What is made anew from the headings. */
    CONTENTS,
    /** The papers behind the bill: tables of demands, checklists. They follow from the text. */
    PAPERS,
    HEADER,
    FOOTER
}
