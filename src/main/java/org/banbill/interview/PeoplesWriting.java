package org.banbill.interview;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banbill.jurisdiction.Parameter;
import org.banbill.jurisdiction.Period;
import org.banbill.language.CurrencySigns;
import org.banbill.language.Language;
import org.banbill.language.Numbers;
import org.banbill.source.LanguageTag;

/**
 * Values as people write them, and as files hold them in one way only: {@code 30일} is {@code 30 days}, {@code $1,000}
 * is {@code 1000}, {@code 1천만원} is {@code 10000000}, {@code 2026. 12. 1.} is {@code 2026-12-01}. What it cannot read it
 * leaves as it is: whoever checks the value says what is wrong with it.
 */
final class PeoplesWriting {

    /** Digits by themselves, or in threes. */
    private static final Pattern NUMBER = Pattern.compile("([0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(\\.[0-9]+)?");

    private static final Pattern DURATION = Pattern.compile("([0-9]{1,5}) ?(\\p{L}+?)(?: ?이내)?");
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("시간", "hour"),
            Map.entry("일", "day"),
            Map.entry("주", "week"),
            Map.entry("주일", "week"),
            Map.entry("개월", "month"),
            Map.entry("달", "month"),
            Map.entry("년", "year"),
            Map.entry("hour", "hour"),
            Map.entry("day", "day"),
            Map.entry("week", "week"),
            Map.entry("month", "month"),
            Map.entry("year", "year"));

    private static final Pattern KOREAN_SUM = Pattern.compile("(?:(.+?)억)? ?(?:(.+?)만)? ?(.+?)??");
    private static final Pattern KOREAN_THOUSANDS =
            Pattern.compile("(?:([0-9]?)천)?(?:([0-9]?)백)?([0-9]{1,4}|[0-9],[0-9]{3})?");
    private static final long EOK = 100_000_000;
    private static final long MAN = 10_000;

    private static final Pattern DAY = Pattern.compile("([0-9]{4}) ?[-./년] ?([0-9]{1,2}) ?[-./월] ?([0-9]{1,2}) ?[.일]?");

    private static final String KOREAN_MONEY = "KRW";

    private final Numbers numbers;
    private final boolean isKorean;
    private final String currency;
    private final Set<String> money = new LinkedHashSet<>();

    /**
     * @param people the language of those who are asked
     * @param bill that of the bill, in whose country money has its sign
     */
    PeoplesWriting(LanguageTag people, LanguageTag bill, String currency) {
        this.numbers = Language.of(people.locale()).numbers();
        this.isKorean = people.base().equals("ko");
        this.currency = currency;
        if (!currency.isEmpty()) {
            money.addAll(List.of(currency, CurrencySigns.of(currency, bill.locale())));
        }
    }

    /** As a file holds it. */
    String filed(Parameter.Type type, String typed) {
        return switch (type) {
            case TEXT, NAME, CITATION, LIST, YES_NO -> typed;
            case NUMBER -> number(typed).orElse(typed);
            case PERCENT ->
                number(typed.replaceFirst(" ?(?:%|퍼센트|percent|per cent)$", "")).orElse(typed);
            case AMOUNT -> amount(typed).orElse(typed);
            case DURATION -> duration(typed).orElse(typed);
            case DATE -> day(typed);
        };
    }

    /** As people read it: {@link #filed} takes it back. */
    String shown(Parameter.Type type, String value) {
        return switch (type) {
            case TEXT, NAME, CITATION, LIST, YES_NO, DATE -> value;
            case NUMBER -> read(value).map(numbers::plain).orElse(value);
            case PERCENT -> read(value).map(numbers::percent).orElse(value);
            case AMOUNT -> read(value).map(this::withMoney).orElse(value);
            case DURATION ->
                Period.read(value)
                        .map(period -> numbers.duration(period.count(), period.unit()))
                        .orElse(value);
        };
    }

    private String withMoney(BigDecimal amount) {
        String number = numbers.plain(amount);
        return isKorean && currency.equals(KOREAN_MONEY) ? number + "원" : (currency + " " + number).strip();
    }

    /** A day as ISO 8601 has it. */
    static String day(String typed) {
        Matcher day = DAY.matcher(typed);
        return day.matches() ? day.group(1) + "-" + twoDigits(day.group(2)) + "-" + twoDigits(day.group(3)) : typed;
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static Optional<BigDecimal> read(String value) {
        return number(value).map(BigDecimal::new);
    }

    private static Optional<String> number(String typed) {
        return NUMBER.matcher(typed).matches() ? Optional.of(typed.replace(",", "")) : Optional.empty();
    }

    private static Optional<String> duration(String typed) {
        Matcher duration = DURATION.matcher(typed);
        if (!duration.matches()) {
            return Optional.empty();
        }
        String unit = duration.group(2).toLowerCase(Locale.ROOT);
        String one = unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
        return Optional.ofNullable(UNITS.get(one))
                .map(known ->
                        duration.group(1) + " " + known + (duration.group(1).equals("1") ? "" : "s"));
    }

    /** A sum in the place's own money; one in another is left for whoever checks it. */
    private Optional<String> amount(String typed) {
        String bare = typed;
        for (String name : money) {
            if (bare.startsWith(name)) {
                bare = bare.substring(name.length()).strip();
            } else if (bare.endsWith(name)) {
                bare = bare.substring(0, bare.length() - name.length()).strip();
            }
        }
        if (!currency.equals(KOREAN_MONEY)) {
            return number(bare);
        }
        String sum = bare.replaceFirst(" ?원$", "");
        return number(sum).or(() -> koreanSum(sum));
    }

    /** 1억 5천만, 1천만, 500만. */
    private static Optional<String> koreanSum(String typed) {
        Matcher sum = KOREAN_SUM.matcher(typed);
        if (typed.isEmpty() || !sum.matches()) {
            return Optional.empty();
        }
        BigDecimal total = BigDecimal.ZERO;
        long[] units = {EOK, MAN, 1};
        for (int part = 0; part < units.length; part++) {
            String written = sum.group(part + 1);
            if (written != null) {
                Optional<BigDecimal> thousands = koreanThousands(written.strip());
                if (thousands.isEmpty()) {
                    return Optional.empty();
                }
                total = total.add(thousands.get().multiply(BigDecimal.valueOf(units[part])));
            }
        }
        return Optional.of(total.toPlainString());
    }

    /** 3천5백, 천, 500. */
    private static Optional<BigDecimal> koreanThousands(String typed) {
        Matcher thousands = KOREAN_THOUSANDS.matcher(typed);
        if (typed.isEmpty() || !thousands.matches()) {
            return Optional.empty();
        }
        long sum = times(thousands.group(1), 1000) + times(thousands.group(2), 100);
        String rest = thousands.group(3);
        return Optional.of(BigDecimal.valueOf(sum + (rest == null ? 0 : Long.parseLong(rest.replace(",", "")))));
    }

    private static long times(String digit, long unit) {
        return digit == null ? 0 : (digit.isEmpty() ? 1 : Long.parseLong(digit)) * unit;
    }
}
