package org.banbill.language;

import java.util.Locale;
import java.util.Set;

/** English: the abbreviations of statutes. */
final class English extends Language {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "al.",
            "approx.",
            "apr.",
            "art.",
            "arts.",
            "aug.",
            "ave.",
            "bros.",
            "cf.",
            "ch.",
            "chap.",
            "cir.",
            "cl.",
            "co.",
            "corp.",
            "dec.",
            "dept.",
            "dr.",
            "ed.",
            "etc.",
            "feb.",
            "ff.",
            "fig.",
            "gov.",
            "hon.",
            "ibid.",
            "inc.",
            "incl.",
            "jan.",
            "jr.",
            "jul.",
            "jun.",
            "ltd.",
            "mar.",
            "messrs.",
            "mr.",
            "mrs.",
            "ms.",
            "no.",
            "nos.",
            "nov.",
            "oct.",
            "op.",
            "para.",
            "paras.",
            "per cent.",
            "cent.",
            "pp.",
            "prof.",
            "pt.",
            "pts.",
            "pub.",
            "reg.",
            "regs.",
            "rep.",
            "rev.",
            "sch.",
            "schs.",
            "sec.",
            "secs.",
            "sen.",
            "sep.",
            "sept.",
            "seq.",
            "sr.",
            "ss.",
            "st.",
            "stat.",
            "subsec.",
            "supp.",
            "viz.",
            "vol.",
            "vols.",
            "vs.");

    English(Locale locale) {
        super(locale);
    }

    @Override
    protected Set<String> abbreviations() {
        return ABBREVIATIONS;
    }
}
