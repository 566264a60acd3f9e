package org.banbill.cli;

import org.banbill.source.LanguageTag;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The language in which a command speaks of the files. */
final class LanguageOption {

    private LanguageOption() {}

    static LanguageTag of(ParseResult given) {
        String tag = given.matchedOptionValue("--language", "en");
        if (!LanguageTag.isOne(tag)) {
            throw new ParameterException(
                    given.commandSpec().commandLine(), "`" + tag + "` is not a language tag, such as `en` or `ko`");
        }
        return new LanguageTag(tag);
    }
}
