package org.banbill.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banbill.bill.Bill;
import org.banbill.bill.Inline;
import org.banbill.bill.Provision;
import org.banbill.library.ExceptionWords.Words;

/**
 * Where a bill says what a term means: by the library's own definitions, or in words that somebody typed.
 *
 * @param term as written, without its quotation marks
 */
record Definition(Provision provision, String term) {

    private static final Pattern IN_QUOTES = Pattern.compile("[“\"‘「]([^“”\"‘’「」]{2,60})[”\"’」]\\s*");

    /** In the order of the text; words of other laws are left aside. */
    static List<Definition> in(Bill bill, Words defining) {
        List<Definition> all = new ArrayList<>();
        bill.provisions()
                .filter(provision -> !DraftingRule.isQuoted(provision))
                .forEach(provision ->
                        terms(provision, defining).forEach(term -> all.add(new Definition(provision, term))));
        return all;
    }

    private static List<String> terms(Provision provision, Words defining) {
        List<String> terms = new ArrayList<>();
        provision.text().stream()
                .filter(Inline.DefinedTerm.class::isInstance)
                .map(Inline::text)
                .forEach(terms::add);
        if (!terms.isEmpty()) {
            return terms;
        }
        String text = Inline.textOf(provision.text());
        Matcher quoted = IN_QUOTES.matcher(text);
        while (quoted.find()) {
            if (begins(text.substring(quoted.end()), defining)) {
                terms.add(quoted.group(1));
            }
        }
        return terms;
    }

    private static boolean begins(String text, Words defining) {
        return defining.phrases().in(text).stream()
                .findFirst()
                .filter(word -> word.from() == 0)
                .isPresent();
    }

    /** The same for the same term, however it is written. */
    String key() {
        return term.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether any other provision speaks of it, also of more than one, or anything in this one. */
    boolean isUsedIn(Bill bill) {
        String stem = key().endsWith("y") ? key().substring(0, key().length() - 1) : key();
        Pattern use =
                Pattern.compile("(?<!\\p{L})" + Pattern.quote(stem), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        // in a script without capitals a word may stand within another
        boolean hasCase = stem.codePoints().anyMatch(Character::isLowerCase);
        return bill.provisions()
                .filter(other -> !other.id().equals(provision.id()))
                .map(DraftingRule::text)
                .anyMatch(text -> hasCase ? use.matcher(text).find() : text.contains(stem));
    }
}
