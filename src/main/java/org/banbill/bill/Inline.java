package org.banbill.bill;

import java.util.List;

/** A piece of running text in a finished bill. A closed sum: every renderer must say what it does with each kind. */
public sealed interface Inline {

    /** The words as a reader sees them. */
    String text();

    /** The same piece in other words: a reference leads where it led. */
    Inline withText(String other);

    <R> R accept(Visitor<R> visitor);

    /** The words of running text as a reader sees them, without marks of what is not verified. */
    static String textOf(List<Inline> inlines) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : inlines) {
            text.append(inline.text());
        }
        return text.toString();
    }

    /** Plain words. */
    record Words(String text) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.words(this);
        }

        @Override
        public Inline withText(String other) {
            return new Words(other);
        }
    }

    /**
     * What a jurisdiction supplied for a parameter.
     *
     * @param verified false where nobody has checked the value: it is then shown with a visible mark
     */
    record Value(String parameter, String text, boolean verified) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.value(this);
        }

        @Override
        public Inline withText(String other) {
            return new Value(parameter, other, verified);
        }
    }

    /** Use of a defined term. */
    record Term(String id, String text) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.term(this);
        }

        @Override
        public Inline withText(String other) {
            return new Term(id, other);
        }
    }

    /** A defined term where it is defined. */
    record DefinedTerm(String id, String text) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.definedTerm(this);
        }

        @Override
        public Inline withText(String other) {
            return new DefinedTerm(id, other);
        }
    }

    /**
     * One step of a cross-reference, such as “section 3” or “(2)” of “section 3(2)”: each step points to the unit that
     * it numbers, so that a word processor can keep it up to date. A unit between the ends of a range, “sections 29 to
     * 32”, is referred to with no words.
     */
    record Reference(ProvisionId target, String text) implements Inline {
        /** Whether it stands between the ends of a range, which say it without words of its own. */
        public boolean isCovered() {
            return text.isEmpty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.reference(this);
        }

        @Override
        public Inline withText(String other) {
            return new Reference(target, other);
        }
    }

    /** What a revision of another law does with words. */
    enum Revision {
        ADDED,
        STRUCK
    }

    /**
     * Words of another law that an amendment adds or strikes, where a place prints both in the text of that law.
     *
     * @param looks how the place prints them
     */
    record Revised(Revision revision, List<Form.Look> looks, String text) implements Inline {
        public Revised {
            looks = List.copyOf(looks);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.revised(this);
        }

        @Override
        public Inline withText(String other) {
            return new Revised(revision, looks, other);
        }
    }

    /** One method for each kind. */
    interface Visitor<R> {
        R words(Words words);

        R value(Value value);

        R term(Term term);

        R definedTerm(DefinedTerm term);

        R reference(Reference reference);

        R revised(Revised words);
    }
}
