package org.banbill.jurisdiction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
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
public record Accepted(Rule rule, String of, String why, Position position) {

    /** The rules whose warnings a person may accept; what breaks a text cannot be accepted. */
    private static final Set<Rule> RULES = EnumSet.of(
            Rule.CORE_CHANGED,
            Rule.CORE_EXTENDED,
            Rule.EXCEPTION,
            Rule.OUT_OF_BOUNDS,
            Rule.FOREIGN_WORDS,
            Rule.CLOSED_LIST,
            Rule.DOUBLY_DEFINED,
            Rule.EITHER_OR_BOTH,
            Rule.ENFORCEMENT_WITHOUT_BODY,
            Rule.INCONSISTENT_TERMS,
            Rule.LONG_SENTENCE,
            Rule.LOOPHOLE_WORD,
            Rule.NO_COMMENCEMENT,
            Rule.NO_ENFORCEMENT,
            Rule.OLD_FASHIONED_WORD,
            Rule.PENALTY_WITHOUT_AMOUNT,
            Rule.PLACEHOLDER,
            Rule.UNUSED_DEFINITION);

    /** Whether warnings of this rule may be accepted. */
    public static boolean isFor(Rule rule) {
        return RULES.contains(rule);
    }

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
        Optional<Rule> rule = mapping.expectText("rule", findings).flatMap(written -> rule(written, findings));
        Optional<YamlScalar> of = mapping.findText("parameter", findings)
                .or(() -> mapping.findText("words", findings))
                .or(() -> mapping.expectText("provision", findings));
        Optional<YamlScalar> why = mapping.expectText("why", findings);
        return rule.isEmpty() || of.isEmpty() || why.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Accepted(rule.get(), of.get().text(), why.get().text(), mapping.position()));
    }

    private static Optional<Rule> rule(YamlScalar written, Findings findings) {
        Optional<Rule> rule = Rule.of(written.text()).filter(RULES::contains);
        if (rule.isEmpty()) {
            List<String> known = RULES.stream().map(Rule::id).toList();
            findings.error(
                    Rule.WRONG_TYPE.as("accepted"),
                    written.position(),
                    written,
                    Suggestion.didYouMean(written.text(), known));
        }
        return rule;
    }

    /** Whether it is about this warning. */
    public boolean isOf(Rule otherRule, String subject) {
        return rule == otherRule && of.equals(subject);
    }
}
