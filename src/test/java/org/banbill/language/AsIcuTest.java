package org.banbill.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.banbill.source.LanguageTag;
import org.junit.jupiter.api.Test;

/** What is written and sorted without ICU, to start faster, is as ICU has it. */
class AsIcuTest {

    private static final Map<String, MeasureUnit> UNITS = Map.of(
            "hour", MeasureUnit.HOUR,
            "day", MeasureUnit.DAY,
            "week", MeasureUnit.WEEK,
            "month", MeasureUnit.MONTH,
            "year", MeasureUnit.YEAR);

    @Test
    void durationsInEveryVarietyOfEnglishAndKorean() {
        List<String> wrong = Stream.of(ULocale.getAvailableLocales())
                .filter(locale -> List.of("en", "ko").contains(locale.getLanguage()))
                .map(ULocale::toLanguageTag)
                .filter(LanguageTag::isOne)
                .flatMap(tag -> IntStream.of(1, 2, 3, 5, 10, 11, 21, 101, 999)
                        .boxed()
                        .flatMap(count -> UNITS.keySet().stream().map(unit -> difference(tag, count, unit))))
                .flatMap(found -> found)
                .toList();

        assertThat(wrong).isEmpty();
    }

    private static Stream<String> difference(String tag, int count, String unit) {
        LanguageTag language = new LanguageTag(tag);
        String icu = NumberFormatter.withLocale(ULocale.forLocale(language.locale()))
                .unit(UNITS.get(unit))
                .unitWidth(UnitWidth.FULL_NAME)
                .format(count)
                .toString();
        String ours = PlainDuration.written(count, unit, language.locale()).orElse(icu);
        return ours.equals(icu) ? Stream.empty() : Stream.of(tag + ": " + ours + " is " + icu);
    }

    @Test
    void largeNumbersAndOtherLanguagesAreLeftToIcu() {
        assertThat(PlainDuration.written(1000, "day", Locale.forLanguageTag("en")))
                .isEmpty();
        assertThat(PlainDuration.written(30, "day", Locale.forLanguageTag("de")))
                .isEmpty();
    }

    @Test
    void englishWordsSortAlike() {
        Comparator<String> ours = AlphabeticalOrder.of(Locale.forLanguageTag("en-GB"));
        Collator icu = Collator.getInstance(new LanguageTag("en-GB").locale());
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            String left = words(random);
            String right = random.nextInt(4) == 0 ? otherCase(left, random) : words(random);

            assertThat(Integer.signum(ours.compare(left, right)))
                    .as("%s and %s", left, right)
                    .isEqualTo(Integer.signum(icu.compare(left, right)));
        }
    }

    private static String words(Random random) {
        String letters = "aAbBzZ -";
        return random.ints(random.nextInt(6), 0, letters.length())
                .collect(StringBuilder::new, (text, index) -> text.append(letters.charAt(index)), StringBuilder::append)
                .toString();
    }

    private static String otherCase(String text, Random random) {
        StringBuilder other = new StringBuilder(text);
        for (int index = 0; index < text.length(); index++) {
            if (random.nextBoolean()) {
                other.setCharAt(index, Character.toUpperCase(text.charAt(index)));
            }
        }
        return other.toString();
    }
}
