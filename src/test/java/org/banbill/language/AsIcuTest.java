package org.banbill.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.CaseMap;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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

    @Test
    void numbersSharesAndAmountsInTheLanguagesThatAreWrittenHere() {
        for (String tag : List.of("en", "en-GB", "en-US", "ko", "ko-KR")) {
            ULocale icu = ULocale.forLanguageTag(tag);
            Numbers ours = Language.of(Locale.forLanguageTag(tag)).numbers();
            for (String digits : List.of("0", "7", "12.5", "100", "999", "1000", "50000", "1234567.25", "17500000")) {
                BigDecimal number = new BigDecimal(digits);
                LocalizedNumberFormatter format =
                        NumberFormatter.withLocale(icu).precision(Precision.fixedFraction(number.scale()));

                assertThat(PlainNumbers.plain(number, Locale.forLanguageTag(tag)))
                        .contains(format.format(number).toString());
                assertThat(ours.plain(number)).isEqualTo(format.format(number).toString());
                assertThat(ours.percent(number))
                        .isEqualTo(
                                format.unit(MeasureUnit.PERCENT).format(number).toString());
            }
        }
    }

    @Test
    void amountsOfOwnMoney() {
        for (String place :
                List.of("en GBP", "en-GB GBP", "en-US USD", "en-US GBP", "en-KE KES", "ko KRW", "en-IN INR")) {
            String tag = place.substring(0, place.indexOf(' '));
            String currency = place.substring(place.indexOf(' ') + 1);
            Numbers ours = Language.of(Locale.forLanguageTag(tag)).numbers();
            for (String digits : List.of("0", "12", "999", "1000", "17500000")) {
                BigDecimal number = new BigDecimal(digits);

                assertThat(ours.amount(number, currency))
                        .isEqualTo(NumberFormatter.withLocale(ULocale.forLanguageTag(tag))
                                .unit(Currency.getInstance(currency))
                                .precision(Precision.integer())
                                .format(number)
                                .toString());
            }
        }
        assertThat(Language.of(Locale.UK).numbers().amount(new BigDecimal("1234.5"), "GBP"))
                .isEqualTo("£1,234.50");
    }

    @Test
    void otherLanguagesAndOtherMoneyAreLeftToIcu() {
        assertThat(PlainNumbers.plain(BigDecimal.TEN, Locale.forLanguageTag("en-IN")))
                .isEmpty();
        assertThat(PlainNumbers.amount(BigDecimal.TEN, 0, "USD", Locale.UK)).isEmpty();
        assertThat(PlainScript.of(Locale.forLanguageTag("en-Shaw"))).isEmpty();
        assertThat(PlainScript.upperCase("straße", Locale.UK)).isEmpty();
        assertThat(PlainScript.capitalised("éclair", Locale.UK)).isEmpty();
        assertThat(PlainScript.capitalised("indirme", Locale.forLanguageTag("tr")))
                .isEmpty();
    }

    @Test
    void scriptsOfEnglishAndKorean() {
        for (String tag : List.of("en", "en-GB", "en-US", "en-IN", "ko", "ko-KR", "ko-KP")) {
            Locale locale = Locale.forLanguageTag(tag);
            ULocale icu = ULocale.addLikelySubtags(ULocale.forLanguageTag(tag));

            assertThat(PlainScript.of(locale)).contains(icu.getScript());
            assertThat(Language.of(locale).isRightToLeft()).isEqualTo(icu.isRightToLeft());
            int[] scripts = UScript.getCode(icu);
            assertThat(PlainScript.hasCapitals(locale)).contains(scripts.length == 1 && UScript.isCased(scripts[0]));
        }
    }

    /** Every letter that Unicode has, alone with another one like it: one foreign letter alone is a sign. */
    @Test
    void foreignLettersOfEnglishAndKorean() {
        for (String tag : List.of("en", "ko")) {
            Script ours = Language.of(Locale.forLanguageTag(tag)).letters();
            Set<Integer> scripts = Script.byIcu(ULocale.forLanguageTag(tag));
            List<String> wrong = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                    .filter(Character::isLetter)
                    .filter(letter ->
                            ours.foreignIn(Character.toString(letter).repeat(2)).isPresent()
                                    != isForeign(letter, scripts))
                    .mapToObj(Integer::toHexString)
                    .toList();

            assertThat(wrong).as(tag).isEmpty();
        }
    }

    private static boolean isForeign(int letter, Set<Integer> scripts) {
        int script = UScript.getScript(letter);
        return !Set.of(UScript.LATIN, UScript.COMMON, UScript.INHERITED).contains(script)
                && scripts.stream().noneMatch(own -> UScript.hasScript(letter, own));
    }

    @Test
    void capitalsOfEnglish() {
        Random random = new Random(11);
        Language english = Language.of(Locale.UK);
        String letters = "aAiIzZ '-(1éßŉǆ““ﬁ";
        for (int round = 0; round < 5_000; round++) {
            String words = random.ints(1 + random.nextInt(5), 0, letters.length())
                    .collect(
                            StringBuilder::new,
                            (text, index) -> text.append(letters.charAt(index)),
                            StringBuilder::append)
                    .toString();

            assertThat(english.upperCase(words)).isEqualTo(UCharacter.toUpperCase(ULocale.UK, words));
            assertThat(english.capitalised(words))
                    .isEqualTo(CaseMap.toTitle()
                            .wholeString()
                            .noLowercase()
                            .noBreakAdjustment()
                            .apply(Locale.UK, null, words));
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
