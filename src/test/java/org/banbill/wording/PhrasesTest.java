package org.banbill.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private static List<String> words(Phrases phrases, String text) {
        return phrases.in(text).stream().map(Phrases.Found::words).toList();
    }

    @Test
    void aPhraseOfSmallLettersIsAWordOfItsOwnWhateverItsCapitals() {
        Phrases phrases = Phrases.ignoringCapitals(List.of("except", "does not apply", "except for"));

        assertThat(words(phrases, "Except for this, it does  not\u00A0apply; exceptional cases, an except."))
                .containsExactly("Except for", "does  not\u00A0apply", "except");
        assertThat(phrases.isIn("unexcepted")).isFalse();
    }

    @Test
    void aPhraseOfHangulMayStandWithinAWord() {
        assertThat(words(Phrases.ignoringCapitals(List.of("제외", "다만")), "경찰을 제외한다. 다만, 예외로 한다."))
                .containsExactly("제외", "다만");
    }

    @Test
    void aNameStandsAsWrittenAndAParticleMayFollowWhereThereAreNoCapitals() {
        Phrases names = Phrases.asWritten(List.of("Parliament", "Scottish Parliament", "국회", "Act"));

        assertThat(words(names, "the Scottish Parliament, parliament, Parliamentary, 국회의 동의, 임시국회, an Act."))
                .containsExactly("Scottish Parliament", "국회", "Act");
        assertThat(names.without("the Scottish Parliament may")).isEqualTo("the   may");
    }

    @Test
    void aPhraseIsInATextAlsoAtItsVeryEnds() {
        Phrases phrases = Phrases.ignoringCapitals(List.of("but", "save as"));

        assertThat(phrases.isIn("But")).isTrue();
        assertThat(phrases.isIn("all but one")).isTrue();
        assertThat(phrases.isIn("x save as")).isTrue();
        assertThat(phrases.isIn("save")).isFalse();
        assertThat(phrases.isIn("")).isFalse();
        assertThat(phrases.in("x but")).containsExactly(new Phrases.Found(2, 5, "but"));
        assertThat(phrases.without("but save as it")).isEqualTo("    it");
    }

    @Test
    void aPhraseIsToldInSmallLettersWithOneSpaceBetweenWords() {
        assertThat(Phrases.folded("  Save \u00A0 AS ")).isEqualTo("save as");
    }

    @Test
    void noPhraseIsNowhere() {
        assertThat(Phrases.NONE.in("any text")).isEmpty();
        assertThat(Phrases.ignoringCapitals(List.of(" ")).isIn("any text")).isFalse();
    }

    @Test
    void whatIsFoundIsWhatTheRegularExpressionOfTheSamePhrasesFinds() {
        Random random = new Random(5);
        String letters = "abAB 가나ſsKk.";
        for (int round = 0; round < 3_000; round++) {
            List<String> phrases = Stream.generate(
                            () -> text(random, letters, 1 + random.nextInt(4)).strip())
                    .filter(phrase -> !phrase.isEmpty())
                    .limit(3)
                    .toList();
            String text = text(random, letters, 12);

            assertThat(words(Phrases.ignoringCapitals(phrases), text))
                    .as("%s in [%s]", phrases, text)
                    .isEqualTo(expected(phrases, text));
        }
    }

    private static String text(Random random, String letters, int length) {
        return random.ints(length, 0, letters.length())
                .mapToObj(at -> letters.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    private static List<String> expected(List<String> phrases, String text) {
        String any = phrases.stream()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .map(PhrasesTest::pattern)
                .collect(Collectors.joining("|"));
        return Pattern.compile(any, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static String pattern(String phrase) {
        String words = Stream.of(phrase.toLowerCase(Locale.ROOT).split("\\s+", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+"));
        return phrase.codePoints().anyMatch(Character::isLowerCase) ? "(?<!\\p{L})" + words + "(?!\\p{L})" : words;
    }
}
