package org.banbill.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banbill.finding.Findings;
import org.banbill.finding.Named;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.banbill.source.Days;
import org.banbill.source.Text;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlScalar;
import org.banbill.source.YamlSequence;

/**
 * A law, bill or judgment that shows that a clause can be, or what becomes of it.
 *
 * @param point what it shows, in our own words
 * @param checked the date on which somebody read the source
 */
public record Precedent(
        String citation, Optional<Text> point, String source, String checked, Verified verified, Position position) {

    private static final Set<String> KEYS = Set.of("citation", "point", "source", "checked", "verified");

    /** Whether the official text was read, only a report of it, or nothing. */
    public enum Verified implements Named {
        YES,
        SECONDARY,
        NO
    }

    static List<Precedent> readAll(YamlMapping owner, Findings findings) {
        List<Precedent> precedents = new ArrayList<>();
        owner.findSequence("precedents", findings)
                .map((YamlSequence sequence) -> sequence.expectMappings(findings))
                .orElse(List.of())
                .forEach(mapping -> precedents.add(read(mapping, findings)));
        return precedents;
    }

    private static Precedent read(YamlMapping mapping, Findings findings) {
        mapping.refuseOtherKeys(KEYS, findings);
        Text.expect(mapping, "point", findings);
        mapping.findText("checked", findings).ifPresent(day -> Days.check(day, findings));
        return new Precedent(
                text(mapping, "citation", findings),
                Text.find(mapping, "point", findings),
                text(mapping, "source", findings),
                text(mapping, "checked", findings),
                verified(mapping, findings),
                mapping.position());
    }

    /** The precedent that a whole file describes. */
    static Precedent of(YamlMapping file, Text point, Findings findings) {
        file.findText("checked", findings).ifPresent(day -> Days.check(day, findings));
        return new Precedent(
                text(file, "citation", findings),
                Optional.of(point),
                text(file, "source", findings),
                text(file, "checked", findings),
                verified(file, findings),
                file.position());
    }

    private static String text(YamlMapping mapping, String key, Findings findings) {
        return mapping.expectWords(key, findings).map(YamlScalar::text).orElse("");
    }

    private static Verified verified(YamlMapping mapping, Findings findings) {
        return mapping.expectText("verified", findings)
                .flatMap(written -> written.oneOf(
                        List.of(Verified.values()),
                        near -> findings.error(
                                Rule.WRONG_TYPE.as("verified-precedent"), written.position(), written, near)))
                .orElse(Verified.NO);
    }
}
