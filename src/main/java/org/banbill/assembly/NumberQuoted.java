package org.banbill.assembly;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.banbill.bill.Label;
import org.banbill.bill.NumberFormat;
import org.banbill.finding.Findings;
import org.banbill.finding.Rule;
import org.banbill.jurisdiction.Tradition;
import org.banbill.jurisdiction.Tradition.Headings;
import org.banbill.jurisdiction.Tradition.Level;
import org.banbill.library.DraftProvision;
import org.banbill.source.YamlScalar;

/** Gives the units of quoted laws the levels and numbers that they have there. */
final class NumberQuoted {

    private final QuotedLevels levels;
    private final PatternText patterns;
    private final Consumer<Unit> register;
    private final Findings findings;

    NumberQuoted(QuotedLevels levels, PatternText patterns, Consumer<Unit> register, Findings findings) {
        this.levels = levels;
        this.patterns = patterns;
        this.register = register;
        this.findings = findings;
    }

    /** The units that an amending provision quotes. */
    void number(DraftProvision amending, Unit unit) {
        Tradition tradition = levels.tradition(amending.quoting().tradition());
        units(amending.items(), unit, Optional.empty(), tradition);
    }

    /** @param below the level of units that name none */
    private void units(List<DraftProvision> provisions, Unit parent, Optional<Level> below, Tradition tradition) {
        Optional<Level> before = Optional.empty();
        Optional<String> numberBefore = Optional.empty();
        int place = 0;
        for (DraftProvision provision : provisions) {
            place++;
            Optional<YamlScalar> named = provision.quoting().level();
            Optional<Level> level = named.isPresent() ? levels.level(named.get(), tradition) : before.or(() -> below);
            if (level.isEmpty()) {
                tellOfMissingLevel(provision, named, tradition);
                continue;
            }
            boolean follows =
                    before.map(Level::id).equals(Optional.of(level.get().id()));
            Optional<String> number = number(provision, level.get(), follows ? numberBefore : Optional.empty());
            unit(provision, parent, level.get(), number, place, tradition);
            before = level;
            numberBefore = number;
        }
    }

    private void unit(
            DraftProvision provision,
            Unit parent,
            Level level,
            Optional<String> number,
            int place,
            Tradition tradition) {
        Optional<Label> label = number.map(
                written -> new Label(patterns.in(level.label()).replace("{n}", written), Math.max(place, 1)));
        Unit unit = new Unit(
                parent.id().child(provision.id()),
                Unit.Kind.QUOTED,
                level,
                Optional.of(parent),
                label,
                number,
                Unit.Company.OTHERS,
                Unit.Draft.of(
                        provision, level.headings() == Headings.LEFT_OUT ? Optional.empty() : provision.heading()));
        register.accept(unit);
        levels.nameInBill(level, tradition);
        if (!provision.items().isEmpty()) {
            units(provision.items(), unit, tradition.itemsOf(level), tradition);
        }
    }

    /** The number of the other law: as the file gives it, else the one after the unit before. */
    private static Optional<String> number(DraftProvision provision, Level level, Optional<String> before) {
        Optional<String> given = provision.quoting().number().map(YamlScalar::text);
        if (given.isPresent()) {
            return given.filter(number -> !number.isBlank());
        }
        return level.number()
                .map(format -> before.map(number -> next(number, format)).orElse(format.write(1)));
    }

    /** 4 → 5, c → d, 30A → 30B, 12의2 → 12의3, iv → v. */
    static String next(String number, NumberFormat format) {
        for (int count = 1; count < format.last() && count < 1000; count++) {
            if (format.write(count).equals(number)) {
                return format.write(count + 1);
            }
        }
        int digits = number.length();
        while (digits > Math.max(0, number.length() - 8) && Character.isDigit(number.charAt(digits - 1))) {
            digits--;
        }
        if (digits < number.length()) {
            return number.substring(0, digits) + (Integer.parseInt(number, digits, number.length(), 10) + 1);
        }
        char last = number.charAt(number.length() - 1);
        boolean counts = (last >= 'a' && last < 'z') || (last >= 'A' && last < 'Z');
        return counts ? number.substring(0, number.length() - 1) + (char) (last + 1) : number + "A";
    }

    private void tellOfMissingLevel(DraftProvision provision, Optional<YamlScalar> named, Tradition tradition) {
        if (named.isEmpty()) {
            findings.error(
                    Rule.MISSING_KEY.as("quoted-level"),
                    provision.position(),
                    provision.id(),
                    tradition.levels().keySet());
        }
    }
}
