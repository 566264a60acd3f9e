package org.banbill.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.banbill.finding.Texts;

/** What the page says, in one language. */
final class Words {

    private final Texts texts;

    private Words(Texts texts) {
        this.texts = texts;
    }

    /** @param language one of {@link Texts#LANGUAGES} */
    static Words in(String language) {
        return new Words(Texts.of(Texts.Kind.PAGE, language));
    }

    /** The language that a browser asks for, as well as we have it. */
    static Words asked(Request request) {
        for (Locale.LanguageRange range :
                ranges(request.header("accept-language").orElse(""))) {
            String base = range.getRange().split("-", 2)[0];
            if (Texts.LANGUAGES.contains(base)) {
                return in(base);
            }
        }
        return in(Texts.LANGUAGES.get(0));
    }

    private static List<Locale.LanguageRange> ranges(String header) {
        try {
            return header.isBlank() ? List.of() : Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    /** A BCP 47 tag. */
    String language() {
        return texts.language();
    }

    Set<String> keys() {
        return texts.names();
    }

    /** The text of this name with its {@code {0}}, {@code {1}} … filled. */
    String say(String key, Object... values) {
        return texts.say(key, values);
    }

    /** The same for a number of things: {@code key.one} for one of them, where the language tells them apart. */
    String count(String key, long number) {
        return texts.count(key, number);
    }
}
