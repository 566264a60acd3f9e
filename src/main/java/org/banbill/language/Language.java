package org.banbill.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.CaseMap;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A language as ICU knows it, and what its file says. One that needs more than that has a subclass. */
public class Language {

    /** “U.S.C.”, “e.g.”, “d.o.o.”: letters that each have a full stop, in every language. */
    private static final Pattern LETTERS_WITH_STOPS = Pattern.compile("(?:\\p{L}\\.){2,}");

    private static final Pattern LAST_WORD = Pattern.compile("(\\S+)\\s*$");
    private static final Pattern OPENING = Pattern.compile("^[\\p{Ps}\\p{Pi}\"'¿¡]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\\p{Pe}\\p{Pf}\"']*\\s$");
    private static final Pattern ORDINAL = Pattern.compile("\\p{Nd}+\\.");

    /** An abbreviation that no language needs to be told of. */
    private static final Set<String> EVERYWHERE = Set.of("etc.");

    private static final int LONGEST_END = 80;

    private final Locale locale;
    private final LanguageData data;

    protected Language(Locale locale, LanguageData data) {
        this.locale = locale;
        this.data = data;
    }

    /** A language as ICU knows it, of which no file says more. */
    public static Language of(Locale locale) {
        return of(locale, LanguageData.NONE);
    }

    /** A language with what its file says. Only one whose grammar no file can say has a class of its own. */
    public static Language of(Locale locale, LanguageData data) {
        return locale.getLanguage().equals("ko") ? new Korean(locale, data) : new Language(locale, data);
    }

    /**
     * The same language with other digits in its numbers, sums and dates.
     *
     * @param system the name of a numbering system that {@link Numbers#isSystem} knows: {@code thai}
     */
    public final Language withNumerals(String system) {
        return of(
                new Locale.Builder()
                        .setLocale(locale)
                        .setUnicodeLocaleKeyword("nu", system)
                        .build(),
                data);
    }

    /** As Java names it. */
    final Locale javaLocale() {
        return locale;
    }

    /** As ICU names it; made when it is first needed, because plain words need none of ICU. */
    final ULocale locale() {
        return ULocale.forLocale(locale);
    }

    /**
     * The script that the language is written in, by its name in ISO 15924: {@code Latn}, {@code Kore}, {@code Thai}.
     */
    public final String script() {
        return PlainScript.of(locale)
                .orElseGet(() -> ULocale.addLikelySubtags(locale()).getScript());
    }

    /** The letters of its script. */
    public final Script letters() {
        return Script.of(locale);
    }

    public final boolean isRightToLeft() {
        return data.rightToLeft().orElseGet(() -> PlainScript.of(locale).isEmpty() && locale().isRightToLeft());
    }

    /** The names of the months in a grammatical form; empty where no file says them. */
    final Optional<List<String>> months(String form) {
        return Optional.ofNullable(data.months().get(form));
    }

    /**
     * A value in a form that each has in this language, such as “del Ministerio” for {@code de}; empty for any other.
     */
    public final Optional<String> form(String name, String value) {
        return data.form(name, value);
    }

    /** A duration in a form that its file has; empty for any other. */
    final Optional<String> durationOfFile(String form, String unit, String number, Supplier<String> count) {
        Map<String, Map<String, String>> units = data.durations().get(form);
        return units == null
                ? Optional.empty()
                : LanguageData.ofNumber(units.getOrDefault(unit, Map.of()), number)
                        .map(pattern -> pattern.replace("{n}", count.get()));
    }

    /** A duration in a form that agrees with its unit; empty for a form that no file says. */
    final Optional<String> agreeing(String name, String gender, String number, String value) {
        return data.agreements().containsKey(name) ? data.agreeing(name, gender, number, value) : Optional.empty();
    }

    /** Whether its words follow each other without spaces, as in Thai or Chinese. */
    public final boolean isWithoutSpaces() {
        return PlainScript.of(locale).isEmpty() && Arrays.stream(scripts()).anyMatch(UScript::breaksBetweenLetters);
    }

    private int[] scripts() {
        int[] scripts = UScript.getCode(ULocale.addLikelySubtags(locale()));
        return scripts == null ? new int[] {} : scripts;
    }

    /**
     * The words without what looks like a blank and is none: [נוסח חדש] of an Israeli statute, พ.ศ. .... of a Thai
     * bill.
     */
    public final String withoutWhatIsNoBlank(String words) {
        String without = words;
        for (String open : data.leftOpen()) {
            without = without.replace(open, " ");
        }
        for (String name : data.bracketed()) {
            without = without.replace("[" + name + "]", name);
        }
        return without;
    }

    /** Words, or beginnings of words, that name another law where they follow a citation. */
    public final Set<String> laws() {
        return data.laws();
    }

    /** What people call their own text, though it may be another kind of law: this Act, this Ordinance. */
    public final Set<String> thisLaw() {
        return data.thisLaw();
    }

    /** Whether the letters of its script have capitals. */
    public final boolean hasCapitals() {
        return PlainScript.hasCapitals(locale).orElseGet(this::hasCapitalsByIcu);
    }

    private boolean hasCapitalsByIcu() {
        int[] scripts = UScript.getCode(locale());
        return scripts != null && scripts.length == 1 && UScript.isCased(scripts[0]);
    }

    /** The words with a capital at their beginning, where the script has any: “this Act” → “This Act”. */
    public final String capitalised(String words) {
        if (!hasCapitals() || words.isEmpty()) {
            return words;
        }
        return PlainScript.capitalised(words, locale).orElseGet(() -> capitalisedByIcu(words));
    }

    private String capitalisedByIcu(String words) {
        StringBuilder capitalised = new StringBuilder();
        CaseMap.toTitle().wholeString().noLowercase().noBreakAdjustment().apply(locale, null, words, capitalised, null);
        return capitalised.toString();
    }

    public final String upperCase(String words) {
        return PlainScript.upperCase(words, locale).orElseGet(() -> UCharacter.toUpperCase(locale(), words));
    }

    /** Whether what follows these words begins a sentence. */
    public final boolean endsSentence(String words) {
        if (words.isEmpty() || !isSpace(words.charAt(words.length() - 1))) {
            return false;
        }
        String end = end(words);
        return SENTENCE_END.matcher(end).find() && !endsInAbbreviation(end) && !endsInOrdinal(end);
    }

    /** Whether the full stop at the end of these words belongs to an abbreviation: “costs, etc.”. */
    public final boolean endsInAbbreviation(String words) {
        int last = words.length() - 1;
        while (last >= 0 && isSpace(words.charAt(last))) {
            last--;
        }
        return last >= 0 && words.charAt(last) == '.' && endsInKnownAbbreviation(words);
    }

    private boolean endsInKnownAbbreviation(String words) {
        Matcher last = LAST_WORD.matcher(end(words));
        if (!last.find()) {
            return false;
        }
        String word = OPENING.matcher(last.group(1)).replaceFirst("");
        return LETTERS_WITH_STOPS.matcher(word).matches()
                || EVERYWHERE.contains(word)
                || data.abbreviations().contains(word)
                || data.abbreviations().contains(word.toLowerCase(locale));
    }

    /** What a pattern means by {@code \\s}. */
    private static boolean isSpace(char letter) {
        return letter == ' ' || (letter >= '\t' && letter <= '\r');
    }

    /** The last words of a text, which may be long, so that each look at its end takes the same time. */
    private static String end(String words) {
        return words.substring(Math.max(0, words.length() - LONGEST_END));
    }

    /** “5.” is “fifth” in Slovene or German; ICU's ordinals say where. */
    private boolean endsInOrdinal(String words) {
        Matcher last = LAST_WORD.matcher(words);
        return last.find()
                && ORDINAL.matcher(last.group(1)).matches()
                && new RuleBasedNumberFormat(locale(), RuleBasedNumberFormat.ORDINAL)
                        .format(5)
                        .endsWith(".");
    }

    /** How a particle is chosen that follows a mark; most languages have none. */
    public Particles particles() {
        return Particles.NONE;
    }

    /** The order of words in a list that is sorted by its words. */
    public final Comparator<String> order() {
        return AlphabeticalOrder.of(locale);
    }

    /** a, b and c. */
    public final String list(List<String> items) {
        return ListFormatter.getInstance(locale()).format(items);
    }

    public final Numbers numbers() {
        return new Numbers(this);
    }

    public final Dates dates() {
        return new Dates(this);
    }
}
