package org.banbill.interview;

import org.banbill.finding.Texts;
import org.banbill.source.LanguageTag;

/** What the interview itself says to people, in their language; in English where it does not speak theirs. */
public final class Phrases {

    private final Texts texts;

    private Phrases(Texts texts) {
        this.texts = texts;
    }

    public static Phrases in(LanguageTag people) {
        String spoken = Texts.LANGUAGES.contains(people.base()) ? people.base() : Texts.LANGUAGES.get(0);
        return new Phrases(Texts.of(Texts.Kind.INTERVIEW, spoken));
    }

    /** The language that is spoken. */
    public LanguageTag language() {
        return new LanguageTag(texts.language());
    }

    /** A phrase with its gaps {@code {0}}, {@code {1}} … filled. */
    public String say(String phrase, Object... gaps) {
        return texts.say(phrase, gaps);
    }
}
