package org.banbill.bill;

import java.util.List;
import java.util.stream.Stream;

/** A piece of the document, in reading order. */
public sealed interface Block {

    <R> R accept(Visitor<R> visitor);

    /** All running text in it, in reading order. */
    Stream<Inline> inlines();

    /**
     * A line that is no provision: of the cover, a title, the enacting formula.
     *
     * @param style the id of a line style in the {@link Form}
     */
    record Line(String style, List<Inline> text) implements Block {
        public Line {
            text = List.copyOf(text);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.line(this);
        }

        @Override
        public Stream<Inline> inlines() {
            return text.stream();
        }
    }

    /** Numbered text: the body, a supplement, recitals, an explanatory statement. */
    record Text(List<Provision> provisions) implements Block {
        public Text {
            provisions = List.copyOf(provisions);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }

        @Override
        public Stream<Inline> inlines() {
            return provisions.stream()
                    .flatMap(Provision::all)
                    .flatMap(provision -> Stream.of(provision.heading(), provision.text(), provision.after()))
                    .flatMap(List::stream);
        }
    }

    /** The place of the table of contents: it lists the units of the body that the form marks for it. */
    record Contents(String heading) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.contents(this);
        }

        @Override
        public Stream<Inline> inlines() {
            return Stream.empty();
        }
    }

    /** What follows begins on a new page. */
    record PageBreak() implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.pageBreak(this);
        }

        @Override
        public Stream<Inline> inlines() {
            return Stream.empty();
        }
    }

    /**
     * From here on the document is no longer the bill, but its papers: status, checklist, coverage.
     *
     * @param header the words at the head of their pages
     */
    record Papers(String header) implements Block {
        /** The style of the headings in them. */
        public static final String HEADING = "paper-heading";

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.papers(this);
        }

        @Override
        public Stream<Inline> inlines() {
            return Stream.empty();
        }
    }

    /**
     * A table.
     *
     * @param widths the columns' shares of the width, in per cent
     * @param head the cells of the head row; empty for a table without one
     */
    record Table(String style, List<Integer> widths, List<String> head, List<List<List<Inline>>> rows)
            implements Block {
        public Table {
            widths = List.copyOf(widths);
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.table(this);
        }

        @Override
        public Stream<Inline> inlines() {
            return rows.stream().flatMap(List::stream).flatMap(List::stream);
        }
    }

    /** One method for each kind. */
    interface Visitor<R> {
        R line(Line line);

        R text(Text text);

        R contents(Contents contents);

        R pageBreak(PageBreak pageBreak);

        R papers(Papers papers);

        R table(Table table);
    }
}
