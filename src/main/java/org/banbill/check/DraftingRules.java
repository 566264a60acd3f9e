package org.banbill.check;

import java.util.List;
import java.util.Optional;
import org.banbill.bill.Bill;
import org.banbill.finding.Finding;
import org.banbill.finding.Findings;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.library.DraftingWords;
import org.banbill.library.Library;
import org.banbill.source.LanguageTag;

/** The rules of good drafting, and their findings in a bill. */
public final class DraftingRules {

    public static final List<DraftingRule> ALL =
            List.of(new EitherOrBoth(), new NoCommencement(), new OldFashionedWord(), new Placeholder());

    private DraftingRules() {}

    /** The rule of this id. */
    public static Optional<DraftingRule> find(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** A warning for each fault, unless the place's file says that somebody has seen and accepted it. */
    public static List<Finding> check(Bill bill, Jurisdiction place, Library library) {
        Findings findings = new Findings();
        Optional<DraftingWords> words = library.draftingWords(
                        new LanguageTag(bill.edition().language()))
                .value();
        words.ifPresent(known -> ALL.forEach(rule -> rule.in(bill, known).stream()
                .filter(fault -> place.accepted().stream()
                        .noneMatch(accepted ->
                                accepted.isOf(rule.id(), fault.provision().id().path())))
                .forEach(fault -> findings.add(finding(rule, fault)))));
        return findings.inReadingOrder();
    }

    private static Finding finding(DraftingRule rule, DraftingRule.Fault fault) {
        String message = fault.words().isEmpty()
                ? "No provision of the bill says it. " + rule.explanation()
                : "`" + fault.words() + "` in `" + fault.provision().id() + "`. " + rule.explanation();
        return Finding.warning(
                rule.id(), fault.provision().origin(), message, "Write, for example: `" + rule.good() + "`.");
    }
}
