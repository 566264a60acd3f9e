package org.banbill.jurisdiction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banbill.finding.Findings;
import org.banbill.finding.Rule;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlNode;
import org.banbill.source.YamlScalar;

/**
 * Within which a value keeps what the letter asks: a time for deletion of 90 years, or a least compensation of nothing,
 * empties the provision in which it stands.
 *
 * @param least by currency for amounts; the empty key stands for every one that is not named
 * @param most likewise
 */
public record Bounds(Map<String, Bound> least, Map<String, Bound> most) {

    private static final String EVERY = "";
    private static final String OTHER = "other";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,6})?");
    /** In hours, as lawyers count in the rough: what is measured are lengths that differ by far. */
    private static final Map<String, Integer> HOURS =
            Map.of("hour", 1, "day", 24, "week", 168, "month", 720, "year", 8760);

    /** A bound as written, and as a number. */
    public record Bound(String written, BigDecimal number) {}

    public Bounds {
        least = Map.copyOf(least);
        most = Map.copyOf(most);
    }

    static Bounds read(Parameter.Type type, YamlMapping mapping, Findings findings) {
        mapping.refuseOtherKeys(Set.of("least", "most"), findings);
        return new Bounds(bound(type, mapping, "least", findings), bound(type, mapping, "most", findings));
    }

    private static Map<String, Bound> bound(Parameter.Type type, YamlMapping mapping, String key, Findings findings) {
        Map<String, Bound> bounds = new LinkedHashMap<>();
        Optional<YamlMapping> byCurrency = mapping.find(key).flatMap(YamlNode::asMapping);
        if (byCurrency.isPresent()) {
            YamlMapping all = byCurrency.get();
            all.keys()
                    .forEach(currency -> all.findText(currency, findings)
                            .flatMap(text -> bound(type, text, findings))
                            .ifPresent(bound -> bounds.put(currency.equals(OTHER) ? EVERY : currency, bound)));
        } else {
            mapping.findText(key, findings)
                    .flatMap(text -> bound(type, text, findings))
                    .ifPresent(bound -> bounds.put(EVERY, bound));
        }
        return bounds;
    }

    private static Optional<Bound> bound(Parameter.Type type, YamlScalar text, Findings findings) {
        Optional<BigDecimal> number = number(type, text.text());
        if (number.isEmpty()) {
            findings.error(Rule.WRONG_VALUE.as("bound"), text.position(), text, type.id());
        }
        return number.map(found -> new Bound(text.text(), found));
    }

    private static Optional<BigDecimal> number(Parameter.Type type, String value) {
        return switch (type) {
            case NUMBER, PERCENT, AMOUNT ->
                NUMBER.matcher(value).matches() ? Optional.of(new BigDecimal(value)) : Optional.empty();
            case DURATION ->
                Period.read(value)
                        .map(period ->
                                BigDecimal.valueOf((long) period.count() * HOURS.getOrDefault(period.unit(), 1)));
            case DATE -> day(value);
            case TEXT, NAME, CITATION, LIST, YES_NO -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> day(String value) {
        try {
            return Optional.of(BigDecimal.valueOf(LocalDate.parse(value).toEpochDay()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The bound that a value passes: “< 100”; empty where it keeps within. */
    public Optional<String> passedBy(Parameter.Type type, String value, String currency) {
        Optional<BigDecimal> number = number(type, value);
        Optional<String> tooLittle = number.flatMap(given -> of(least, currency)
                .filter(bound -> given.compareTo(bound.number()) < 0)
                .map(bound -> "< " + bound.written()));
        return tooLittle.or(() -> number.flatMap(given -> of(most, currency)
                .filter(bound -> given.compareTo(bound.number()) > 0)
                .map(bound -> "> " + bound.written())));
    }

    /** Both bounds as written: “≥ 30 days, ≤ 90 days”. */
    public String written(String currency) {
        return Stream.of(
                        of(least, currency).map(bound -> "≥ " + bound.written()),
                        of(most, currency).map(bound -> "≤ " + bound.written()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static Optional<Bound> of(Map<String, Bound> bounds, String currency) {
        return Optional.ofNullable(bounds.getOrDefault(currency, bounds.get(EVERY)));
    }
}
