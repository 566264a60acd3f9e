package org.banbill.assembly;

import java.util.ArrayList;
import java.util.List;
import org.banbill.assembly.Wording.Worded;
import org.banbill.bill.Filling;
import org.banbill.bill.Inline;
import org.banbill.bill.Inline.Words;
import org.banbill.language.Language;
import org.banbill.language.SentenceMarks;

/** The words of a text as they are put together: those of the file, and those that the tradition supplies. */
final class Composing {

    private final List<Inline> inlines = new ArrayList<>();
    private final List<Filling> fillings = new ArrayList<>();
    private final Language language;
    private int length;

    Composing(Language language) {
        this.language = language;
    }

    boolean isEmpty() {
        return inlines.isEmpty();
    }

    List<Inline> inlines() {
        return inlines;
    }

    List<Filling> fillings() {
        return fillings;
    }

    /** Words of the file. */
    void add(Worded words) {
        words.fillings().forEach(filling -> fillings.add(filling.movedBy(length)));
        words.inlines().forEach(this::add);
    }

    /** Words that no file holds. */
    void supply(List<Inline> words) {
        int from = length;
        words.forEach(this::add);
        fillings.add(new Filling(from, length, ""));
    }

    private void add(Inline inline) {
        inlines.add(inline);
        length += inline.text().length();
    }

    /** Adds a sign that no file holds right behind the words, whatever they end with. */
    void put(String sign) {
        if (sign.isEmpty()) {
            return;
        }
        fillings.add(new Filling(length, length + sign.length(), ""));
        length += sign.length();
        int last = inlines.size() - 1;
        if (last >= 0 && inlines.get(last) instanceof Words plain) {
            inlines.set(last, new Words(plain.text() + sign));
        } else {
            inlines.add(new Words(sign));
        }
    }

    /**
     * Adds a closing mark, unless there are no words or they already end with one. The full stop of an abbreviation is
     * none: “costs, etc., or”; but a full stop never follows another.
     */
    void close(String mark) {
        if (inlines.isEmpty() || mark.isEmpty()) {
            return;
        }
        Inline last = inlines.get(inlines.size() - 1);
        boolean isAbbreviation = !(last instanceof Words) || language.endsInAbbreviation(last.text());
        if (!last.text().isEmpty() && SentenceMarks.end(last.text()) && !isAbbreviation) {
            return;
        }
        String closing = last.text().endsWith(".") && mark.startsWith(".") ? mark.substring(1) : mark;
        if (closing.isEmpty()) {
            return;
        }
        put(closing);
    }
}
