package org.banbill.assembly;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.jurisdiction.Parameter;
import org.banbill.jurisdiction.Tradition;
import org.banbill.source.LanguageTag;
import org.banbill.source.Text;

/**
 * Writes typed values as language and tradition write them: “30 days”, “30일”, “EUR 50 000”, “3천만원”.
 *
 * <p>Through ICU's number formatter, not its older formats, which open every library of the program before they write
 * the first number.
 */
final class WriteValues {

    private static final Pattern DURATION = Pattern.compile("([1-9][0-9]{0,4}) (day|week|month|year|hour)s?");
    private static final Map<String, MeasureUnit> UNITS = Map.of(
            "hour", MeasureUnit.HOUR,
            "day", MeasureUnit.DAY,
            "week", MeasureUnit.WEEK,
            "month", MeasureUnit.MONTH,
            "year", MeasureUnit.YEAR);
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

    private static final Pattern PLAIN_NUMBER = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,6})?");

    private final LanguageTag language;
    private final Tradition.Writing writing;
    private final String currency;
    private final Findings findings;

    WriteValues(LanguageTag language, Tradition.Writing writing, String currency, Findings findings) {
        this.language = language;
        this.writing = writing;
        this.currency = currency;
        this.findings = findings;
    }

    /** The value as printed; a value of the wrong form becomes a finding and is printed as written. */
    String write(Parameter parameter, String value, Position position) {
        return switch (parameter.type()) {
            case TEXT, NAME, CITATION, LIST, YES_NO -> value;
            case NUMBER -> number(parameter, value, position).map(this::plain).orElse(value);
            case PERCENT ->
                number(parameter, value, position).map(this::percent).orElse(value);
            case AMOUNT ->
                number(parameter, value, position)
                        .map(amount -> amount(amount, position))
                        .orElse(value);
            case DURATION -> duration(parameter, value, position);
            case DATE -> date(parameter, value, position);
        };
    }

    String list(List<String> items) {
        return ListFormatter.getInstance(language.locale()).format(items);
    }

    private LocalizedNumberFormatter numbers() {
        return NumberFormatter.withLocale(locale());
    }

    private String plain(BigDecimal number) {
        return numbers().precision(Precision.maxFraction(3)).format(number).toString();
    }

    private ULocale locale() {
        return ULocale.forLocale(language.locale());
    }

    private Optional<BigDecimal> number(Parameter parameter, String value, Position position) {
        if (!PLAIN_NUMBER.matcher(value).matches()) {
            wrong(parameter, value, "Write a number without separators, such as `50000`.", position);
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(value));
    }

    private String percent(BigDecimal share) {
        return pattern(writing.percent())
                .map(pattern -> pattern.replace("{number}", plain(share)))
                .orElseGet(() -> numbers()
                        .unit(MeasureUnit.PERCENT)
                        .precision(Precision.integer())
                        .format(share)
                        .toString());
    }

    private String amount(BigDecimal amount, Position position) {
        if (currency.isEmpty()) {
            findings.error(
                    "missing-currency",
                    position,
                    "An amount is given, but the jurisdiction has no currency.",
                    "Add `currency: EUR` (ISO 4217) to the jurisdiction.");
            return amount.toPlainString();
        }
        Optional<String> pattern = pattern(writing.amount());
        if (pattern.isPresent()) {
            return pattern.get()
                    .replace("{number}", numberInAmount(amount))
                    .replace("{currency}", currency)
                    .replace("{symbol}", Currency.getInstance(currency).getSymbol(locale()));
        }
        return numbers()
                .unit(Currency.getInstance(currency))
                .precision(cents(amount))
                .format(amount)
                .toString();
    }

    /** Two digits after the point, or none: 12.50, not 12.5. */
    private static Precision cents(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() > 0 ? Precision.fixedFraction(2) : Precision.integer();
    }

    private String numberInAmount(BigDecimal amount) {
        try {
            return pattern(writing.numbers())
                    .map(rules -> new RuleBasedNumberFormat(rules, locale()).format(amount))
                    .orElseGet(() ->
                            numbers().precision(cents(amount)).format(amount).toString());
        } catch (IllegalArgumentException e) {
            badPattern(writing.numbers(), "rules for writing numbers", "Write rules of ICU's rule-based number format");
            return amount.toPlainString();
        }
    }

    private String duration(Parameter parameter, String value, Position position) {
        Matcher duration = DURATION.matcher(value);
        if (!duration.matches()) {
            wrong(parameter, value, "Write a duration such as `30 days`, `6 months` or `2 years`.", position);
            return value;
        }
        int count = Integer.parseInt(duration.group(1));
        return PlainDuration.written(count, duration.group(2), language)
                .orElseGet(() -> numbers()
                        .unit(UNITS.get(duration.group(2)))
                        .unitWidth(UnitWidth.FULL_NAME)
                        .format(count)
                        .toString());
    }

    /**
     * A duration in a grammatical case, such as {@code dative}: “30 Tagen”. Empty for anything else, and in a language
     * for which ICU has no cases.
     */
    Optional<String> inCase(Parameter parameter, String value, String grammaticalCase) {
        Matcher duration = DURATION.matcher(value);
        if (parameter.type() != Parameter.Type.DURATION || !duration.matches() || !CASES.contains(grammaticalCase)) {
            return Optional.empty();
        }
        boolean hasCases = UNITS.values().stream()
                .flatMap(unit ->
                        CASES.stream().map(name -> measure(2, unit, name).equals(measure(2, unit, "nominative"))))
                .anyMatch(same -> !same);
        return Optional.ofNullable(UNITS.get(duration.group(2)))
                .filter(unit -> hasCases)
                .map(unit -> measure(Integer.parseInt(duration.group(1)), unit, grammaticalCase));
    }

    @SuppressWarnings("deprecation") // ICU calls it a preview; there is no other way to its cases
    private String measure(int count, MeasureUnit unit, String grammaticalCase) {
        return numbers()
                .unit(unit)
                .unitWidth(UnitWidth.FULL_NAME)
                .unitDisplayCase(grammaticalCase)
                .format(count)
                .toString();
    }

    private String date(Parameter parameter, String value, Position position) {
        LocalDate day;
        try {
            day = LocalDate.parse(value);
        } catch (DateTimeException e) {
            wrong(parameter, value, "Write a date as year-month-day, such as `2026-11-24`.", position);
            return value;
        }
        try {
            DateFormat format = pattern(writing.date())
                    .<DateFormat>map(pattern -> new SimpleDateFormat(pattern, locale()))
                    .orElseGet(() -> DateFormat.getDateInstance(DateFormat.LONG, locale()));
            format.setTimeZone(TimeZone.GMT_ZONE);
            return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        } catch (IllegalArgumentException e) {
            badPattern(
                    writing.date(),
                    "a pattern for dates",
                    "Write one of ICU's, such as `d MMMM y`; put words in 'single quotes'");
            return value;
        }
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    private void badPattern(Optional<Text> written, String what, String wayOut) {
        written.flatMap(all -> all.in(language))
                .ifPresent(scalar -> findings.error(
                        "bad-pattern",
                        scalar.position(),
                        "`" + shortened(scalar.text()) + "` cannot be read as " + what + ".",
                        wayOut + "."));
    }

    private Optional<String> pattern(Optional<Text> text) {
        return text.flatMap(all -> all.in(language)).map(scalar -> scalar.text());
    }

    private void wrong(Parameter parameter, String value, String wayOut, Position position) {
        findings.error("wrong-value", position, "`" + value + "` is not a value for `" + parameter.id() + "`.", wayOut);
    }
}
