package org.banbill.library;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.banbill.finding.Named;
import org.banbill.finding.Position;

/** A piece of a clause's text as it stands in the file: words, or a mark that assembly fills. */
public sealed interface DraftInline {

    /** The place of the piece in its file. */
    Position position();

    /** The piece as it would be typed in a file. */
    String mark();

    <R> R accept(Visitor<R> visitor);

    /** Words that stand as they are. */
    record Words(String text, Position position) implements DraftInline {
        @Override
        public String mark() {
            return text;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.words(this);
        }
    }

    /** {@code {{name}}} or {@code {{name.form}}}: a word of the tradition, or a parameter. */
    record Slot(String name, Optional<String> form, Position position) implements DraftInline {
        @Override
        public String mark() {
            return "{{" + name + form.map(word -> "." + word).orElse("") + "}}";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.slot(this);
        }
    }

    /**
     * {@code [[name]]} or {@code [[shown|id]]}: use of a defined term.
     *
     * @param key the printed name, one of its forms, or the term's id
     */
    record TermUse(String shown, String key, Position position) implements DraftInline {
        @Override
        public String mark() {
            return shown.equals(key) ? "[[" + key + "]]" : "[[" + shown + "|" + key + "]]";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.termUse(this);
        }
    }

    /**
     * {@code {{ref …}}} or {@code {{ref.form …}}}: a cross-reference to one or more targets.
     *
     * @param form the grammatical form of the citation, such as {@code genitive}; empty for the one that names it
     */
    record ReferenceMark(List<String> targets, Joining joining, String form, Position position) implements DraftInline {
        public ReferenceMark {
            targets = List.copyOf(targets);
        }

        ReferenceMark withTargets(UnaryOperator<String> name) {
            return new ReferenceMark(targets.stream().map(name).toList(), joining, form, position);
        }

        @Override
        public String mark() {
            StringBuilder mark = new StringBuilder(form.isEmpty() ? "{{ref " : "{{ref." + form + " ");
            for (int index = 0; index < targets.size(); index++) {
                if (index > 0) {
                    mark.append(index == targets.size() - 1 ? " " + joining.id() + " " : ", ");
                }
                mark.append(targets.get(index));
            }
            return mark.append("}}").toString();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.referenceMark(this);
        }
    }

    /**
     * {@code {{add words}}} or {@code {{strike words}}}: what an amendment does with words of the law that it quotes.
     */
    record Revised(Doing doing, String text, Position position) implements DraftInline {
        /** What is done with the words. */
        public enum Doing implements Named {
            ADD,
            STRIKE;
        }

        @Override
        public String mark() {
            return "{{" + doing.id() + " " + text + "}}";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.revised(this);
        }
    }

    /** {@code {{heading …}}} or {@code {{text …}}}: in a paper, words of the bill. */
    record Quotation(Part part, String target, Position position) implements DraftInline {

        /** What of a provision is quoted. */
        public enum Part implements Named {
            HEADING,
            TEXT;
        }

        @Override
        public String mark() {
            return "{{" + part.id() + " " + target + "}}";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.quotation(this);
        }
    }

    /** How several targets are joined. */
    enum Joining implements Named {
        AND,
        OR,
        /** From the first to the second, with all between. */
        TO;
    }

    /** One method for each kind. */
    interface Visitor<R> {
        R words(Words words);

        R slot(Slot slot);

        R termUse(TermUse use);

        R referenceMark(ReferenceMark mark);

        R revised(Revised words);

        R quotation(Quotation quotation);
    }

    /** As people read it: terms as shown, other marks as typed. What a slot stands for, only its reader knows. */
    abstract class ForReading implements Visitor<String> {

        @Override
        public String words(Words words) {
            return words.text();
        }

        @Override
        public String termUse(TermUse use) {
            return use.shown();
        }

        @Override
        public String referenceMark(ReferenceMark mark) {
            return mark.mark();
        }

        @Override
        public String revised(Revised words) {
            return words.mark();
        }

        @Override
        public String quotation(Quotation quotation) {
            return quotation.mark();
        }
    }
}
