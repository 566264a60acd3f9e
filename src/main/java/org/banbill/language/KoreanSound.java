package org.banbill.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sound in which words end when they are read aloud in Korean, whatever they are written in. */
enum KoreanSound {
    VOWEL,
    /** ㄹ, after which (으)로 is 로. */
    RIEUL,
    CONSONANT,
    /** Nobody can tell from the letters alone, as with most foreign words. */
    UNKNOWN;

    private static final Pattern SILENT_END = Pattern.compile("(\\([^()]*\\)|[\"'“”‘’«»‹›「」『』《》〈〉)\\]])+$");
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*(?:\\.[0-9]+)?$");
    private static final Pattern LATIN = Pattern.compile("(?<before>[^A-Za-z]?)(?<word>[A-Za-z]+)$");
    private static final Pattern SQUARE_OR_CUBIC = Pattern.compile("[A-Za-z][²³]$");
    private static final Pattern ACRONYM = Pattern.compile("[A-Z]+|[a-z]");
    /** Endings that are heard alike in every foreign word: Meta, Twitter, Netflix; Google, Intel; Amazon, Samsung. */
    private static final Pattern VOWEL_ENDING = Pattern.compile("[afhijorsuvwxyz]$");

    private static final Pattern RIEUL_ENDING = Pattern.compile("(?:l|le)$");
    private static final Pattern CONSONANT_ENDING = Pattern.compile("(?:m|n|ng)$");
    /** Units, as they are read: 킬로그램, 미터, 픽셀. Single letters are units only after a number. */
    private static final Map<String, KoreanSound> UNITS = Map.ofEntries(
            Map.entry("g", CONSONANT),
            Map.entry("kg", CONSONANT),
            Map.entry("mg", CONSONANT),
            Map.entry("t", CONSONANT),
            Map.entry("m", VOWEL),
            Map.entry("km", VOWEL),
            Map.entry("cm", VOWEL),
            Map.entry("mm", VOWEL),
            Map.entry("nm", VOWEL),
            Map.entry("ha", VOWEL),
            Map.entry("l", VOWEL),
            Map.entry("L", VOWEL),
            Map.entry("ml", VOWEL),
            Map.entry("mL", VOWEL),
            Map.entry("s", VOWEL),
            Map.entry("ms", VOWEL),
            Map.entry("h", CONSONANT),
            Map.entry("min", CONSONANT),
            Map.entry("W", VOWEL),
            Map.entry("kW", VOWEL),
            Map.entry("kWh", VOWEL),
            Map.entry("V", VOWEL),
            Map.entry("A", VOWEL),
            Map.entry("Hz", VOWEL),
            Map.entry("kHz", VOWEL),
            Map.entry("MHz", VOWEL),
            Map.entry("GHz", VOWEL),
            Map.entry("kB", VOWEL),
            Map.entry("KB", VOWEL),
            Map.entry("MB", VOWEL),
            Map.entry("GB", VOWEL),
            Map.entry("TB", VOWEL),
            Map.entry("px", RIEUL),
            Map.entry("dB", RIEUL),
            Map.entry("mol", RIEUL),
            Map.entry("lx", VOWEL),
            Map.entry("lm", CONSONANT));
    /** 퍼센트, 퍼밀, 달러, 유로, 파운드, 원, 엔, 도. */
    private static final Map<Character, KoreanSound> SIGNS = Map.of(
            '%', VOWEL, '‰', RIEUL, '$', VOWEL, '€', VOWEL, '£', VOWEL, '₩', CONSONANT, '¥', CONSONANT, '°', VOWEL, '℃',
            VOWEL);

    /** Longer than any remark in brackets that stands before a particle. */
    private static final int LONGEST_END = 400;

    private static final char FIRST_SYLLABLE = '가';
    private static final char LAST_SYLLABLE = '힣';
    private static final int FINALS = 28;
    private static final int FINAL_RIEUL = 8;

    /** The sound at the end of these words; brackets and quotation marks are silent. */
    static KoreanSound endOf(String words) {
        String end = words.substring(Math.max(0, words.length() - LONGEST_END));
        String heard = SILENT_END.matcher(end).replaceAll("");
        if (heard.isEmpty()) {
            return UNKNOWN;
        }
        if (SQUARE_OR_CUBIC.matcher(heard).find() || heard.endsWith("㎡") || heard.endsWith("㎥")) {
            return VOWEL; // 제곱미터: the power is read first
        }
        KoreanSound sign = SIGNS.get(heard.charAt(heard.length() - 1));
        if (sign != null) {
            return sign;
        }
        // composes Hangul, makes digits and letters of any width plain ones, and ③ and Ⅲ their digits and letters
        String plain = Normalizer.normalize(withDigits(heard), Normalizer.Form.NFKC);
        return ofPlain(SILENT_END.matcher(plain).replaceAll(""));
    }

    /** Roman numerals that are signs of their own are read as numbers. */
    private static String withDigits(String words) {
        char last = words.charAt(words.length() - 1);
        return last >= 'Ⅰ' && last <= 'ⅿ'
                ? words.substring(0, words.length() - 1) + (int) UCharacter.getUnicodeNumericValue(last)
                : words;
    }

    private static KoreanSound ofPlain(String words) {
        if (words.isEmpty()) {
            return UNKNOWN;
        }
        char last = words.charAt(words.length() - 1);
        if (last >= FIRST_SYLLABLE && last <= LAST_SYLLABLE) {
            return ofSyllable(last);
        }
        if (last >= 'ᄀ' && last <= 'ᄒ') { // ㄱ and the like, as NFKC leaves them: 기역, 니은, 리을
            return last == 'ᄅ' ? RIEUL : CONSONANT;
        }
        if (last >= 'ᅡ' && last <= 'ᅵ') {
            return VOWEL;
        }
        Matcher number = NUMBER.matcher(words);
        if (number.find()) {
            return ofNumber(number.group());
        }
        Matcher latin = LATIN.matcher(words);
        if (latin.find()) {
            return ofLatin(latin.group("word"), latin.group("before"));
        }
        return Character.isDigit(last) ? ofNumber(String.valueOf(Character.digit(last, 10))) : ofHanja(last);
    }

    private static KoreanSound ofSyllable(char syllable) {
        int end = (syllable - FIRST_SYLLABLE) % FINALS;
        return end == 0 ? VOWEL : end == FINAL_RIEUL ? RIEUL : CONSONANT;
    }

    /** 십, 백, 천, 만, 억 end in a consonant, 조 does not; after a point digits are read one by one. */
    private static KoreanSound ofNumber(String number) {
        String digits = number.replace(",", "");
        int zeros = digits.length() - digits.replaceAll("0+$", "").length();
        if (digits.indexOf('.') < 0 && zeros >= 12 && zeros < 16 && zeros < digits.length()) {
            return VOWEL;
        }
        return switch (digits.charAt(digits.length() - 1)) {
            case '1', '7', '8' -> RIEUL;
            case '0', '3', '6' -> CONSONANT;
            default -> VOWEL;
        };
    }

    private static KoreanSound ofLatin(String word, String before) {
        boolean afterNumber = before.matches("[0-9 ]");
        KoreanSound unit = word.length() > 1 || afterNumber ? UNITS.get(word) : null;
        if (unit != null) {
            return unit;
        }
        String last = word.substring(word.length() - 1);
        if (ACRONYM.matcher(word).matches()) {
            return switch (last) { // 엘, 알; 엠, 엔; the names of all other letters end in a vowel
                case "L", "R", "l", "r" -> RIEUL;
                case "M", "N", "m", "n" -> CONSONANT;
                default -> VOWEL;
            };
        }
        return VOWEL_ENDING.matcher(word).find()
                ? VOWEL
                : RIEUL_ENDING.matcher(word).find()
                        ? RIEUL
                        : CONSONANT_ENDING.matcher(word).find() ? CONSONANT : UNKNOWN;
    }

    /** ICU's Korean order puts each Hanja beside the syllable that it is read as, different in the last place only. */
    private static KoreanSound ofHanja(char hanja) {
        if (Character.UnicodeScript.of(hanja) != Character.UnicodeScript.HAN) {
            return UNKNOWN;
        }
        Collator order = Collator.getInstance(ULocale.KOREAN);
        order.setStrength(Collator.PRIMARY);
        int from = FIRST_SYLLABLE;
        int to = LAST_SYLLABLE;
        while (from <= to) {
            char middle = (char) ((from + to) / 2);
            int compared = order.compare(String.valueOf(hanja), String.valueOf(middle));
            if (compared == 0) {
                return ofSyllable(middle);
            }
            if (compared < 0) {
                to = middle - 1;
            } else {
                from = middle + 1;
            }
        }
        return UNKNOWN;
    }
}
