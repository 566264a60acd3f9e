package org.banbill.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.banbill.bill.Inline;
import org.banbill.wording.MarkedWords;
import org.banbill.wording.Words;

/**
 * A piece of a provision's words that changes as a whole.
 *
 * @param text as a reader sees it
 * @param key equal where it says the same: a cross-reference is the same as long as it points to the same provision
 */
public record Word(String text, String key) implements Token {

    @Override
    public int weight() {
        return Words.letters(text);
    }

    /** What stood there, of steps from one text to the other. */
    public static String before(List<Step<Word>> edits) {
        return edits.stream()
                .map(edit -> edit.match(
                        kept -> kept.before().text(),
                        removed -> removed.before().text(),
                        added -> ""))
                .collect(Collectors.joining());
    }

    /** What stands there now. */
    public static String after(List<Step<Word>> edits) {
        return edits.stream()
                .map(edit -> edit.match(
                        kept -> kept.after().text(),
                        removed -> "",
                        added -> added.after().text()))
                .collect(Collectors.joining());
    }

    /** Both in one line. A reference whose number moved on goes and comes, though its words are held to be the same. */
    public static List<MarkedWords> marked(List<Step<Word>> edits) {
        MarkedWords.Line line = new MarkedWords.Line();
        edits.forEach(edit -> edit.visit(
                kept -> {
                    String before = kept.before().text();
                    String after = kept.after().text();
                    if (before.equals(after)) {
                        line.kept(after);
                    } else {
                        line.changed(before, after);
                    }
                },
                removed -> line.changed(removed.before().text(), ""),
                added -> line.changed("", added.after().text())));
        return line.done();
    }

    static List<Word> of(List<Inline> inlines) {
        List<Word> words = new ArrayList<>();
        Reader reader = new Reader();
        inlines.forEach(inline -> words.addAll(inline.accept(reader)));
        return words;
    }

    /** A value and a cross-reference are one piece each; other words are many. */
    private static final class Reader implements Inline.Visitor<List<Word>> {

        @Override
        public List<Word> words(Inline.Words words) {
            return split(words.text());
        }

        @Override
        public List<Word> value(Inline.Value value) {
            return List.of(new Word(value.text(), value.text()));
        }

        @Override
        public List<Word> term(Inline.Term term) {
            return split(term.text());
        }

        @Override
        public List<Word> definedTerm(Inline.DefinedTerm term) {
            return split(term.text());
        }

        @Override
        public List<Word> reference(Inline.Reference reference) {
            return reference.isCovered() ? List.of() : List.of(new Word(reference.text(), "→ " + reference.target()));
        }

        /** Struck words are not the same as those that stay. */
        @Override
        public List<Word> revised(Inline.Revised words) {
            return Words.split(words.text()).stream()
                    .map(word -> new Word(word, words.revision() + " " + word))
                    .toList();
        }

        private static List<Word> split(String text) {
            return Words.split(text).stream().map(word -> new Word(word, word)).toList();
        }
    }
}
