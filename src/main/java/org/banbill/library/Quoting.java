package org.banbill.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banbill.finding.Findings;
import org.banbill.finding.Rule;
import org.banbill.source.Days;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlNode;
import org.banbill.source.YamlScalar;
import org.banbill.source.YamlSequence;

/**
 * What a provision has to do with the words of another law: it amends one, or it is a unit of one that an amending
 * provision quotes.
 *
 * @param items whether its items are units of the other law
 * @param tradition in which that law is drafted; empty for the bill's own
 * @param level of a quoted unit in that tradition; empty for that of the unit before it, else the one below
 * @param number of a quoted unit as that law has it, such as 30A; empty where it is counted
 * @param inForce where the law as it stands was read
 * @param sideBySide rows of the table that sets the law as it stands beside the law as amended
 */
public record Quoting(
        Items items,
        Optional<YamlScalar> tradition,
        Optional<YamlScalar> level,
        Optional<YamlScalar> number,
        Optional<InForce> inForce,
        List<Row> sideBySide) {

    /** Of a provision that has nothing to do with another law. */
    public static final Quoting NONE =
            new Quoting(Items.OWN, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    /** What a provision that has to do with another law says of it. */
    private static final List<String> OF_PROVISIONS =
            List.of("quotes", "quoted-tradition", "level", "number", "in-force", "side-by-side");

    private static final Set<String> IN_FORCE_KEYS = Set.of("source", "checked", "verified");
    private static final Set<String> ROW_KEYS = Set.of("now", "then");

    /** Whose the items of a provision are. */
    public enum Items {
        OWN,
        /** Units of another law, with that law's numbers. */
        QUOTED
    }

    /**
     * Where somebody read the law that is amended.
     *
     * @param verified whether the official text was read; if not, the amendment prints with a mark
     */
    public record InForce(String source, String checked, boolean verified) {}

    /**
     * A row of the table that compares.
     *
     * @param now what stands in the law
     * @param then what will stand there; empty for the quoted units themselves
     */
    public record Row(String now, Optional<String> then) {}

    public Quoting {
        sideBySide = List.copyOf(sideBySide);
    }

    static Quoting read(YamlMapping provision, Findings findings) {
        if (OF_PROVISIONS.stream().noneMatch(key -> provision.find(key).isPresent())) {
            return NONE;
        }
        return new Quoting(
                provision.find("quotes").isPresent() ? Items.QUOTED : Items.OWN,
                provision.findText("quoted-tradition", findings),
                provision.findText("level", findings),
                provision
                        .findText("number", findings)
                        .or(() -> provision.find("number").flatMap(YamlNode::asScalar)),
                provision.findMapping("in-force", findings).map(mapping -> inForce(mapping, findings)),
                rows(provision, findings));
    }

    private static InForce inForce(YamlMapping mapping, Findings findings) {
        mapping.refuseOtherKeys(IN_FORCE_KEYS, findings);
        Optional<YamlScalar> checked = mapping.findText("checked", findings);
        checked.ifPresent(day -> Days.check(day, findings));
        Optional<YamlScalar> verified = mapping.expectText("verified", findings);
        verified.filter(word -> !Set.of("yes", "no").contains(word.text()))
                .ifPresent(word -> findings.error(Rule.WRONG_TYPE.as("verified-law"), word.position(), word));
        boolean isVerified = verified.filter(word -> word.text().equals("yes")).isPresent();
        Optional<YamlScalar> source = mapping.findWords("source", findings);
        if (isVerified && (source.isEmpty() || checked.isEmpty())) {
            findings.error(Rule.MISSING_KEY.as("verified"), mapping.position());
        }
        return new InForce(
                source.map(YamlScalar::text).orElse(""),
                checked.map(YamlScalar::text).orElse(""),
                isVerified);
    }

    private static List<Row> rows(YamlMapping provision, Findings findings) {
        List<Row> rows = new ArrayList<>();
        provision
                .findSequence("side-by-side", findings)
                .map((YamlSequence sequence) -> sequence.expectMappings(findings))
                .orElse(List.of())
                .forEach(row -> {
                    row.refuseOtherKeys(ROW_KEYS, findings);
                    rows.add(new Row(
                            row.expectText("now", findings)
                                    .map(YamlScalar::text)
                                    .orElse(""),
                            row.findText("then", findings).map(YamlScalar::text)));
                });
        return rows;
    }

    /** Whether the provision's items are units of another law. */
    public boolean isQuotation() {
        return items == Items.QUOTED;
    }
}
