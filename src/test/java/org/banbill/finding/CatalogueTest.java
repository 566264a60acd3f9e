package org.banbill.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banbill.assembly.Coverage;
import org.banbill.change.Change;
import org.banbill.jurisdiction.Parameter;
import org.banbill.library.Ban;
import org.banbill.library.Precedent;
import org.banbill.reading.Sight;
import org.banbill.work.DemandChanges;
import org.banbill.work.TouchedDemand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What findings say stands in the catalogue: every text that the code names, in every language, and no other. */
class CatalogueTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern OF_RULE =
            Pattern.compile("\\bRule\\s*\\.([A-Z_0-9]+)\\b(\\s*\\.as\\(\\s*\"([a-z-]+)\"\\))?");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:[-.][a-z]+)*[.]?)\"");
    /** A text of commands or of findings that is said right here; the page and the interview have theirs. */
    private static final Pattern SAID = Pattern.compile(
            "(?:Message\\s*\\.of|(?<!hrases)(?<!hrases\\(\\))(?<!Phrases\\.in\\(language\\))\\.(?:say|said|count)"
                    + "|\\bverb|WrongUsage\\s*\\.of\\(given,\\s*|print\\(\\s*console,\\s*)\\(?\\s*\"([a-z]+(?:[-.][a-z]+)*)\"");

    private static final Pattern DAMAGE = Pattern.compile("new Damaged\\(\\s*\"([^\"]*)\"");

    private static final Pattern AS = Pattern.compile("\\.as\\((?!\\s*\"[a-z-]+\"\\))");
    private static final Pattern GAP = Pattern.compile("\\{[0-9]>?}");

    static Stream<String> translated() {
        return Texts.LANGUAGES.stream().filter(language -> !language.equals("en"));
    }

    @Test
    void everyTextThatTheCodeNamesIsThereAndNoOther() throws IOException {
        Set<String> there = new TreeSet<>(texts("en").keySet());
        Set<String> ofRules = new TreeSet<>(there);
        ofRules.removeIf(key -> Rule.of(key.split("\\.", -1)[0]).isEmpty());
        Set<String> others = new TreeSet<>(there);
        others.removeAll(ofRules);
        others.removeIf(key -> key.endsWith(".one"));
        Set<String> literals = literals();

        assertThat(ofRules).as("texts of rules").isEqualTo(namedOfRules(there));
        assertThat(others)
                .as("other texts")
                .allMatch(key -> literals.contains(key)
                        || literals.stream().anyMatch(name -> name.endsWith(".") && key.startsWith(name)));
        Set<String> without = new TreeSet<>(said());
        without.removeAll(there);
        for (String source : sources().values()) {
            DAMAGE.matcher(source)
                    .results()
                    .map(found -> "damage." + found.group(1))
                    .forEach(without::add);
        }
        without.removeAll(there);
        assertThat(without).as("names that the code says and no text has").isEmpty();
    }

    /** Commands and findings share a catalogue: a name that stood in both would be found in one alone. */
    @ParameterizedTest
    @MethodSource("languages")
    void noNameStandsTwice(String language) {
        assertThat(Texts.of(Texts.Kind.COMMANDS, language).names())
                .doesNotContainAnyElementsOf(
                        Texts.of(Texts.Kind.FINDINGS, language).names());
    }

    static List<String> languages() {
        return Texts.LANGUAGES;
    }

    /** Words that the code picks by the name of a constant. */
    @Test
    void everyConstantThatIsSaidHasItsWord() {
        Stream<String> picked = Stream.of(
                        named("status.", Stream.of(Coverage.Status.values()).map(Coverage.Status::id)),
                        named("precedent-kind.", Stream.of(Ban.Kind.values()).map(Ban.Kind::id)),
                        named("aspect.", Stream.of(Ban.Aspect.values()).map(Ban.Aspect::id)),
                        named("extent.", Stream.of(Ban.Extent.values()).map(Ban.Extent::id)),
                        named(
                                "verified.",
                                Stream.of(Precedent.Verified.values()).map(Precedent.Verified::id)),
                        named("nature.", constants(Parameter.Nature.values())),
                        named("update.did.", constants(Change.Action.values())),
                        named("touch.", constants(TouchedDemand.By.values())),
                        named("verdict.", constants(DemandChanges.Verdict.values())),
                        named("thing.", constants(Sight.Kind.values())),
                        named("government.", Stream.of("country", "state", "city", "union")),
                        named("condition.", Stream.of("level", "has", "lacks", "given", "missing")),
                        named("part.", Stream.of("heading", "text", "after", "join")))
                .flatMap(words -> words);

        assertThat(picked).allMatch(texts("en")::containsKey);
    }

    private static Stream<String> named(String prefix, Stream<String> words) {
        return words.map(word -> prefix + word);
    }

    private static Stream<String> constants(Named[] constants) {
        return Stream.of(constants).map(Named::id);
    }

    /** All texts of a catalogue by their names. */
    private static Map<String, String> texts(String language) {
        Map<String, String> texts = new TreeMap<>();
        for (Texts.Kind kind : List.of(Texts.Kind.COMMANDS, Texts.Kind.FINDINGS)) {
            Texts of = Texts.of(kind, language);
            of.names().forEach(name -> texts.put(name, of.find(name).orElseThrow()));
        }
        return texts;
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

    /** All that the code writes and that may be a name. */
    private static Set<String> literals() throws IOException {
        Set<String> literals = new TreeSet<>();
        for (String source : sources().values()) {
            LITERAL.matcher(source).results().map(found -> found.group(1)).forEach(literals::add);
        }
        return literals;
    }

    private static Set<String> said() throws IOException {
        Set<String> said = new TreeSet<>();
        sources().forEach((file, source) -> {
            if (!file.contains("/web/") && !file.endsWith("Phrases.java")) {
                SAID.matcher(source).results().map(found -> found.group(1)).forEach(said::add);
            }
        });
        return said;
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
                .allMatch(rule -> texts("en").keySet().stream()
                        .anyMatch(key -> key.equals(rule.id()) || key.startsWith(rule.id() + ".")));
    }

    @ParameterizedTest
    @MethodSource("translated")
    void everyLanguageSaysTheSame(String language) {
        Map<String, String> english = texts("en");
        Map<String, String> other = texts(language);
        Set<String> missing = new TreeSet<>();
        Map<String, String> otherGaps = new HashMap<>();
        english.forEach((key, text) -> {
            String translation = other.get(key);
            if (translation == null && !key.endsWith(".one")) {
                missing.add(key);
            } else if (translation != null
                    && (!gaps(translation).equals(gaps(text)) || lines(translation) != lines(text))) {
                otherGaps.put(key, translation);
            }
        });
        Set<String> forNothing = new TreeSet<>(other.keySet());
        forNothing.removeAll(english.keySet());

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
    void oneThingIsToldFromManyWhereTheLanguageDoes() {
        assertThat(List.of(Catalogue.ENGLISH.count("edits", 1), Catalogue.ENGLISH.count("edits", 2)))
                .containsExactly("1 edit", "2 edits");
        assertThat(Catalogue.in("ko").count("edits", 1)).isEqualTo("수정 1건");
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
        assertThat(Catalogue.ENGLISH.say(Message.of("known", List.of("a", "b"))))
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
