package org.banbill.language;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Numbers as a language writes them, with every digit that was given: nothing is rounded.
 *
 * <p>Through ICU's number formatter, not its older formats, which open every library of the program before they write
 * the first number.
 */
public final class Numbers {

    /** ICU's units, which are made ready only where they are needed. */
    private static final class Units {
        private static final Map<String, MeasureUnit> ALL = Map.of(
                "hour", MeasureUnit.HOUR,
                "day", MeasureUnit.DAY,
                "week", MeasureUnit.WEEK,
                "month", MeasureUnit.MONTH,
                "year", MeasureUnit.YEAR);
    }

    /** The names of ICU. */
    private static final Set<String> CASES = Set.of(
            "nominative",
            "accusative",
            "dative",
            "genitive",
            "instrumental",
            "locative",
            "prepositional",
            "vocative",
            "partitive",
            "ablative",
            "elative",
            "illative",
            "oblique",
            "sociative",
            "terminative",
            "translative");

    /** In the place of rules: the words that ICU has for numbers in the language. */
    public static final String SPELLED_OUT = "spelled-out";

    /** Where ICU lets words be broken. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B]");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Sc}]+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern NO_DIGIT = Pattern.compile("\\P{Nd}+");

    private final Language language;

    Numbers(Language language) {
        this.language = language;
    }

    public String plain(BigDecimal number) {
        return PlainNumbers.plain(number, language.javaLocale())
                .orElseGet(() ->
                        formatter().precision(digitsOf(number)).format(number).toString());
    }

    public String percent(BigDecimal share) {
        return PlainNumbers.percent(share, language.javaLocale())
                .orElseGet(() -> formatter()
                        .unit(MeasureUnit.PERCENT)
                        .precision(digitsOf(share))
                        .format(share)
                        .toString());
    }

    /** How many digits after the point the smallest part of a currency has (ISO 4217): yen 0, euro 2, dinar 3. */
    public static int digitsOf(String currency) {
        int digits = java.util.Currency.getInstance(currency).getDefaultFractionDigits();
        return Math.max(0, digits);
    }

    /** An amount with the name or sign of its currency, as ICU has it for the language. */
    public String amount(BigDecimal amount, String currency) {
        return PlainNumbers.amount(amount, partsOf(amount, currency), currency, language.javaLocale())
                .orElseGet(() -> formatter()
                        .unit(Currency.getInstance(currency))
                        .precision(Precision.fixedFraction(partsOf(amount, currency)))
                        .format(amount)
                        .toString());
    }

    /** The number of an amount alone: all digits of the currency's parts, or none: 12.50, not 12.5. */
    public String inAmount(BigDecimal amount, String currency) {
        int parts = partsOf(amount, currency);
        return PlainNumbers.plain(amount.setScale(parts), language.javaLocale())
                .orElseGet(() -> formatter()
                        .precision(Precision.fixedFraction(parts))
                        .format(amount)
                        .toString());
    }

    /**
     * Whether a pattern for amounts says which currency it is: by a place for its code or sign, or by a word of its
     * name, such as rupees or 원.
     */
    public boolean isNamedIn(String pattern, String currency) {
        if (pattern.contains("{currency}") || pattern.contains("{symbol}")) {
            return true;
        }
        Currency known = Currency.getInstance(currency);
        List<String> all = new ArrayList<>(List.of(
                currency,
                known.getSymbol(language.locale()),
                known.getName(language.locale(), Currency.NARROW_SYMBOL_NAME, null),
                known.getName(language.locale(), Currency.LONG_NAME, null)));
        // рубль, рубля, рублей
        PluralRules.forLocale(language.locale())
                .getKeywords()
                .forEach(number -> all.add(known.getName(language.locale(), Currency.PLURAL_LONG_NAME, number, null)));
        String names = String.join(" ", all);
        return WORD.matcher(pattern.replace("{number}", " ")).results().anyMatch(word -> names.contains(word.group()));
    }

    /** Whether this is the code of a currency (ISO 4217). */
    public static boolean isCurrency(String code) {
        return java.util.Currency.getAvailableCurrencies().stream()
                .anyMatch(known -> known.getCurrencyCode().equals(code));
    }

    /** Whether ICU knows a numbering system that writes digits otherwise, such as {@code thai}. */
    public static boolean isSystem(String name) {
        return Arrays.asList(NumberingSystem.getAvailableNames()).contains(name)
                && !NumberingSystem.getInstanceByName(name).isAlgorithmic();
    }

    public String symbol(String currency) {
        return Currency.getInstance(currency).getSymbol(language.locale());
    }

    /** Likewise, by the rules for numbers that count nothing. */
    public Optional<String> byRules(String rules, BigDecimal number, int digits) {
        return byRules(rules, "", number, digits);
    }

    /**
     * A number by rules of ICU's rule-based number format, such as 3천만 or 2 crore; empty where the rules lose a digit.
     * The rules write whole numbers. A fraction follows digits after the language's decimal sign; where the rules write
     * words the whole number is written in plain digits instead.
     *
     * @param rules of ICU, or {@link #SPELLED_OUT} for those that it has for the language
     * @param form the gender, or gender and case (feminine-genitive), by which the rules are chosen, in Unicode's
     *     names; empty for none
     * @param digits after the point where the number has a fraction
     * @throws IllegalArgumentException where these are no rules
     */
    public Optional<String> byRules(String rules, String form, BigDecimal number, int digits) {
        RuleBasedNumberFormat format = format(rules);
        forForm(format, form).ifPresent(format::setDefaultRuleSet);
        BigDecimal whole = number.setScale(0, RoundingMode.DOWN);
        String inWords = format.format(whole);
        if (!says(format, inWords, whole)) {
            return Optional.empty();
        }
        String written = INVISIBLE.matcher(inWords).replaceAll("");
        BigDecimal fraction = number.subtract(whole);
        if (fraction.signum() == 0) {
            return Optional.of(written);
        }
        if (LETTER.matcher(written).find()) {
            return Optional.of(formatter()
                    .precision(Precision.fixedFraction(digits))
                    .format(number)
                    .toString());
        }
        String parts = number.setScale(digits, RoundingMode.UNNECESSARY).toPlainString();
        return Optional.of(written
                + DecimalFormatSymbols.getInstance(language.locale()).getDecimalSeparatorString()
                + parts.substring(parts.indexOf('.') + 1));
    }

    /** The rules for a form, else those for numbers of things that ICU has. */
    private static Optional<String> forForm(RuleBasedNumberFormat format, String form) {
        List<String> names = Arrays.asList(format.getRuleSetNames());
        return Stream.of("%" + form, "%spellout-cardinal-" + form, "%spellout-cardinal")
                .filter(names::contains)
                .findFirst();
    }

    /** Whether rules, as {@link #byRules} takes them, have some of their own for a form. */
    public boolean hasForm(String rules, String form) {
        RuleBasedNumberFormat format = format(rules);
        return forForm(format, form).filter(name -> name.endsWith(form)).isPresent();
    }

    private RuleBasedNumberFormat format(String rules) {
        return rules.equals(SPELLED_OUT)
                ? new RuleBasedNumberFormat(language.locale(), RuleBasedNumberFormat.SPELLOUT)
                : new RuleBasedNumberFormat(rules, language.locale());
    }

    /** Whether the words say the number: by its own digits, or when the rules are read backwards. */
    private static boolean says(RuleBasedNumberFormat format, String written, BigDecimal whole) {
        String digits = NO_DIGIT.matcher(written).replaceAll("");
        if (!digits.isEmpty() && new BigDecimal(digits).compareTo(whole) == 0) {
            return true;
        }
        ParsePosition end = new ParsePosition(0);
        Number read = format.parse(written, end);
        return end.getIndex() == written.length() && new BigDecimal(read.toString()).compareTo(whole) == 0;
    }

    /** “30 days”; the unit is one of hour, day, week, month, year. */
    public String duration(int count, String unit) {
        return PlainDuration.written(count, unit, language.javaLocale())
                .orElseGet(() -> formatter()
                        .unit(unit(unit))
                        .unitWidth(UnitWidth.FULL_NAME)
                        .format(count)
                        .toString());
    }

    /** A duration in a grammatical case, such as {@code dative}: “30 Tagen”. Empty where ICU has no such case. */
    public Optional<String> durationInCase(int count, String unit, String grammaticalCase) {
        if (!CASES.contains(grammaticalCase)) {
            return Optional.empty();
        }
        boolean hasCases = Units.ALL.values().stream()
                .flatMap(each ->
                        CASES.stream().map(name -> measure(2, each, name).equals(measure(2, each, "nominative"))))
                .anyMatch(same -> !same);
        return hasCases ? Optional.of(measure(count, unit(unit), grammaticalCase)) : Optional.empty();
    }

    /** A duration in a form that the language's file has for its unit: يومين. */
    public Optional<String> durationOfFile(int count, String unit, String form) {
        return language.durationOfFile(
                form,
                unit,
                PluralRules.forLocale(language.locale()).select(count),
                () -> plain(BigDecimal.valueOf(count)));
    }

    /** The gender of a unit of time, by Unicode's name; empty where the language has none. */
    @SuppressWarnings("deprecation") // ICU calls it a preview; there is no other way to its genders
    public String genderOf(String unit) {
        return formatter()
                .unit(unit(unit))
                .unitWidth(UnitWidth.FULL_NAME)
                .format(1)
                .getGender();
    }

    /** A duration in a form that agrees with its unit, as the language's file has it: “las 24 horas”. */
    public Optional<String> agreeing(String form, int count, String unit, String written) {
        return language.agreeing(
                form, genderOf(unit), PluralRules.forLocale(language.locale()).select(count), written);
    }

    private static MeasureUnit unit(String name) {
        MeasureUnit unit = Units.ALL.get(name);
        if (unit == null) {
            throw new IllegalArgumentException("`" + name + "` must be one of " + Units.ALL.keySet());
        }
        return unit;
    }

    @SuppressWarnings("deprecation") // ICU calls it a preview; there is no other way to its cases
    private String measure(int count, MeasureUnit unit, String grammaticalCase) {
        return formatter()
                .unit(unit)
                .unitWidth(UnitWidth.FULL_NAME)
                .unitDisplayCase(grammaticalCase)
                .format(count)
                .toString();
    }

    private LocalizedNumberFormatter formatter() {
        return NumberFormatter.withLocale(language.locale());
    }

    private static Precision digitsOf(BigDecimal number) {
        return Precision.fixedFraction(Math.max(0, number.scale()));
    }

    /** All digits of the currency's parts, or none. */
    private static int partsOf(BigDecimal amount, String currency) {
        return amount.stripTrailingZeros().scale() > 0 ? digitsOf(currency) : 0;
    }
}
