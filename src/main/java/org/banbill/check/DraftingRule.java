package org.banbill.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banbill.bill.Bill;
import org.banbill.bill.Form;
import org.banbill.bill.Inline;
import org.banbill.bill.Provision;
import org.banbill.library.DraftingWords;

/**
 * A rule of good drafting, held against a finished bill. {@code banbill show <rule>} tells it to people. What it finds
 * can be accepted in the place's file, with a reason.
 */
public interface DraftingRule {

    Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.;:!?。])\\s+");

    /** The rule's id: {@code either-or-both}. */
    String id();

    /** Why it is one, in a sentence or two. */
    String explanation();

    /** A text that breaks it. */
    String bad();

    /** The same, drafted well. */
    String good();

    /** Whether it is held against what binds alone: a statement of reasons may speak as people do. */
    default boolean isOfOperativeText() {
        return false;
    }

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
        return bill.provisions().map(provision -> new Words(provision, text(provision)));
    }

    /** The printed words of a provision, without those of its items. */
    static String text(Provision provision) {
        return String.join(
                " ",
                Inline.textOf(provision.heading()),
                Inline.textOf(provision.text()),
                Inline.textOf(provision.after()));
    }

    /** Each sentence of each provision, also where it goes on in a list; words of other laws are left aside. */
    static Stream<Words> sentences(Bill bill) {
        return bill.provisions()
                .filter(provision -> !isQuoted(provision))
                .flatMap(provision -> Stream.of(provision.text(), provision.after())
                        .map(Inline::textOf)
                        .flatMap(text -> BETWEEN_SENTENCES.splitAsStream(text))
                        .filter(sentence -> !sentence.isBlank())
                        .map(sentence -> new Words(provision, sentence)));
    }

    /** Whether a provision is of another law, which the bill quotes to amend it. */
    static boolean isQuoted(Provision provision) {
        return provision.level().startsWith(Form.QUOTED);
    }

    /** A provision and its words. */
    record Words(Provision provision, String text) {}

    /** A fault, at its end, for a bill that has none of some words; a language without such words has no fault. */
    static List<Fault> lacking(Bill bill, org.banbill.library.ExceptionWords.Words phrases) {
        return phrases.isEmpty() || texts(bill).anyMatch(text -> phrases.isIn(text.text()))
                ? List.of()
                : bill.provisions()
                        .reduce((earlier, later) -> later)
                        .map(last -> List.of(new Fault(last, "")))
                        .orElse(List.of());
    }

    /** A fault for each provision that has any of some words. */
    static List<Fault> having(Bill bill, org.banbill.library.ExceptionWords.Words phrases) {
        return texts(bill)
                .flatMap(words ->
                        phrases.in(words.text()).keySet().stream().map(phrase -> new Fault(words.provision(), phrase)))
                .toList();
    }
}
