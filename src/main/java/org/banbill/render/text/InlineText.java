package org.banbill.render.text;

import java.util.List;
import org.banbill.bill.Inline;

/** Running text as plain words. */
final class InlineText implements Inline.Visitor<String> {

    private final String unverifiedMark;

    InlineText(String unverifiedMark) {
        this.unverifiedMark = unverifiedMark;
    }

    String of(List<Inline> inlines) {
        StringBuilder text = new StringBuilder();
        inlines.forEach(inline -> text.append(inline.accept(this)));
        return text.toString();
    }

    @Override
    public String words(Inline.Words words) {
        return plain(words.text());
    }

    @Override
    public String value(Inline.Value value) {
        return plain(value.text()) + (value.verified() ? "" : unverifiedMark);
    }

    @Override
    public String term(Inline.Term term) {
        return plain(term.text());
    }

    @Override
    public String definedTerm(Inline.DefinedTerm term) {
        return plain(term.text());
    }

    @Override
    public String reference(Inline.Reference reference) {
        return plain(reference.text());
    }

    /** As plain text marks them: [+added+], [-struck-]. */
    @Override
    public String revised(Inline.Revised words) {
        String sign = switch (words.revision()) {
            case ADDED -> "+";
            case STRUCK -> "-";
        };
        return "[" + sign + plain(words.text()) + sign + "]";
    }

    private static String plain(String text) {
        return text.replace("\r", "").replace('\t', ' ');
    }
}
