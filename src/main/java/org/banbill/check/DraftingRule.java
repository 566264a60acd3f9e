package org.banbill.check;

import java.util.List;
import java.util.stream.Stream;
import org.banbill.bill.Bill;
import org.banbill.bill.Inline;
import org.banbill.bill.Provision;
import org.banbill.library.DraftingWords;

/**
 * A rule of good drafting, held against a finished bill. {@code banbill show <rule>} tells it to people. What it finds
 * can be accepted in the place's file, with a reason.
 */
public interface DraftingRule {

    /** The rule's id: {@code either-or-both}. */
    String id();

    /** Why it is one, in a sentence or two. */
    String explanation();

    /** A text that breaks it. */
    String bad();

    /** The same, drafted well. */
    String good();

    /** What breaks it. */
    List<Fault> in(Bill bill, DraftingWords words);

    /**
     * A place at which a bill breaks the rule.
     *
     * @param words as written; empty where it is the whole bill that lacks something
     */
    record Fault(Provision provision, String words) {}

    /** Each provision with its printed words. */
    static Stream<Words> texts(Bill bill) {
        return bill.provisions()
                .map(provision -> new Words(
                        provision,
                        String.join(
                                " ",
                                Inline.textOf(provision.heading()),
                                Inline.textOf(provision.text()),
                                Inline.textOf(provision.after()))));
    }

    /** A provision and its words. */
    record Words(Provision provision, String text) {}

    /** A fault for each provision that has any of some words. */
    static List<Fault> having(Bill bill, org.banbill.library.ExceptionWords.Words phrases) {
        return texts(bill)
                .flatMap(words ->
                        phrases.in(words.text()).keySet().stream().map(phrase -> new Fault(words.provision(), phrase)))
                .toList();
    }
}
