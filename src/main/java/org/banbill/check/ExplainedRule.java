package org.banbill.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.banbill.finding.Message;
import org.banbill.finding.Rule;
import org.banbill.jurisdiction.Accepted;

/**
 * A rule for the law itself, as it is told to the people who write it: those that a finished bill is held against, and
 * those that clauses, terms and changes are held against as they are read.
 *
 * @param explanation why it is one, in a sentence or two
 * @param bad a text that breaks it
 * @param good the same, drafted well
 */
public record ExplainedRule(Rule rule, Message explanation, String bad, String good) {

    private static final List<ExplainedRule> ALL = all();

    private static List<ExplainedRule> all() {
        List<ExplainedRule> all = new ArrayList<>(List.of(
                told(
                        Rule.CORE_CHANGED,
                        "No public authority must use such technology [changed to:] without a warrant.",
                        "No public authority must use such technology."),
                told(
                        Rule.EXCEPTION,
                        "This section does not apply where a person consents.",
                        "Consent, a warrant, a trial or a time limit does not make lawful what this section forbids."),
                told(
                        Rule.OUT_OF_BOUNDS,
                        "Unlawful material must be destroyed within 400 days.",
                        "Unlawful material must be destroyed within 30 days."),
                told(
                        Rule.TYPED_REFERENCE,
                        "A person who breaches section 5 of this Act …",
                        "A person who breaches {{ref public-authorities.ban}} …"),
                told(
                        Rule.UNDEFINED_TERM,
                        "A [[supplier]] must not … in a bill that defines nothing.",
                        "A [[supplier]] must not … in a bill whose outline has a clause with `definitions: here`.")));
        DraftingRules.ALL.forEach(
                rule -> all.add(new ExplainedRule(rule.rule(), rule.explanation(), rule.bad(), rule.good())));
        all.sort(Comparator.comparing(explained -> explained.rule().id()));
        return List.copyOf(all);
    }

    private static ExplainedRule told(Rule rule, String bad, String good) {
        return new ExplainedRule(rule, Message.of("explained." + rule.id()), bad, good);
    }

    /** Every one, by name. */
    public static List<ExplainedRule> list() {
        return ALL;
    }

    /** The rule of this id. */
    public static Optional<ExplainedRule> find(String id) {
        return ALL.stream()
                .filter(explained -> explained.rule().id().equals(id))
                .findFirst();
    }

    /** Whether what it finds may be accepted with a reason; what breaks a text may not. */
    public boolean mayBeAccepted() {
        return Accepted.isFor(rule);
    }
}
