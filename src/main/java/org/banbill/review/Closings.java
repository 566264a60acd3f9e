package org.banbill.review;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.banbill.bill.Bill;
import org.banbill.bill.Filling;
import org.banbill.bill.Form;
import org.banbill.bill.Inline;
import org.banbill.bill.Provision;
import org.banbill.language.SentenceMarks;

/**
 * The punctuation that the tradition puts after items, as this bill shows it. Nobody types it into a file; where an
 * edit changes it, either an item came or went, or the items are joined in another way.
 */
final class Closings {

    private static final Pattern TYPED =
            Pattern.compile("[" + SentenceMarks.ENDS.replace(":", "") + SentenceMarks.COMMAS + "]\\s*$");

    private final Set<String> all = new TreeSet<>();
    private final Map<String, String> joins = new HashMap<>();
    private final Set<String> ends = new HashSet<>();
    private final Set<String> introductions = new HashSet<>();

    Closings(Bill bill) {
        bill.provisions().forEach(this::gather);
    }

    private void gather(Provision provision) {
        of(provision).ifPresent(all::add);
        List<Provision> items = provision.items();
        if (!items.isEmpty()) {
            of(words(provision.text()), provision.source().text(), false).ifPresent(introductions::add);
        }
        if (items.size() > 1) {
            of(items.get(items.size() - 2))
                    .ifPresent(closing ->
                            joins.putIfAbsent(closing, provision.source().join()));
            of(items.get(items.size() - 1)).ifPresent(ends::add);
        }
    }

    /** What the tradition put at the end of a provision's own words. */
    static Optional<String> of(Provision provision) {
        boolean goesOn = !provision.after().isEmpty();
        return of(
                words(goesOn ? provision.after() : provision.text()),
                goesOn ? provision.source().after() : provision.source().text(),
                provision.level().startsWith(Form.QUOTED));
    }

    private static Optional<String> of(String words, List<Filling> fillings, boolean isQuoted) {
        Optional<Filling> last = closing(fillings, words.length());
        boolean endsQuotation = isQuoted
                && last.filter(filling -> isQuotationMark(words.charAt(filling.from())))
                        .isPresent();
        int end = endsQuotation ? last.orElseThrow().from() : words.length();
        return closing(fillings, end).map(filling -> words.substring(filling.from(), end));
    }

    private static Optional<Filling> closing(List<Filling> fillings, int end) {
        return fillings.stream()
                .filter(filling -> filling.mark().isEmpty() && filling.to() == end && filling.from() > 0)
                .filter(filling -> filling.to() > filling.from())
                .findFirst();
    }

    /** The mark that ends a quotation is no sign of the list in it. */
    private static boolean isQuotationMark(char sign) {
        return Character.getType(sign) == Character.FINAL_QUOTE_PUNCTUATION;
    }

    /** Whether a provision is an item that the tradition closes. */
    static boolean isClosedItem(Provision provision) {
        return provision.items().isEmpty() && of(provision).isPresent();
    }

    private static String words(List<Inline> inlines) {
        return Inline.textOf(inlines);
    }

    /** The text without such a closing at its end, or any sign that people type there. */
    String without(String text) {
        String open = in(text).map(closing ->
                        text.substring(0, text.length() - closing.strip().length()))
                .orElse(text);
        return TYPED.matcher(open.strip()).replaceFirst("");
    }

    /** The text without the sign that stands before items. */
    String withoutIntroduction(String text) {
        return introductions.stream()
                .map(String::strip)
                .filter(sign -> !sign.isEmpty() && text.endsWith(sign))
                .max(Comparator.comparingInt(String::length))
                .map(sign -> text.substring(0, text.length() - sign.length()).strip())
                .orElse(text);
    }

    /** The closing at the end of a text. */
    Optional<String> in(String text) {
        return all.stream()
                .filter(closing -> !closing.isBlank() && text.endsWith(closing.strip()))
                .max(Comparator.comparingInt(String::length));
    }

    /** How items are joined where the last but one ends so; empty where the end of a list may look like it. */
    Optional<String> joinBefore(String closing) {
        return Optional.ofNullable(joins.get(closing)).filter(join -> !ends.contains(closing));
    }
}
