package org.banbill.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banbill.bill.Inline;
import org.banbill.bill.Provision;
import org.banbill.finding.Rule;
import org.banbill.library.DraftingWords;

/** A penalty of which nobody knows how high it is. */
final class PenaltyWithoutAmount implements DraftingRule {

    @Override
    public Rule rule() {
        return Rule.PENALTY_WITHOUT_AMOUNT;
    }

    @Override
    public String bad() {
        return "A person who breaches this section is liable to a fine.";
    }

    @Override
    public String good() {
        return "A person who breaches this section is liable to a fine of up to {{fine-individual}}.";
    }

    @Override
    public boolean isOfOperativeText() {
        return true;
    }

    @Override
    public List<Fault> in(BillText bill, DraftingWords words) {
        return bill.having(words.penalties().words()).stream()
                .filter(fault -> !hasAmount(fault.provision(), words))
                .toList();
    }

    /** Numbers of provisions that the text cites are no amounts. */
    private static boolean hasAmount(Provision provision, DraftingWords words) {
        String text = provision
                .all()
                .flatMap(each -> Stream.of(each.text(), each.after()).flatMap(List::stream))
                .filter(inline -> !(inline instanceof Inline.Reference))
                .map(Inline::text)
                .collect(Collectors.joining());
        return text.chars().anyMatch(Character::isDigit)
                || words.penalties().need().isIn(text);
    }
}
