package org.banbill.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banbill.finding.Texts;
import org.junit.jupiter.api.Test;

/** The page says the same in every language, and has words for all that it wants to say. */
class WordsTest {

    private static final Pattern SAID = Pattern.compile("(?<!phrases\\(\\)\\.)\\b(?:say|count)\\(\\s*\"([^\"]+)\"");
    private static final Pattern SLOT = Pattern.compile("\\{\\d}");

    @Test
    void everyLanguageHasTheSameTexts() {
        Set<String> english = plain(Words.in("en"));
        for (String language : Texts.LANGUAGES) {
            assertThat(plain(Words.in(language))).as(language).isEqualTo(english);
            for (String key : english) {
                assertThat(text(language, key)).as(language + " " + key).isNotBlank();
                assertThat(slots(text(language, key))).as(language + " " + key).isEqualTo(slots(text("en", key)));
            }
        }
    }

    @Test
    void allThatPagesSayHasWordsAndNothingElse() throws IOException {
        Set<String> said = new TreeSet<>();
        Set<String> beginnings = new TreeSet<>();
        for (Path folder : List.of(Path.of("src/main/jte"), Path.of("src/main/java/org/banbill/web"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Matcher matcher = SAID.matcher(Files.readString(file));
                    while (matcher.find()) {
                        (matcher.group(1).endsWith(".") ? beginnings : said).add(matcher.group(1));
                    }
                }
            }
        }
        Set<String> known = plain(Words.in("en"));

        assertThat(known).containsAll(said);
        Set<String> unsaid = new TreeSet<>(known);
        unsaid.removeAll(said);
        unsaid.removeIf(key -> beginnings.stream().anyMatch(key::startsWith));
        // found by a value of their own: Shell.Other, FindingView, Sides.Group
        unsaid.removeIf(key -> key.matches("language\\.own|finding\\..*|sides\\.(own|files|library)"));
        assertThat(unsaid).isEmpty();
    }

    private static String text(String language, String key) {
        return Texts.of(Texts.Kind.PAGE, language).find(key).orElseThrow();
    }

    private static Set<String> plain(Words words) {
        Set<String> keys = new TreeSet<>(words.keys());
        keys.removeIf(key -> key.endsWith(".one"));
        return keys;
    }

    private static Set<String> slots(String text) {
        Set<String> slots = new TreeSet<>();
        Matcher matcher = SLOT.matcher(text);
        while (matcher.find()) {
            slots.add(matcher.group());
        }
        return slots;
    }
}
