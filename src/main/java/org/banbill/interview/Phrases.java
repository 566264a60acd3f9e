package org.banbill.interview;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.banbill.source.LanguageTag;

/** What the interview itself says to people, in their language; in English where it does not speak theirs. */
public final class Phrases {

    private static final Map<String, Phrases> KNOWN = new ConcurrentHashMap<>();

    private final String language;
    private final Properties texts;

    private Phrases(String language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    public static Phrases in(LanguageTag people) {
        return KNOWN.computeIfAbsent(people.base(), Phrases::load);
    }

    private static Phrases load(String language) {
        return read(language)
                .map(texts -> new Phrases(language, texts))
                .or(() -> read("en").map(texts -> new Phrases("en", texts)))
                .orElseThrow(() -> new IllegalStateException("the English phrases are missing"));
    }

    private static Optional<Properties> read(String language) {
        try (InputStream file = Phrases.class.getResourceAsStream("phrases_" + language + ".properties")) {
            if (file == null) {
                return Optional.empty();
            }
            Properties texts = new Properties();
            try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
                texts.load(reader);
            }
            return Optional.of(texts);
        } catch (IOException e) {
            throw new UncheckedIOException("phrases_" + language + ".properties cannot be read", e);
        }
    }

    /** The language that is spoken. */
    public LanguageTag language() {
        return new LanguageTag(language);
    }

    /** A phrase with its gaps {@code {0}}, {@code {1}} … filled. */
    public String say(String phrase, Object... gaps) {
        String text = texts.getProperty(phrase);
        if (text == null) {
            throw new IllegalArgumentException("there is no phrase " + phrase);
        }
        for (int index = 0; index < gaps.length; index++) {
            text = text.replace("{" + index + "}", String.valueOf(gaps[index]));
        }
        return text;
    }
}
