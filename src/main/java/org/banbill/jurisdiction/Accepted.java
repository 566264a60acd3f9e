package org.banbill.jurisdiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Suggestion;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlScalar;

/**
 * A warning that somebody has seen and accepted, so that it is not repeated. It silences the warning alone: what the
 * papers say of a demand stays as it is.
 *
 * @param rule of the warning
 * @param of what it was told: the full name of a provision, the id of a parameter, or words of another place
 */
public record Accepted(String rule, String of, String why, Position position) {

    /** The rules whose warnings a person may accept; what breaks a text cannot be accepted. */
    private static final Set<String> RULES = Set.of(
            "core-changed",
            "core-extended",
            "exception",
            "out-of-bounds",
            "foreign-words",
            "closed-list",
            "doubly-defined",
            "either-or-both",
            "enforcement-without-body",
            "inconsistent-terms",
            "long-sentence",
            "loophole-word",
            "no-commencement",
            "no-enforcement",
            "old-fashioned-word",
            "penalty-without-amount",
            "placeholder",
            "unused-definition");

    private static final Set<String> KEYS = Set.of("rule", "provision", "parameter", "words", "why");

    static List<Accepted> readAll(YamlMapping owner, Findings findings) {
        List<Accepted> all = new ArrayList<>();
        owner.findSequence("accepted", findings).ifPresent(sequence -> {
            for (YamlMapping mapping : sequence.expectMappings(findings)) {
                read(mapping, findings).ifPresent(all::add);
            }
        });
        return all;
    }

    private static Optional<Accepted> read(YamlMapping mapping, Findings findings) {
        mapping.refuseOtherKeys(KEYS, findings);
        Optional<YamlScalar> rule = mapping.expectText("rule", findings);
        rule.filter(written -> !RULES.contains(written.text()))
                .ifPresent(written -> findings.error(
                        "wrong-type",
                        written.position(),
                        "`" + written + "` is not a warning that can be accepted.",
                        Suggestion.didYouMean(written.text(), RULES)));
        Optional<YamlScalar> of = mapping.findText("parameter", findings)
                .or(() -> mapping.findText("words", findings))
                .or(() -> mapping.expectText("provision", findings));
        Optional<YamlScalar> why = mapping.expectText("why", findings);
        return rule.isEmpty() || of.isEmpty() || why.isEmpty()
                ? Optional.empty()
                : Optional.of(new Accepted(
                        rule.get().text(), of.get().text(), why.get().text(), mapping.position()));
    }

    /** Whether it is about this warning. */
    public boolean isOf(String otherRule, String subject) {
        return rule.equals(otherRule) && of.equals(subject);
    }
}
