package org.banbill.jurisdiction;

import java.util.List;
import org.banbill.finding.Position;
import org.banbill.library.Condition;
import org.banbill.source.Text;

/** An entry of the document, as a tradition orders it: what stands before, between and behind the numbered text. */
public sealed interface DocumentEntry {
    Condition when();

    <R> R accept(Visitor<R> visitor);

    /** Whether numbered text of the body stands there. */
    default boolean isBodyText() {
        return false;
    }

    /** A line of its own. */
    record Line(String style, Text text, Condition when, Position position) implements DocumentEntry {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.line(this);
        }
    }

    /** A new page. */
    record PageBreak(Condition when) implements DocumentEntry {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.pageBreak(this);
        }
    }

    /** The table of contents. */
    record Contents(Text heading, Condition when) implements DocumentEntry {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.contents(this);
        }
    }

    /** Clauses that the outline gives for a statement. */
    record Statement(String name, String level, String provisionLevel, Condition when, Position position)
            implements DocumentEntry {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.statement(this);
        }
    }

    /** A table of texts. */
    record Table(String style, List<Integer> widths, List<List<Text>> rows, Condition when) implements DocumentEntry {
        public Table {
            widths = List.copyOf(widths);
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.table(this);
        }
    }

    /** The numbered text, or what of it the entry of its first section has left. */
    record Body(Condition when) implements DocumentEntry {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.body(this);
        }

        @Override
        public boolean isBodyText() {
            return true;
        }
    }

    /** The first section alone, where something stands between it and the rest: a table of contents. */
    record FirstSection(Condition when) implements DocumentEntry {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.firstSection(this);
        }

        @Override
        public boolean isBodyText() {
            return true;
        }
    }

    /** The schedules, each on a page of its own; where no entry says so, they follow the body. */
    record Schedules(Condition when) implements DocumentEntry {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.schedules(this);
        }
    }

    /**
     * A table for each amended law: as it stands, and as amended.
     *
     * @param title before the first one
     * @param head the words over both columns
     */
    record SideBySide(String style, String titleStyle, Text title, String lawStyle, List<Text> head, Condition when)
            implements DocumentEntry {
        public SideBySide {
            head = List.copyOf(head);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sideBySide(this);
        }
    }

    /** One method for each kind. */
    interface Visitor<R> {
        R line(Line line);

        R pageBreak(PageBreak pageBreak);

        R contents(Contents contents);

        R statement(Statement statement);

        R table(Table table);

        R body(Body body);

        R firstSection(FirstSection firstSection);

        R schedules(Schedules schedules);

        R sideBySide(SideBySide sideBySide);
    }
}
