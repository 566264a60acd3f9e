package org.banbill.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.banbill.bill.Bill;
import org.banbill.bill.Block;
import org.banbill.finding.Finding;
import org.banbill.finding.Findings;
import org.banbill.finding.Message;
import org.banbill.finding.Severity;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.library.DraftingWords;
import org.banbill.library.Library;
import org.banbill.source.LanguageTag;
import org.banbill.source.YamlScalar;

/** The rules of good drafting, and their findings in a bill. */
public final class DraftingRules {

    public static final List<DraftingRule> ALL = List.of(
            new ClosedList(),
            new DoublyDefined(),
            new EitherOrBoth(),
            new EnforcementWithoutBody(),
            new InconsistentTerms(),
            new LongSentence(),
            new LoopholeWord(),
            new NoCommencement(),
            new NoEnforcement(),
            new OldFashionedWord(),
            new PenaltyWithoutAmount(),
            new Placeholder(),
            new UnusedDefinition());

    private DraftingRules() {}

    /** A warning for each fault, unless the place's file says that somebody has seen and accepted it. */
    public static List<Finding> check(Bill bill, Jurisdiction place, Library library) {
        Findings findings = new Findings();
        Optional<DraftingWords> words = library.draftingWords(
                        new LanguageTag(bill.edition().language()))
                .value();
        BillText whole = new BillText(bill);
        BillText operative = new BillText(withoutStatements(bill, library));
        words.ifPresent(known ->
                ALL.forEach(rule -> rule.in(rule.isOfOperativeText() ? operative : whole, known).stream()
                        .filter(fault -> place.accepted().stream()
                                .noneMatch(accepted -> accepted.isOf(
                                        rule.rule(), fault.provision().id().path())))
                        .forEach(fault -> findings.add(finding(rule, fault)))));
        return findings.inReadingOrder();
    }

    /** What binds: without the statements that stand outside the body. */
    private static Bill withoutStatements(Bill bill, Library library) {
        Set<String> clauses = library.outline(bill.edition().outline())
                .value()
                .map(outline -> outline.statements().values().stream()
                        .flatMap(List::stream)
                        .map(YamlScalar::text)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
        List<Block> blocks = bill.blocks().stream()
                .map(block -> block instanceof Block.Text text
                        ? new Block.Text(text.provisions().stream()
                                .filter(provision -> provision
                                        .all()
                                        .noneMatch(each ->
                                                clauses.contains(each.id().clause())))
                                .toList())
                        : block)
                .toList();
        return new Bill(bill.edition(), bill.title(), bill.form(), blocks, bill.commentaries());
    }

    private static Finding finding(DraftingRule rule, DraftingRule.Fault fault) {
        Message where = fault.words().isEmpty()
                ? Message.of("said-nowhere")
                : Message.of("words-in", fault.words(), fault.provision().id());
        return new Finding(
                Severity.WARNING,
                rule.rule(),
                fault.provision().origin(),
                Message.of("drafting", where, rule.explanation(), rule.good()));
    }
}
