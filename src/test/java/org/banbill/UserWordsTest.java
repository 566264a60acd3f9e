package org.banbill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banbill.assembly.Coverage;
import org.banbill.finding.UserWords;
import org.banbill.library.Ban;
import org.banbill.library.Precedent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever Banbill says stands in English in the code, and in every other language that it speaks. */
class UserWordsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/banbill");

    /** A call, and the texts that stand in it before another call begins. */
    private static final Pattern CALL =
            Pattern.compile("\\b(?:said|say|counted|verb)\\(((?:[^()\"]|\"(?:[^\"\\\\]|\\\\.)*\")*)");

    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern JOINED = Pattern.compile("\"\\s*\\+\\s*\"");

    private static Set<String> spoken() throws IOException {
        Set<String> spoken = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String source = Files.readString(file);
                // the interview and the page have words of their own, by keys
                boolean isSpeaker = source.contains("UserWords") || source.contains("Console");
                if (isSpeaker && !source.contains("Phrases")) {
                    CALL.matcher(JOINED.matcher(source).replaceAll(""))
                            .results()
                            .flatMap(call -> TEXT.matcher(call.group(1)).results())
                            .map(text -> text.group(1))
                            .filter(text -> text.chars().anyMatch(Character::isLetter))
                            .forEach(spoken::add);
                }
            }
        }
        return spoken;
    }

    @ParameterizedTest
    @ValueSource(strings = "ko")
    void everyTextIsThereInEveryLanguage(String tag) throws IOException {
        Set<String> texts = spoken();
        assertThat(texts).hasSizeGreaterThan(120).contains("Nothing was written.", "{0} edits");
        UserWords words = UserWords.in(tag);

        assertThat(texts.stream().filter(text -> !words.has(text))).isEmpty();
        for (String text : texts) {
            assertThat(gaps(words.said(text, "{0}", "{1}", "{2}", "{3}")))
                    .as(text)
                    .isEqualTo(gaps(text));
        }
    }

    private static Set<String> gaps(String text) {
        Matcher gaps = Pattern.compile("\\{\\d\\}").matcher(text);
        return gaps.results().map(MatchResult::group).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = "ko")
    void everyWordThatIsPickedIsThere(String tag) {
        Stream<String> picked = Stream.of(
                        Stream.of(Coverage.Status.values()).map(Coverage.Status::id),
                        Stream.of(Ban.Kind.values()).map(Ban.Kind::id),
                        Stream.of(Ban.Aspect.values()).map(Ban.Aspect::id),
                        Stream.of(Ban.Extent.values()).map(Ban.Extent::id),
                        Stream.of(Precedent.Verified.values()).map(Precedent.Verified::word),
                        Stream.of(org.banbill.jurisdiction.Parameter.Nature.values())
                                .map(nature -> nature.name().toLowerCase(Locale.ROOT)),
                        Stream.of(org.banbill.jurisdiction.Change.Action.values())
                                .map(action -> action.name().toLowerCase(Locale.ROOT)),
                        Stream.of("country", "state", "city", "union"),
                        Stream.of("level", "has", "lacks", "given", "missing"),
                        Stream.of("heading", "text", "after", "join"))
                .flatMap(words -> words);

        assertThat(picked).allMatch(UserWords.in(tag)::has);
    }

    @Test
    void aGapThatLooksLikeOneStays() {
        assertThat(UserWords.ENGLISH.said("{0} is {1}", "{1}", "$1")).isEqualTo("{1} is $1");
        assertThat(UserWords.in("ko").counted(1, "{0} edit", "{0} edits")).isEqualTo("수정 1건");
        assertThat(List.of(
                        UserWords.ENGLISH.counted(1, "{0} edit", "{0} edits"),
                        UserWords.in("en").said("x")))
                .containsExactly("1 edit", "x");
    }
}
