package org.banbill.assembly;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banbill.finding.Findings;
import org.banbill.finding.MessageKey;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.banbill.jurisdiction.Parameter;
import org.banbill.jurisdiction.Period;
import org.banbill.jurisdiction.Tradition;
import org.banbill.language.CalendarName;
import org.banbill.language.DatePattern;
import org.banbill.language.Language;
import org.banbill.language.Numbers;
import org.banbill.source.LanguageTag;
import org.banbill.source.Text;
import org.banbill.source.YamlScalar;

/**
 * Writes typed values as language and tradition write them: “30 days”, “30일”, “EUR 50 000”, “3천만원”. Every digit that is
 * given is printed, or the value is refused.
 */
final class WriteValues {

    /** The count of a duration, in whatever digits, with what groups them. */
    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}(?:[\\p{Nd}.,٬\\u00A0\\u202F]*\\p{Nd})?");

    private static final Pattern DIGITS_AND_SPACE = Pattern.compile(DIGITS.pattern() + "\\s?");
    private static final Pattern LETTER_AT_END = Pattern.compile("[\\p{L}\\p{M}]$");
    /** ISO 4217 for none: the place's currency could not be read, which is told. */
    private static final String NO_CURRENCY = "XXX";

    private static final Pattern PLAIN_NUMBER = Pattern.compile("(?:0|[1-9][0-9]{0,14})(?:\\.[0-9]{1,6})?");

    private static final Pattern DAY = Pattern.compile("[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}");

    private final LanguageTag tag;
    private final Language language;
    private final Tradition.Writing writing;
    private final String currency;
    private final Findings findings;

    WriteValues(LanguageTag tag, Language language, Tradition.Writing writing, String currency, Findings findings) {
        this.tag = tag;
        this.language = writing.numerals().map(language::withNumerals).orElse(language);
        this.writing = writing;
        this.currency = currency;
        this.findings = findings;
    }

    /** The value as printed; a value of the wrong form becomes a finding and is printed as written. */
    String write(Parameter parameter, String value, Position position) {
        return switch (parameter.type()) {
            case TEXT, NAME, CITATION, LIST, YES_NO -> value;
            case NUMBER ->
                number(parameter, value, position)
                        .map(language.numbers()::plain)
                        .orElse(value);
            case PERCENT ->
                number(parameter, value, position).map(this::percent).orElse(value);
            case AMOUNT ->
                number(parameter, value, position)
                        .map(amount -> amount(parameter, amount, position))
                        .orElse(value);
            case DURATION -> duration(parameter, value, position);
            case DATE -> date(parameter, value, position);
        };
    }

    String list(List<String> items) {
        return language.list(items);
    }

    private Optional<BigDecimal> number(Parameter parameter, String value, Position position) {
        if (!PLAIN_NUMBER.matcher(value).matches()) {
            wrong(Rule.WRONG_VALUE.as("number"), position, value, parameter);
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(value));
    }

    private String percent(BigDecimal share) {
        return pattern(writing.percent())
                .map(pattern -> pattern.replace("{number}", language.numbers().plain(share)))
                .map(pattern -> filled(pattern, "{words}", () -> shareInWords(share)))
                .orElseGet(() -> language.numbers().percent(share));
    }

    /** Words and signs are asked for where they are wanted: to say a number in words ICU's rules are read whole. */
    private static String filled(String pattern, String mark, Supplier<String> words) {
        return pattern.contains(mark) ? pattern.replace(mark, words.get()) : pattern;
    }

    /** In digits where words would lose some. */
    private String shareInWords(BigDecimal share) {
        BigDecimal plain = share.stripTrailingZeros();
        return language.numbers()
                .byRules(Numbers.SPELLED_OUT, plain, Math.max(0, plain.scale()))
                .orElseGet(() -> language.numbers().plain(share));
    }

    private String amount(Parameter parameter, BigDecimal amount, Position position) {
        if (currency.isEmpty()) {
            findings.error(Rule.MISSING_CURRENCY, position);
            return amount.toPlainString();
        }
        int digits = Numbers.digitsOf(currency);
        if (amount.stripTrailingZeros().scale() > digits) {
            findings.error(
                    digits == 0 ? Rule.WRONG_VALUE.as("whole-amount") : Rule.WRONG_VALUE.as("amount"),
                    position,
                    amount.toPlainString(),
                    parameter.id(),
                    currency,
                    digits);
            return amount.toPlainString();
        }
        tellOfOtherCurrency(parameter, position);
        return pattern(writing.amount())
                .map(pattern -> pattern.replace("{number}", numberInAmount(amount, digits))
                        .replace("{currency}", currency))
                .map(pattern ->
                        filled(pattern, "{symbol}", () -> language.numbers().symbol(currency)))
                .orElseGet(() -> language.numbers().amount(amount, currency));
    }

    /** “{number} rupees” is true of rupees only. */
    private void tellOfOtherCurrency(Parameter parameter, Position position) {
        Optional<YamlScalar> pattern = writing.amount().flatMap(all -> all.in(tag));
        boolean names = writing.amountOf()
                .map(currency::equals)
                .orElseGet(() -> pattern.map(YamlScalar::text)
                        .filter(text -> !language.numbers().isNamedIn(text, currency))
                        .isEmpty());
        if (!names && !currency.equals(NO_CURRENCY)) {
            findings.error(Rule.OTHER_CURRENCY, position, parameter.id(), currency, pattern.orElseThrow());
        }
    }

    private String numberInAmount(BigDecimal amount, int digits) {
        return byRules(writing.numbers(), "", amount, digits)
                .orElseGet(() -> language.numbers().inAmount(amount, currency));
    }

    /** The number as rules of the tradition write it: “3천만”, “thirty”; empty where it has none. */
    private Optional<String> byRules(Optional<Text> tradition, String form, BigDecimal number, int digits) {
        Optional<YamlScalar> rules = tradition.flatMap(all -> all.in(tag));
        if (rules.isEmpty()) {
            return Optional.empty();
        }
        try {
            Optional<String> written = language.numbers().byRules(rules.get().text(), form, number, digits);
            if (written.isEmpty()) {
                findings.error(
                        Rule.BAD_PATTERN.as("loses-digits"),
                        rules.get().position(),
                        shortened(rules.get().text()),
                        number.toPlainString());
            }
            return written.or(() -> Optional.of(number.toPlainString()));
        } catch (IllegalArgumentException e) {
            findings.error(
                    Rule.BAD_PATTERN.as("number-rules"),
                    rules.get().position(),
                    shortened(rules.get().text()));
            return Optional.of(number.toPlainString());
        }
    }

    private String duration(Parameter parameter, String value, Position position) {
        Optional<Period> period = period(value);
        if (period.isEmpty()) {
            wrong(Rule.WRONG_VALUE.as("duration"), position, value, parameter);
            return value;
        }
        int count = period.get().count();
        String unit = period.get().unit();
        return counted(count, unit, "", language.numbers().duration(count, unit));
    }

    /**
     * With its count in the words of the tradition, where it has some; in a grammatical case, where it has some for
     * that.
     */
    private String counted(int count, String unit, String grammaticalCase, String written) {
        if (writing.durations().isEmpty()) {
            return written;
        }
        String gender = language.numbers().genderOf(unit);
        String form = grammaticalCase.isEmpty() ? gender : gender + "-" + grammaticalCase;
        boolean hasWords = grammaticalCase.isEmpty()
                || grammaticalCase.equals("nominative")
                || pattern(writing.durations())
                        .filter(rules -> language.numbers().hasForm(rules, form))
                        .isPresent();
        return !hasWords ? written : inWords(count, form, written);
    }

    private String inWords(int count, String form, String written) {
        return byRules(writing.durations(), form, BigDecimal.valueOf(count), 0)
                .map(inWords -> {
                    boolean isJoined = language.isWithoutSpaces()
                            && LETTER_AT_END.matcher(inWords).find();
                    return (isJoined ? DIGITS_AND_SPACE : DIGITS)
                            .matcher(written)
                            .replaceFirst(Matcher.quoteReplacement(inWords));
                })
                .orElse(written);
    }

    /**
     * A value in a form that it has without being told: a duration in a grammatical case, such as {@code dative}: “30
     * Tagen”; a day in another calendar, such as {@code hebrew}; a form that the language gives each value. Empty where
     * it has no such form.
     */
    Optional<String> inForm(Parameter parameter, YamlScalar value, String form) {
        Optional<Period> period = parameter.type() == Parameter.Type.DURATION ? period(value.text()) : Optional.empty();
        if (period.isPresent()) {
            int count = period.get().count();
            String unit = period.get().unit();
            return language.numbers()
                    .durationOfFile(count, unit, form)
                    .or(() -> language.numbers().durationInCase(count, unit, form))
                    .map(written -> counted(count, unit, form, written))
                    .or(() -> language.numbers()
                            .agreeing(form, count, unit, write(parameter, value.text(), value.position())))
                    .or(() -> language.form(form, write(parameter, value.text(), value.position())));
        }
        Optional<LocalDate> day = parameter.type() == Parameter.Type.DATE ? day(value.text()) : Optional.empty();
        Optional<String> date = day.flatMap(found -> language.dates()
                .inForm(found, datePattern(found), form)
                .or(() ->
                        CalendarName.find(form).map(calendar -> language.dates().write(found, calendar))));
        return date.or(() -> language.form(form, write(parameter, value.text(), value.position())));
    }

    /** One that a law can name: it is not nothing, and no zero stands before its number. */
    private static Optional<Period> period(String value) {
        return Period.read(value).filter(period -> !value.startsWith("0"));
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(DAY.matcher(value).matches() ? value : ""));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private String date(Parameter parameter, String value, Position position) {
        Optional<LocalDate> day = day(value);
        if (day.isEmpty()) {
            wrong(Rule.WRONG_VALUE.as("day"), position, value, parameter);
            return value;
        }
        return datePattern(day.get())
                .map(pattern -> language.dates().write(day.get(), pattern))
                .orElseGet(() -> language.dates().write(day.get()));
    }

    /** A pattern with a fault has been told where the tradition was read. */
    private Optional<String> datePattern(LocalDate day) {
        Optional<String> first = pattern(writing.firstOfMonth()).filter(words -> day.getDayOfMonth() == 1);
        return pattern(writing.date())
                .filter(pattern -> DatePattern.fault(pattern).isEmpty())
                .map(pattern ->
                        first.map(words -> DatePattern.withDay(pattern, words)).orElse(pattern));
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    private Optional<String> pattern(Optional<Text> text) {
        return text.flatMap(all -> all.in(tag)).map(YamlScalar::text);
    }

    private void wrong(MessageKey text, Position position, String value, Parameter parameter) {
        findings.error(text, position, value, parameter.id());
    }
}
