package org.banbill.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What findings say, in one language: {@code messages_<tag>.properties} beside this class. A text has two lines, what
 * is wrong and the way out; the second may be missing where the first says it. What a language has no text for is said
 * in English. Nothing is read before something is told.
 */
public final class Catalogue {

    /** The languages that there are, English first. */
    public static final List<String> LANGUAGES = List.of("en", "ko");

    public static final Catalogue ENGLISH = new Catalogue("en");

    private static final Map<String, Catalogue> OTHERS = new ConcurrentHashMap<>();

    /** {@code {0}} is an argument, {@code {0>}} the way out of the message that is the argument. */
    private static final Pattern GAP = Pattern.compile("\\{([0-9])(>?)}");

    private final String language;
    private @Nullable Properties texts;

    private Catalogue(String language) {
        this.language = language;
    }

    /** The catalogue of a language, or the English one where there is none. */
    public static Catalogue in(String language) {
        return language.equals(ENGLISH.language) || !LANGUAGES.contains(language)
                ? ENGLISH
                : OTHERS.computeIfAbsent(language, Catalogue::new);
    }

    /** A BCP 47 tag. */
    public String language() {
        return language;
    }

    /** What is wrong. */
    public String say(Message message) {
        String text = text(message.key());
        int end = text.indexOf('\n');
        return filled(end < 0 ? text : text.substring(0, end), message);
    }

    /** What to do about it; empty where what is wrong says so. */
    public String wayOut(Message message) {
        String text = text(message.key());
        int end = text.indexOf('\n');
        return end < 0 ? "" : filled(text.substring(end + 1), message).strip();
    }

    /** Fills each gap once: braces in what is filled in stay as they are. */
    private String filled(String text, Message message) {
        Matcher gap = GAP.matcher(text);
        StringBuilder filled = new StringBuilder(text.length() + 64);
        while (gap.find()) {
            Object argument = message.arguments().get(Integer.parseInt(gap.group(1)));
            String said = gap.group(2).isEmpty() ? said(argument) : wayOut((Message) argument);
            gap.appendReplacement(filled, Matcher.quoteReplacement(said));
        }
        return gap.appendTail(filled).toString();
    }

    private String said(Object argument) {
        if (argument instanceof Message message) {
            return say(message);
        }
        return argument instanceof List<?> many
                ? many.stream().map(this::said).collect(Collectors.joining(", "))
                : argument.toString();
    }

    private String text(String key) {
        String own = texts().getProperty(key);
        if (own != null) {
            return own;
        }
        if (this != ENGLISH) {
            return ENGLISH.text(key);
        }
        throw new IllegalArgumentException("no text is called " + key);
    }

    /** All texts of the language by their names. */
    synchronized Properties texts() {
        if (texts == null) {
            texts = read("messages_" + language + ".properties");
        }
        return texts;
    }

    private static Properties read(String name) {
        Properties read = new Properties();
        try (InputStream file = Catalogue.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not there");
            }
            try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
                read.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
        return read;
    }
}
