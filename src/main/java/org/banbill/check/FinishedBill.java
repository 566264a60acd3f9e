package org.banbill.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banbill.bill.Bill;
import org.banbill.bill.Block;
import org.banbill.bill.Inline;
import org.banbill.bill.Provision;
import org.banbill.bill.ProvisionId;
import org.banbill.finding.Finding;
import org.banbill.finding.Findings;
import org.banbill.finding.MessageKey;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.banbill.language.Language;
import org.banbill.language.Script;
import org.banbill.source.LanguageTag;

/**
 * The last look at a bill before it is written: nothing may be left over from a form, from another language, or from
 * the making of it.
 */
public final class FinishedBill {

    private static final Pattern MARK_SIGN = Pattern.compile("[{}\\[\\]_…]");
    private static final Pattern LEFT_OVER = Pattern.compile("\\{\\{|\\}\\}|\\[\\[|\\]\\]|__|\\{n\\}|…{2,}");
    /** Four words of Latin letters in a row within a text of another script are a leftover, not a name. */
    private static final Pattern LATIN_LETTER = Pattern.compile("[A-Za-z]");

    private static final Pattern LATIN = Pattern.compile("\\b[A-Za-z]{2,}(?:[ ,]+[A-Za-z]{2,}){3,}");

    private FinishedBill() {}

    /** A finding for whatever must not be tabled. */
    public static List<Finding> check(Bill bill) {
        Findings findings = new Findings();
        Set<ProvisionId> ids = new LinkedHashSet<>();
        bill.provisions().forEach(provision -> ids.add(provision.id()));
        Script script =
                Language.of(new LanguageTag(bill.edition().language()).locale()).letters();
        bill.provisions().forEach(provision -> {
            check(provision, script, findings);
            inlines(provision)
                    .filter(Inline.Reference.class::isInstance)
                    .map(Inline.Reference.class::cast)
                    .filter(reference -> !ids.contains(reference.target()))
                    .forEach(reference -> findings.error(
                            Rule.DANGLING_REFERENCE.as("not-printed"),
                            provision.origin(),
                            reference.text(),
                            reference.target()));
        });
        return findings.inReadingOrder();
    }

    private static Stream<Inline> inlines(Provision provision) {
        return Stream.of(provision.heading(), provision.text(), provision.after())
                .flatMap(List::stream);
    }

    private static void check(Provision provision, Script script, Findings findings) {
        String text = Inline.textOf(inlines(provision).toList());
        // single signs are found fast, and few texts hold any
        if (MARK_SIGN.matcher(text).find()) {
            report(LEFT_OVER, text, Rule.LEFT_OVER_MARK.as("printed"), provision.origin(), findings);
        }
        if (!script.isLatin() && LATIN_LETTER.matcher(text).find()) {
            report(LATIN, text, Rule.FOREIGN_TEXT, provision.origin(), findings);
        }
        script.foreignIn(text.toString())
                .ifPresent(foreign -> findings.error(Rule.FOREIGN_TEXT, provision.origin(), foreign));
        if (provision.text().isEmpty()
                && provision.after().isEmpty()
                && provision.items().isEmpty()) {
            findings.error(Rule.EMPTY_PROVISION, provision.origin(), provision.id());
        }
    }

    private static void report(Pattern pattern, String text, MessageKey told, Position origin, Findings findings) {
        Matcher matcher = pattern.matcher(text);
        if (matcher.find()) {
            findings.error(told, origin, matcher.group());
        }
    }

    /** The parameters whose values stand in the bill and nobody has verified. */
    public static Set<String> unverified(Bill bill) {
        Set<String> parameters = new LinkedHashSet<>();
        Stream<Inline> lines = bill.blocks().stream()
                .filter(Block.Line.class::isInstance)
                .map(Block.Line.class::cast)
                .flatMap(line -> line.text().stream());
        Stream.concat(lines, bill.provisions().flatMap(FinishedBill::inlines))
                .filter(Inline.Value.class::isInstance)
                .map(Inline.Value.class::cast)
                .filter(value -> !value.verified())
                .forEach(value -> parameters.add(value.parameter()));
        return parameters;
    }
}
