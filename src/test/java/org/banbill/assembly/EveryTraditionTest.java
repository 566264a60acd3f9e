package org.banbill.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Parameter;
import org.banbill.jurisdiction.Places;
import org.banbill.jurisdiction.Tradition;
import org.banbill.language.Language;
import org.banbill.language.Numbers;
import org.banbill.source.DiskFolder;
import org.banbill.source.LanguageTag;
import org.banbill.source.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Numbers of every size in every tradition: what is printed is read back by somebody who knows only how people read
 * numbers, and is the number that was given; or it is refused.
 */
class EveryTraditionTest {

    private static final Places PLACES = Places.of(DiskFolder.home(Path.of("")).in("jurisdictions"));
    private static final int TRIES = 300;
    /** Languages whose numbers are read back here. */
    private static final Set<String> READABLE = Set.of("en", "ko");

    private static final Map<String, Integer> WORDS = new HashMap<>();
    private static final Map<String, String> UNITS = new HashMap<>();

    static {
        List<String> small = List.of(
                "zero",
                "one",
                "two",
                "three",
                "four",
                "five",
                "six",
                "seven",
                "eight",
                "nine",
                "ten",
                "eleven",
                "twelve",
                "thirteen",
                "fourteen",
                "fifteen",
                "sixteen",
                "seventeen",
                "eighteen",
                "nineteen");
        small.forEach(word -> WORDS.put(word, small.indexOf(word)));
        List<String> tens = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
        tens.forEach(word -> WORDS.put(word, 20 + 10 * tens.indexOf(word)));
        UNITS.put("thousand", "1000");
        UNITS.put("lakh", "100000");
        UNITS.put("million", "1000000");
        UNITS.put("crore", "10000000");
        UNITS.put("billion", "1000000000");
        UNITS.put("trillion", "1000000000000");
        UNITS.put("만", "10000");
        UNITS.put("억", "100000000");
        UNITS.put("조", "1000000000000");
    }

    /** A tradition, and a language and currency that places write in it. */
    private record Writing(String tradition, LanguageTag language, String currency) {}

    static Stream<Writing> writings() {
        Stream<Jurisdiction> places =
                PLACES.jurisdictionIds().stream().flatMap(id -> PLACES.jurisdiction(id).value().stream());
        Stream<Jurisdiction> forms = PLACES.formIds().stream().flatMap(id -> PLACES.form(id).value().stream());
        return Stream.concat(places, forms)
                .filter(place -> place.tradition().isPresent())
                .flatMap(place -> place.languages().stream()
                        .filter(language -> READABLE.contains(language.base()))
                        .map(language ->
                                new Writing(place.tradition().orElseThrow().text(), language, place.currency())))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("writings")
    void aNumberIsReadAsItWasGiven(Writing writing) {
        Tradition tradition = PLACES.tradition(writing.tradition()).value().orElseThrow();
        Random random = new Random(8);
        List<String> wrong = new ArrayList<>();
        for (int index = 0; index < TRIES; index++) {
            for (Parameter.Type type : List.of(
                    Parameter.Type.NUMBER, Parameter.Type.PERCENT, Parameter.Type.AMOUNT, Parameter.Type.DURATION)) {
                if (type == Parameter.Type.AMOUNT && writing.currency().isEmpty()) {
                    continue;
                }
                BigDecimal number = number(random, type, writing.currency());
                String unit = List.of(" day", " month", " year").get(random.nextInt(3));
                String value = number.toPlainString()
                        + (type == Parameter.Type.DURATION
                                ? unit + (number.compareTo(BigDecimal.ONE) == 0 ? "" : "s")
                                : "");
                Findings findings = new Findings();
                String written = new WriteValues(
                                writing.language(),
                                Language.of(writing.language().locale()),
                                tradition.writing(),
                                writing.currency(),
                                findings)
                        .write(parameter(type), value, Position.COMMAND_LINE);
                Optional<BigDecimal> read = read(written, type);
                if (!findings.hasErrors()
                        && read.filter(said -> said.compareTo(number) == 0).isEmpty()) {
                    wrong.add(value + " → " + written + " reads as " + read);
                }
                if (findings.hasErrors()) {
                    wrong.add(value + " is refused: " + findings.inReadingOrder());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static BigDecimal number(Random random, Parameter.Type type, String currency) {
        BigInteger whole = new BigInteger(1 + random.nextInt(type == Parameter.Type.DURATION ? 13 : 46), random);
        return switch (type) {
            case DURATION -> new BigDecimal(whole.max(BigInteger.ONE));
            case AMOUNT -> {
                int digits = Numbers.digitsOf(currency);
                BigInteger part = new BigInteger(digits * 3, random).mod(BigInteger.TEN.pow(digits));
                yield random.nextBoolean()
                        ? new BigDecimal(whole)
                        : new BigDecimal(whole).add(new BigDecimal(part, digits));
            }
            default ->
                random.nextBoolean()
                        ? new BigDecimal(whole)
                        : new BigDecimal(whole.mod(BigInteger.valueOf(1000)))
                                .add(BigDecimal.valueOf(random.nextInt(1_000_000), 6));
        };
    }

    private static final Pattern DIGITS = Pattern.compile("[0-9](?:[0-9,.\u00a0\u202f]*[0-9])?");

    /** As a person reads it: digits in groups, with a decimal point; words and units of languages. */
    private static Optional<BigDecimal> read(String written, Parameter.Type type) {
        String said = written.toLowerCase(Locale.ROOT);
        if (type == Parameter.Type.PERCENT) {
            said = said.replace("100분의 ", "");
        }
        if (said.codePoints().anyMatch(letter -> "만억조천".indexOf(letter) >= 0)) {
            return Optional.of(korean(said.replaceAll("[^0-9천만억조]", "")));
        }
        Matcher digits = DIGITS.matcher(said);
        if (digits.find()) {
            String only = digits.group().replaceAll("[,\u00a0\u202f]", "");
            boolean isOnlyOne = !digits.find();
            return isOnlyOne ? Optional.of(new BigDecimal(only)) : Optional.empty();
        }
        return english(said);
    }

    /** 1조2천만 */
    private static BigDecimal korean(String said) {
        BigDecimal total = BigDecimal.ZERO;
        Matcher part = Pattern.compile("([0-9천]+)([만억조]?)").matcher(said);
        while (part.find()) {
            String before = part.group(1);
            BigDecimal small = BigDecimal.ZERO;
            int thousand = before.indexOf('천');
            if (thousand >= 0) {
                String of = before.substring(0, thousand);
                small = new BigDecimal(of.isEmpty() ? "1" : of).multiply(BigDecimal.valueOf(1000));
                before = before.substring(thousand + 1);
            }
            small = small.add(before.isEmpty() ? BigDecimal.ZERO : new BigDecimal(before));
            total = total.add(small.multiply(new BigDecimal(UNITS.getOrDefault(part.group(2), "1"))));
        }
        return total;
    }

    /** “two crore fifty-five lakh one thousand and one” */
    private static Optional<BigDecimal> english(String said) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal open = BigDecimal.ZERO;
        boolean hasAny = false;
        for (String word : said.split("[^a-z]+", -1)) {
            if (WORDS.containsKey(word)) {
                open = open.add(BigDecimal.valueOf(WORDS.get(word)));
                hasAny = true;
            } else if (word.equals("hundred")) {
                open = open.multiply(BigDecimal.valueOf(100));
            } else if (UNITS.containsKey(word)) {
                BigDecimal unit = new BigDecimal(UNITS.get(word));
                // a bigger unit takes all before it: one lakh crore
                BigDecimal smaller = total.remainder(unit);
                total = total.subtract(smaller).add(smaller.add(open).multiply(unit));
                open = BigDecimal.ZERO;
            }
        }
        return hasAny ? Optional.of(total.add(open)) : Optional.empty();
    }

    private static Parameter parameter(Parameter.Type type) {
        return new Parameter(
                "value",
                type,
                Parameter.Nature.CHOICE,
                new Text(Map.of()),
                Optional.empty(),
                Parameter.Group.BILL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Position.COMMAND_LINE);
    }
}
