package org.banbill.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Everything that Banbill itself says to people, by names: for each language a folder {@code texts/<tag>} beside this
 * class, in it a properties file for each kind of text. Every kind is read here, once, when it is first asked for.
 */
public final class Texts {

    /** The languages that Banbill speaks to people, English first: another is a folder, and its tag here. */
    public static final List<String> LANGUAGES = List.of("en", "ko");

    private static final ConcurrentMap<String, Texts> KNOWN = new ConcurrentHashMap<>();

    /** {@code {0}} is what fills it; {@code {0>}} the way out of the message that fills it. */
    private static final Pattern GAP = Pattern.compile("\\{([0-9])(>?)}");

    private final String language;
    private final String kind;
    private final Properties texts;

    /** What the texts are for. */
    public enum Kind {
        /** What commands say of their work. */
        COMMANDS,
        /** What is wrong with files, and the way out. */
        FINDINGS,
        /** What {@code --help} says, by picocli's names; in English it stands with the options in the code. */
        HELP,
        /** What whoever begins a place of their own is asked and told. */
        INTERVIEW,
        /** What the page in the browser says. */
        PAGE;

        private String file() {
            return Named.id(this) + ".properties";
        }
    }

    private Texts(String language, Kind kind, Properties texts) {
        this.language = language;
        this.kind = kind.file();
        this.texts = texts;
    }

    /** @param language one of {@link #LANGUAGES} */
    public static Texts of(Kind kind, String language) {
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException(language);
        }
        return KNOWN.computeIfAbsent(
                language + "/" + kind.file(), file -> new Texts(language, kind, read("texts/" + file)));
    }

    private static Properties read(String name) {
        Properties read = new Properties();
        try (InputStream file = Texts.class.getResourceAsStream(name)) {
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

    /** A BCP 47 tag. */
    public String language() {
        return language;
    }

    public Set<String> names() {
        return texts.stringPropertyNames();
    }

    /** The text of a name as it is written. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(texts.getProperty(name));
    }

    /** The text of a name, with its gaps filled. */
    public String say(String name, Object... gaps) {
        String text = find(name)
                .orElseThrow(() -> new IllegalArgumentException(kind + " of " + language + " has no text " + name));
        return filled(text, index -> String.valueOf(gaps[index]), index -> "");
    }

    /** The same for a number of things: {@code name.one} for one of them, where the language tells them apart. */
    public String count(String name, long number) {
        return say(counted(name, number, texts::containsKey), number);
    }

    /** The name of the text for a number of things. */
    static String counted(String name, long number, Predicate<String> isThere) {
        String one = name + ".one";
        return number == 1 && isThere.test(one) ? one : name;
    }

    /** Fills each gap once: braces in what is filled in stay as they are. */
    static String filled(String text, IntFunction<String> said, IntFunction<String> waysOut) {
        Matcher gap = GAP.matcher(text);
        StringBuilder filled = new StringBuilder(text.length() + 64);
        while (gap.find()) {
            int index = Integer.parseInt(gap.group(1));
            String filling = gap.group(2).isEmpty() ? said.apply(index) : waysOut.apply(index);
            gap.appendReplacement(filled, Matcher.quoteReplacement(filling));
        }
        return gap.appendTail(filled).toString();
    }
}
