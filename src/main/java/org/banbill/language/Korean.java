package org.banbill.language;

import java.util.Locale;

/** Korean: the particles. */
final class Korean extends Language {

    Korean(Locale locale, LanguageData data) {
        super(locale, data);
    }

    @Override
    public Particles particles() {
        return new KoreanParticles();
    }
}
