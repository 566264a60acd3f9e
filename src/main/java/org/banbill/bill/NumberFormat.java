package org.banbill.bill;

import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.banbill.finding.Named;

/**
 * How a number is written in a label, and what Word calls that. Word and LibreOffice count by themselves, so each
 * format here writes exactly what they show.
 */
public enum NumberFormat implements Named {
    DECIMAL("decimal", Integer.MAX_VALUE),
    /** a, b … z, aa, bb … as Word counts on. */
    LOWER_LETTER("lowerLetter", 26 * 5),
    UPPER_LETTER("upperLetter", 26 * 5),
    /** aa, bb … zz, from the first unit on. */
    LOWER_DOUBLE_LETTER("lowerLetter", 26, 26),
    UPPER_DOUBLE_LETTER("upperLetter", 26, 26),
    LOWER_ROMAN("lowerRoman", 3999),
    UPPER_ROMAN("upperRoman", 3999),
    /** ① to ㊿; word processors count alike to ⑳. */
    CIRCLED("decimalEnclosedCircle", 50, 0, 20),
    /** 가 to 하; Word begins again at 가 after the fourteenth. */
    HANGUL_SYLLABLES("ganada", 14),
    HANGUL_CONSONANTS("chosung", 14),
    CYRILLIC("russianLower", 29),
    HEBREW("hebrew1", 400),
    /** أ ب ج د, by their worth as numbers. */
    ARABIC_ABJAD("arabicAbjad", 28),
    /** أ ب ت ث, by the alphabet. */
    ARABIC_LETTERS("arabicAlpha", 28),
    /** 一, 二 … 十一 as Chinese and Japanese statutes count. */
    HAN("chineseCountingThousand", 100),
    THAI_LETTERS("thaiLetters", 32),
    /** က ခ ဂ: no word processor counts so. */
    BURMESE_LETTERS("", 33),
    THAI_DIGITS("thaiNumbers", Digits.THAI),
    DEVANAGARI_DIGITS("hindiNumbers", Digits.DEVANAGARI),
    /**
     * Those of Arabic east of the Maghreb. Word shows them where its user asks for them, and has no format of lists.
     */
    ARABIC_DIGITS("", Digits.ARABIC),
    PERSIAN_DIGITS("", Digits.PERSIAN),
    BENGALI_DIGITS("", Digits.BENGALI),
    BURMESE_DIGITS("", Digits.BURMESE),
    KHMER_DIGITS("", Digits.KHMER),
    LAO_DIGITS("", Digits.LAO),
    /** イ, ロ, ハ … of Japanese statutes. */
    IROHA("irohaFullWidth", 47),
    ORDINAL("ordinal", 3999);

    /**
     * Digits of their own: Unicode's name of the numbering system, its nought, the switch of a field by which a page's
     * number is written so in Word, empty where it has none, and the name in style sheets.
     */
    private enum Digits {
        THAI("thai", '๐', "THAIARABIC", "thai"),
        DEVANAGARI("deva", '०', "HINDIARABIC", "devanagari"),
        ARABIC("arab", '٠', "", "arabic-indic"),
        PERSIAN("arabext", '۰', "", "persian"),
        BENGALI("beng", '০', "", "bengali"),
        BURMESE("mymr", '၀', "", "myanmar"),
        KHMER("khmr", '០', "", "khmer"),
        LAO("laoo", '໐', "", "lao");

        private final String numerals;
        private final char zero;
        private final String fieldSwitch;
        private final String styleSheet;

        Digits(String numerals, char zero, String fieldSwitch, String styleSheet) {
            this.numerals = numerals;
            this.zero = zero;
            this.fieldSwitch = fieldSwitch;
            this.styleSheet = styleSheet;
        }

        String write(int number) {
            StringBuilder written = new StringBuilder();
            Integer.toString(number).chars().forEach(digit -> written.append((char) (zero + digit - '0')));
            return written.toString();
        }
    }

    private static final String CIRCLES = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿";
    private static final String SYLLABLES = "가나다라마바사아자차카타파하";
    private static final String CONSONANTS = "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ";
    private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя";
    private static final String ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
    private static final String ARABIC = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي";
    private static final String BURMESE = "ကခဂဃငစဆဇဈညဋဌဍဎဏတထဒဓနပဖဗဘမယရလဝသဟဠအ";
    private static final String THAI = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";
    private static final String IROHA_ORDER = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス";

    private final String wordName;
    private final int last;
    private final int lastCounted;
    private final int skipped;
    private final Optional<Digits> digits;

    NumberFormat(String wordName, int last) {
        this(wordName, last, 0);
    }

    NumberFormat(String wordName, int last, int skipped) {
        this(wordName, last, skipped, last);
    }

    NumberFormat(String wordName, int last, int skipped, int lastCounted) {
        this(wordName, last, skipped, lastCounted, Optional.empty());
    }

    NumberFormat(String wordName, Digits digits) {
        this(wordName, Integer.MAX_VALUE, 0, Integer.MAX_VALUE, Optional.of(digits));
    }

    NumberFormat(String wordName, int last, int skipped, int lastCounted, Optional<Digits> digits) {
        this.wordName = wordName;
        this.last = last;
        this.lastCounted = lastCounted;
        this.skipped = skipped;
        this.digits = digits;
    }

    /** The plain digits of a numbering system, by Unicode's name of it: {@code thai}. */
    public static Optional<NumberFormat> ofNumerals(String system) {
        return Arrays.stream(values())
                .filter(format ->
                        format.digits.filter(own -> own.numerals.equals(system)).isPresent())
                .findFirst();
    }

    public static Optional<NumberFormat> find(String id) {
        return Named.find(id, List.of(values()));
    }

    /** The value of {@code w:numFmt}; empty where Word has none, and numbers stand in the text. */
    public Optional<String> wordName() {
        return Optional.of(wordName).filter(name -> !name.isEmpty());
    }

    /** The switch of a field of Word that writes its number so; empty where it needs or has none. */
    public Optional<String> fieldSwitch() {
        return digits.map(own -> own.fieldSwitch).filter(name -> !name.isEmpty());
    }

    /** The name of such digits in style sheets; plain ones where it has none. */
    public String styleSheetName() {
        return digits.map(own -> own.styleSheet).orElse("decimal");
    }

    /**
     * Word's number for a number of ours: it has no format of double letters, but after z it counts on with aa, bb, so
     * that a list of them begins at 27.
     */
    public int wordNumber(int number) {
        return number + skipped;
    }

    /** The highest number; a text with more units needs another level. */
    public int last() {
        return last;
    }

    /** The highest number that every word processor writes alike; those above it stand in the text. */
    public int lastCounted() {
        return lastCounted;
    }

    /** Writes a number from 1. Beyond {@link #last()} it falls back to plain digits. */
    public String write(int number) {
        if (number < 1 || number > last) {
            return Integer.toString(number);
        }
        return switch (this) {
            case DECIMAL -> Integer.toString(number);
            case LOWER_LETTER -> letter(number, 'a');
            case UPPER_LETTER -> letter(number, 'A');
            case LOWER_DOUBLE_LETTER -> letter(wordNumber(number), 'a');
            case UPPER_DOUBLE_LETTER -> letter(wordNumber(number), 'A');
            case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
            case UPPER_ROMAN -> roman(number);
            case CIRCLED -> at(CIRCLES, number);
            case HANGUL_SYLLABLES -> at(SYLLABLES, number);
            case HANGUL_CONSONANTS -> at(CONSONANTS, number);
            case CYRILLIC -> at(RUSSIAN, number);
            case HEBREW -> ruleBased("hebr", number).replaceAll("[׳״]", "");
            case ARABIC_ABJAD -> at(ABJAD, number);
            case ARABIC_LETTERS -> at(ARABIC, number);
            case HAN -> new RuleBasedNumberFormat(ULocale.CHINA, RuleBasedNumberFormat.SPELLOUT).format(number);
            case THAI_LETTERS -> at(THAI, number);
            case BURMESE_LETTERS -> at(BURMESE, number);
            case THAI_DIGITS,
                    DEVANAGARI_DIGITS,
                    ARABIC_DIGITS,
                    PERSIAN_DIGITS,
                    BENGALI_DIGITS,
                    BURMESE_DIGITS,
                    KHMER_DIGITS,
                    LAO_DIGITS -> digits.orElseThrow().write(number);
            case IROHA -> at(IROHA_ORDER, number);
            case ORDINAL -> number + englishSuffix(number);
        };
    }

    private static String at(String letters, int number) {
        return letters.substring(number - 1, number);
    }

    private static String letter(int number, char first) {
        String letter = String.valueOf((char) (first + (number - 1) % 26));
        return letter.repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        return ruleBased("roman", number);
    }

    private static String ruleBased(String numberingSystem, int number) {
        String description = NumberingSystem.getInstanceByName(numberingSystem).getDescription();
        String rules = description.substring(description.lastIndexOf('/') + 1);
        RuleBasedNumberFormat format = new RuleBasedNumberFormat(ULocale.ROOT, RuleBasedNumberFormat.NUMBERING_SYSTEM);
        return format.format(number, rules);
    }

    private static String englishSuffix(int number) {
        int tens = number % 100;
        if (tens >= 11 && tens <= 13) {
            return "th";
        }
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    /**
     * A label in the digits 0–9, whatever digits it is printed with: word processors put these where they do not know
     * the others, as LibreOffice does for Thai lists.
     */
    public static String inPlainDigits(String label) {
        StringBuilder plain = new StringBuilder();
        label.codePoints()
                .forEach(letter ->
                        plain.appendCodePoint(Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter));
        return plain.toString();
    }
}
