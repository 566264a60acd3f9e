package org.banbill.library;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.banbill.finding.Named;
import org.banbill.finding.Position;
import org.banbill.source.LanguageTag;
import org.banbill.source.Text;
import org.banbill.source.YamlScalar;

/**
 * A paper that goes with a bill or carries a demand of the letter to somebody else than a legislature: what stands in
 * it, in order. Its texts are clauses of the library; what it says of the bill is drawn from the bill.
 *
 * @param use for whom it is and what they do with it: “for companies to adopt”
 * @param meets demands of which it is the instrument
 * @param when the facts of the places that it fits
 * @param form names, with a language, the tradition that gives levels and styles, if not the standard one; sheet, fonts
 *     and words are the place's own
 */
public record Paper(
        String id,
        Text title,
        Text use,
        List<YamlScalar> meets,
        Condition when,
        Optional<YamlScalar> form,
        List<Entry> document,
        Position position) {

    /** The form of papers that name none. */
    private static final String STANDARD_FORM = "paper";

    public Paper {
        meets = List.copyOf(meets);
        document = List.copyOf(document);
    }

    /** Whether a place can have it in a language: its facts hold there, and it has words in that language. */
    public boolean fits(Condition.Facts place, LanguageTag language) {
        return when.holdsFor(place) && title.in(language).isPresent();
    }

    /** Its own condition and those of its pieces. */
    public Stream<Condition> conditions() {
        return Stream.concat(Stream.of(when), document.stream().map(Entry::when));
    }

    /** The tradition that gives its levels and styles in a language: {@code paper-ko}. */
    public String form(LanguageTag language) {
        return form.map(YamlScalar::text).orElse(STANDARD_FORM) + "-" + language.base();
    }

    /** A piece of a paper, in reading order. */
    public sealed interface Entry {
        Condition when();

        Position position();

        <R> R accept(Visitor<R> visitor);
    }

    /** A line of its own: a title, an addressee, a date. */
    public record Line(YamlScalar style, Text text, Condition when, Position position) implements Entry {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.line(this);
        }
    }

    /** What follows begins on a new page. */
    public record PageBreak(Condition when, Position position) implements Entry {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.pageBreak(this);
        }
    }

    /**
     * Clauses, as numbered text.
     *
     * @param level of each clause
     * @param provisionLevel of the provisions in it
     */
    public record Clauses(
            List<YamlScalar> clauses, String level, String provisionLevel, Condition when, Position position)
            implements Entry {
        public Clauses {
            clauses = List.copyOf(clauses);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.clauses(this);
        }
    }

    /**
     * A table of texts; an empty cell beside a label is one that a signatory fills in.
     *
     * @param widths shares of the width, in per cent
     */
    public record Table(
            YamlScalar style,
            List<Integer> widths,
            List<Text> head,
            List<List<Text>> rows,
            Condition when,
            Position position)
            implements Entry {
        public Table {
            widths = List.copyOf(widths);
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.table(this);
        }
    }

    /**
     * Something that is put together from the bill and its files.
     *
     * @param of what it is limited to, such as clauses or precedents; empty for all
     */
    public record Drawn(Subject subject, List<YamlScalar> of, Condition when, Position position) implements Entry {
        public Drawn {
            of = List.copyOf(of);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.drawn(this);
        }
    }

    /** What can be drawn. */
    public enum Subject implements Named {
        /** Each clause with its explanation: the provision of its name in the clause that {@code of} gives. */
        EXPLANATIONS,
        /** Each clause with its heading, as a table. */
        CLAUSES,
        /** Which demand is met by which provision. */
        DEMANDS,
        /** What this level of government cannot enact, and who can. */
        COMPETENCE,
        /** Every fact about the place in the bill, with source and day. */
        FACTS,
        /** Every policy choice in the bill, with its bounds and reason. */
        CHOICES,
        /** The provisions that an amendment must not soften, and the demands that fall with each. */
        CORE,
        /** What the place changed in the model. */
        CHANGES,
        /** Enacted bans and cases, side by side. */
        BANS,
        /** The draft and the bans side by side, demand by demand. */
        BANS_BY_DEMAND,
        /** The precedents of clauses. */
        PRECEDENTS;
    }

    /** One method for each kind. */
    public interface Visitor<R> {
        R line(Line line);

        R pageBreak(PageBreak pageBreak);

        R clauses(Clauses clauses);

        R table(Table table);

        R drawn(Drawn drawn);
    }
}
