package org.banbill.cli;

import org.banbill.source.LanguageTag;
import picocli.CommandLine.ParseResult;

/** The language in which a command speaks of the files. */
final class LanguageOption {

    private LanguageOption() {}

    /** As asked for, else the user's own. */
    static LanguageTag of(ParseResult given, Console console) {
        String tag = given.matchedOptionValue("--language", console.language().tag());
        if (!LanguageTag.isOne(tag)) {
            throw WrongUsage.of(given, "usage.no-language-tag", tag);
        }
        return new LanguageTag(tag);
    }
}
