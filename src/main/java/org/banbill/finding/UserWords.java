package org.banbill.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Banbill says to its user beside findings, in the user's language. English stands in the code; every other
 * language is a file {@code words_<tag>.txt} beside this class: an English line, below it the same in the language, an
 * empty line, and so on.
 */
public final class UserWords {

    public static final UserWords ENGLISH = new UserWords(Map.of());

    private static final Map<String, UserWords> KNOWN = new ConcurrentHashMap<>(Map.of("en", ENGLISH));
    private static final Pattern GAP = Pattern.compile("\\{(\\d)\\}");

    private final Map<String, String> byEnglish;

    private UserWords(Map<String, String> byEnglish) {
        this.byEnglish = byEnglish;
    }

    /** @param tag of a language that there is a file for */
    public static UserWords in(String tag) {
        return KNOWN.computeIfAbsent(tag, UserWords::read);
    }

    private static UserWords read(String tag) {
        String name = "words_" + tag + ".txt";
        try (InputStream in = UserWords.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException(name + " is not there");
            }
            Map<String, String> words = new HashMap<>();
            for (String pair : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R(?:\\R)+", -1)) {
                String[] lines = pair.strip().split("\\R", -1);
                if (lines.length != 2 || words.put(lines[0], lines[1]) != null) {
                    throw new IllegalStateException(name + ": not two lines, or there twice: " + pair);
                }
            }
            return new UserWords(Map.copyOf(words));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Whether there are words for these in the language; English has all. */
    public boolean has(String english) {
        return equals(ENGLISH) || byEnglish.containsKey(english);
    }

    /** The words in the user's language, with their gaps {@code {0}}, {@code {1}} … filled. */
    public String said(String english, Object... gaps) {
        return GAP.matcher(byEnglish.getOrDefault(english, english))
                .replaceAll(gap -> Matcher.quoteReplacement(String.valueOf(gaps[Integer.parseInt(gap.group(1))])));
    }

    /** A number of things; the number fills {@code {0}}. Languages that do not count so say both alike. */
    public String counted(long number, String one, String many) {
        return said(number == 1 ? one : many, number);
    }
}
