package org.banbill.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What findings say stands in the catalogue: every text that the code names, in every language, and no other. */
class CatalogueTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern OF_RULE =
            Pattern.compile("\\bRule\\s*\\.([A-Z_0-9]+)\\b(\\s*\\.as\\(\\s*\"([a-z-]+)\"\\))?");
    private static final Pattern PART = Pattern.compile("(?:Message\\s*\\.|[^.\\w])of\\(([^;]*)");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:[-.][a-z]+)*[.]?)\"");
    private static final Pattern AS = Pattern.compile("\\.as\\((?!\\s*\"[a-z-]+\"\\))");
    private static final Pattern GAP = Pattern.compile("\\{[0-9]>?}");

    static Stream<String> translated() {
        return Catalogue.LANGUAGES.stream().filter(language -> !language.equals("en"));
    }

    @Test
    void everyTextThatTheCodeNamesIsThereAndNoOther() throws IOException {
        Set<String> there = new TreeSet<>(Catalogue.ENGLISH.texts().stringPropertyNames());
        Set<String> ofRules = new TreeSet<>(there);
        ofRules.removeIf(key -> Rule.of(key.split("\\.", -1)[0]).isEmpty());
        Set<String> parts = new TreeSet<>(there);
        parts.removeAll(ofRules);

        assertThat(ofRules).as("texts of rules").isEqualTo(namedOfRules(there));
        assertThat(parts).as("parts of texts").allMatch(namedParts()::contains);
        assertThat(namedParts()).as("parts that the code names").allMatch(there::contains);
    }

    /** {@code Rule.X.as("y")} names {@code x.y}; {@code Rule.X} alone names {@code x} where there is such a text. */
    private static Set<String> namedOfRules(Set<String> there) throws IOException {
        Set<String> named = new TreeSet<>();
        for (String source : sources().values()) {
            OF_RULE.matcher(source).results().forEach(found -> {
                String id = found.group(1).toLowerCase(Locale.ROOT).replace('_', '-');
                if (found.group(3) != null) {
                    named.add(id + "." + found.group(3));
                } else if (there.contains(id)) {
                    named.add(id);
                }
            });
        }
        return named;
    }

    private static Set<String> namedParts() throws IOException {
        Set<String> there = Catalogue.ENGLISH.texts().stringPropertyNames();
        Set<String> named = new TreeSet<>();
        for (String source : sources().values()) {
            PART.matcher(source).results().map(MatchResult::group).forEach(call -> {
                for (MatchResult literal : LITERAL.matcher(call).results().toList()) {
                    String key = literal.group(1);
                    if (key.endsWith(".")) {
                        there.stream().filter(one -> one.startsWith(key)).forEach(named::add);
                    } else if (there.contains(key)) {
                        named.add(key);
                    }
                }
            });
        }
        return named;
    }

    @Test
    void aTextOfARuleIsNamedLetterByLetter() throws IOException {
        sources()
                .forEach((file, source) ->
                        assertThat(AS.matcher(source).results()).as(file).isEmpty());
    }

    @Test
    void everyRuleHasAText() {
        assertThat(Rule.values())
                .allMatch(rule -> Catalogue.ENGLISH.texts().stringPropertyNames().stream()
                        .anyMatch(key -> key.equals(rule.id()) || key.startsWith(rule.id() + ".")));
    }

    @ParameterizedTest
    @MethodSource("translated")
    void everyLanguageSaysTheSame(String language) {
        Catalogue other = Catalogue.in(language);
        Set<String> missing = new TreeSet<>();
        Map<String, String> otherGaps = new HashMap<>();
        for (String key : Catalogue.ENGLISH.texts().stringPropertyNames()) {
            String text = Catalogue.ENGLISH.texts().getProperty(key);
            String translation = other.texts().getProperty(key);
            if (translation == null) {
                missing.add(key);
            } else if (!gaps(translation).equals(gaps(text)) || lines(translation) != lines(text)) {
                otherGaps.put(key, translation);
            }
        }
        Set<String> forNothing = new TreeSet<>(other.texts().stringPropertyNames());
        forNothing.removeAll(Catalogue.ENGLISH.texts().stringPropertyNames());

        assertThat(missing).as("texts without a line in " + language).isEmpty();
        assertThat(otherGaps).as("texts of " + language + " with other gaps").isEmpty();
        assertThat(forNothing).as("texts of " + language + " that nothing says").isEmpty();
    }

    private static Set<String> gaps(String text) {
        return GAP.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static long lines(String text) {
        return text.lines().count();
    }

    @Test
    void bracesInWhatIsFilledInStayAsTheyAre() {
        assertThat(Catalogue.ENGLISH.say(Rule.CLASH.as("excluded").with("{1}", "$1\\")))
                .isEqualTo("`{1}` and `$1\\` exclude each other.");
    }

    @Test
    void aListIsSaidWithCommasAndAMessageInItsLanguage() {
        Message inner = Suggestion.didYouMean("frm", Set.of("form"));

        assertThat(Catalogue.ENGLISH.wayOut(Rule.UNKNOWN_FORM_OF_PLACE.with("x", inner)))
                .isEqualTo("Did you mean `form`?");
        assertThat(Catalogue.ENGLISH.say(Message.of("known", java.util.List.of("a", "b"))))
                .isEqualTo("Known: a, b.");
    }

    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.put(file.toString(), Files.readString(file));
            }
        }
        return sources;
    }
}
