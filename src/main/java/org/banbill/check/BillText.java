package org.banbill.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banbill.bill.Bill;
import org.banbill.bill.Form;
import org.banbill.bill.Inline;
import org.banbill.bill.Provision;
import org.banbill.check.DraftingRule.Fault;
import org.banbill.language.SentenceMarks;
import org.banbill.library.ExceptionWords;

/** A bill as the rules of good drafting read it: its printed words, put together once for all of them. */
public final class BillText {

    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[" + SentenceMarks.ENDS + "])\\s+");

    private final List<Words> texts;

    /**
     * A provision and its words.
     *
     * @param text without that of its items
     */
    public record Words(Provision provision, String text) {

        /** Whether it is of another law, which the bill quotes to amend it. */
        boolean isQuoted() {
            return provision.level().startsWith(Form.QUOTED);
        }
    }

    BillText(Bill bill) {
        this.texts = bill.provisions()
                .map(provision -> new Words(provision, text(provision)))
                .toList();
    }

    /** The printed words of a provision, without those of its items. */
    static String text(Provision provision) {
        return String.join(
                " ",
                Inline.textOf(provision.heading()),
                Inline.textOf(provision.text()),
                Inline.textOf(provision.after()));
    }

    /** Each provision with its printed words. */
    List<Words> texts() {
        return texts;
    }

    /** The same; words of other laws are left aside. */
    Stream<Words> ownTexts() {
        return texts.stream().filter(text -> !text.isQuoted());
    }

    /** Each sentence of each provision, also where it goes on in a list; words of other laws are left aside. */
    Stream<Words> sentences() {
        return ownTexts()
                .map(Words::provision)
                .flatMap(provision -> Stream.of(provision.text(), provision.after())
                        .map(Inline::textOf)
                        .flatMap(BETWEEN_SENTENCES::splitAsStream)
                        .filter(sentence -> !sentence.isBlank())
                        .map(sentence -> new Words(provision, sentence)));
    }

    /** A fault for each provision that has any of some words. */
    List<Fault> having(ExceptionWords.Words phrases) {
        return faults(texts.stream(), phrases).toList();
    }

    /** A fault for each of some words in each of some texts. */
    static Stream<Fault> faults(Stream<Words> texts, ExceptionWords.Words phrases) {
        return texts.flatMap(
                text -> phrases.in(text.text()).keySet().stream().map(phrase -> new Fault(text.provision(), phrase)));
    }

    /** A fault, at its end, for a bill that has none of some words; a language without such words has no fault. */
    List<Fault> lacking(ExceptionWords.Words phrases) {
        boolean lacks = !phrases.isEmpty() && texts.stream().noneMatch(text -> phrases.isIn(text.text()));
        return lacks && !texts.isEmpty()
                ? List.of(new Fault(texts.get(texts.size() - 1).provision(), ""))
                : List.of();
    }
}
