package org.banbill.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banbill.bill.Inline;
import org.banbill.bill.Provision;
import org.banbill.library.ExceptionWords.Words;

/**
 * Where a bill says what a term means: by the library's own definitions, or in words that somebody typed.
 *
 * @param term as written, without its quotation marks
 * @param id of a term of the library or of somebody's own; empty for one that is typed in a text
 */
record Definition(Provision provision, String term, String id) {

    private static final Pattern IN_QUOTES = Pattern.compile("[“„»\"‘「״]([^“”„»«\"‘’「」״]{2,60})[”“«\"’」״]\\s*");

    /** In the order of the text; words of other laws are left aside. */
    static List<Definition> in(BillText bill, Words defining) {
        List<Definition> all = new ArrayList<>();
        bill.ownTexts().map(BillText.Words::provision).forEach(provision -> {
            List<Definition> known = known(provision);
            all.addAll(known.isEmpty() ? typed(provision, defining) : known);
        });
        return all;
    }

    private static List<Definition> known(Provision provision) {
        return provision.text().stream()
                .filter(Inline.DefinedTerm.class::isInstance)
                .map(Inline.DefinedTerm.class::cast)
                .map(term -> new Definition(provision, term.text(), term.id()))
                .toList();
    }

    private static List<Definition> typed(Provision provision, Words defining) {
        List<Definition> typed = new ArrayList<>();
        String text = Inline.textOf(provision.text());
        Matcher quoted = IN_QUOTES.matcher(text);
        while (quoted.find()) {
            if (begins(text.substring(quoted.end()), defining)) {
                typed.add(new Definition(provision, quoted.group(1), ""));
            }
        }
        return typed;
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

    /** Whether another provision uses it: by the library's own mark, or in words. */
    boolean isUsedIn(BillText bill) {
        List<BillText.Words> others = bill.texts().stream()
                .filter(other -> !other.provision().id().equals(provision.id()))
                .toList();
        return others.stream().anyMatch(other -> marks(other.provision())) || isSaidIn(others);
    }

    private boolean isSaidIn(List<BillText.Words> others) {
        String stem = key().endsWith("y") ? key().substring(0, key().length() - 1) : key();
        Pattern use =
                Pattern.compile("(?<!\\p{L})" + Pattern.quote(stem), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        // in a script without capitals a word may stand within another
        boolean hasCase = stem.codePoints().anyMatch(Character::isLowerCase);
        return others.stream()
                .map(BillText.Words::text)
                .anyMatch(text -> hasCase ? use.matcher(text).find() : text.contains(stem));
    }

    /** A marked use is one in whatever form the sentence gives the word. */
    private boolean marks(Provision other) {
        return Stream.of(other.heading(), other.text(), other.after())
                .flatMap(List::stream)
                .anyMatch(
                        inline -> inline instanceof Inline.Term use && use.id().equals(id));
    }
}
