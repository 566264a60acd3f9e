package org.banbill.assembly;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chooses between the two forms of a Korean particle by the last sound of the word before it. Rule: 한글 맞춤법; after ㄹ the
 * particle (으)로 is 로.
 */
final class KoreanParticles {

    /** Double form → form after a consonant, form after a vowel. */
    private static final Map<String, String[]> FORMS = new LinkedHashMap<>();

    static {
        form("은(는)", "은", "는");
        form("는(은)", "은", "는");
        form("이(가)", "이", "가");
        form("가(이)", "이", "가");
        form("을(를)", "을", "를");
        form("를(을)", "을", "를");
        form("과(와)", "과", "와");
        form("와(과)", "과", "와");
        form("(으)로", "으로", "로");
        form("(이)란", "이란", "란");
        form("(이)라", "이라", "라");
        form("(이)나", "이나", "나");
        form("(이)며", "이며", "며");
        form("(이)고", "이고", "고");
        form("(이)든", "이든", "든");
    }

    private static final String PARTICLE =
            "은\\(는\\)|는\\(은\\)|이\\(가\\)|가\\(이\\)|을\\(를\\)|를\\(을\\)" + "|과\\(와\\)|와\\(과\\)|\\(으\\)로|\\(이\\)[란라나며고든]";
    private static final Pattern AT_START = Pattern.compile("^([\"'”’」』)\\]]*)(" + PARTICLE + ")");
    static final Pattern ANYWHERE = Pattern.compile(PARTICLE);
    /** Signs that are not spoken. */
    private static final String SILENT = "\"'“”‘’「」『』)]";

    /** Digits and Latin letters whose Korean names end in a consonant. */
    private static final String CONSONANT_NAMES = "0136780LMNRlmnr";
    /** Those among them whose names end in ㄹ. */
    private static final String RIEUL_NAMES = "178LRlr";

    private static final char FIRST_SYLLABLE = '가';
    private static final char LAST_SYLLABLE = '힣';
    private static final int FINALS = 28;
    private static final int RIEUL = 8;

    private KoreanParticles() {}

    private static void form(String both, String afterConsonant, String afterVowel) {
        FORMS.put(both, new String[] {afterConsonant, afterVowel});
    }

    /**
     * Words at whose beginning a particle was chosen.
     *
     * @param opening quotation marks and brackets that stand before the particle
     * @param mark the particle in double form; empty where the words begin with none
     * @param particle the form chosen
     * @param rest what follows the particle
     */
    record Chosen(String opening, String mark, String particle, String rest) {
        @Override
        public String toString() {
            return opening + particle + rest;
        }
    }

    /** The words that follow, with the particle at their beginning chosen by what stands before. */
    static Chosen choose(CharSequence before, String words) {
        Matcher particle = AT_START.matcher(words);
        if (!particle.find()) {
            return new Chosen("", "", "", words);
        }
        String[] forms = FORMS.get(particle.group(2));
        Optional<Integer> end = finalConsonant(before);
        if (forms == null || end.isEmpty()) {
            return new Chosen("", "", "", words);
        }
        boolean consonant = end.get() != 0 && !(forms[0].equals("으로") && end.get() == RIEUL);
        return new Chosen(
                particle.group(1), particle.group(2), consonant ? forms[0] : forms[1], words.substring(particle.end()));
    }

    /** The number of the last syllable's final consonant, 0 for none; empty where the sound is unknown. */
    private static Optional<Integer> finalConsonant(CharSequence before) {
        int end = soundedEnd(before);
        if (end == 0) {
            return Optional.empty();
        }
        char last = before.charAt(end - 1);
        if (last >= FIRST_SYLLABLE && last <= LAST_SYLLABLE) {
            return Optional.of((last - FIRST_SYLLABLE) % FINALS);
        }
        if (RIEUL_NAMES.indexOf(last) >= 0) {
            return Optional.of(RIEUL);
        }
        if (CONSONANT_NAMES.indexOf(last) >= 0) {
            return Optional.of(1);
        }
        return Character.isLetterOrDigit(last) || last == '%' ? Optional.of(0) : Optional.empty();
    }

    /** Where the sounded words end: before signs, and words in brackets, at the end of the text. */
    private static int soundedEnd(CharSequence before) {
        int end = before.length();
        while (end > 0 && SILENT.indexOf(before.charAt(end - 1)) >= 0) {
            end = before.charAt(end - 1) == ')' ? opening(before, end - 1) : end - 1;
        }
        return end;
    }

    /** Where the bracket opens that closes here; here where none does. */
    private static int opening(CharSequence before, int closing) {
        for (int at = closing - 1; at >= 0 && before.charAt(at) != ')'; at--) {
            if (before.charAt(at) == '(') {
                return at;
            }
        }
        return closing;
    }
}
