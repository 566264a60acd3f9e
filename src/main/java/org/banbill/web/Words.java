package org.banbill.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** What the page says, in one language. */
final class Words {

    /** The languages of the page; the first is the one for those who read none of them. */
    static final List<String> LANGUAGES = List.of("en", "ko");

    private static final Map<String, Words> ALL = Map.of("en", read("en"), "ko", read("ko"));

    private final String language;
    private final Map<String, String> texts;

    private Words(String language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
    }

    /** @param language one of {@link #LANGUAGES} */
    static Words in(String language) {
        Words words = ALL.get(language);
        if (words == null) {
            throw new IllegalArgumentException(language);
        }
        return words;
    }

    /** The language that a browser asks for, as well as we have it. */
    static Words asked(Request request) {
        for (Locale.LanguageRange range :
                ranges(request.header("accept-language").orElse(""))) {
            String base = range.getRange().split("-", 2)[0];
            if (LANGUAGES.contains(base)) {
                return in(base);
            }
        }
        return in(LANGUAGES.get(0));
    }

    private static List<Locale.LanguageRange> ranges(String header) {
        try {
            return header.isBlank() ? List.of() : Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    private static Words read(String language) {
        String name = "words." + language + ".properties";
        Properties properties = new Properties();
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not there");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return new Words(language, texts);
    }

    /** A BCP 47 tag. */
    String language() {
        return language;
    }

    Set<String> keys() {
        return texts.keySet();
    }

    /** The text of this name with its {@code {0}}, {@code {1}} … filled. */
    String say(String key, Object... values) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no words for `" + key + "`");
        }
        for (int index = 0; index < values.length; index++) {
            text = text.replace("{" + index + "}", String.valueOf(values[index]));
        }
        return text;
    }

    /** The same for a number of things: {@code key.one} for one of them, where the language tells them apart. */
    String count(String key, long number) {
        return say(number == 1 && texts.containsKey(key + ".one") ? key + ".one" : key, number);
    }
}
