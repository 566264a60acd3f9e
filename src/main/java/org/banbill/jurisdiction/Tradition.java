package org.banbill.jurisdiction;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banbill.bill.Form.AfterLabel;
import org.banbill.bill.Form.Fonts;
import org.banbill.bill.Form.LineNumbers;
import org.banbill.bill.Form.LineStyle;
import org.banbill.bill.Form.Look;
import org.banbill.bill.Form.TextPlace;
import org.banbill.bill.NumberFormat;
import org.banbill.finding.Position;
import org.banbill.library.Condition;
import org.banbill.source.Text;

/**
 * How a place drafts: unit names, numbering, citation, words of duty and ban, punctuation of lists, formulas, page.
 * Pure data, read from one file.
 *
 * @param governments the levels of government that draft so; empty where the file does not say
 * @param words tradition words such as {@code must not}
 * @param levels from the highest to the lowest
 * @param document the document in order
 */
public record Tradition(
        String id,
        Text name,
        List<String> governments,
        Page page,
        Fonts fonts,
        Writing writing,
        Map<String, Text> words,
        Map<String, Level> levels,
        Citations citations,
        Lists lists,
        Definitions definitions,
        Quotations quotations,
        Map<String, LineStyle> lineStyles,
        List<Entry> document,
        Position position) {

    /** The sheet; margins in millimetres. */
    public record Page(
            double width,
            double height,
            double top,
            double bottom,
            double left,
            double right,
            LineNumbers lineNumbers,
            Optional<Text> header,
            Optional<Text> footer) {}

    /**
     * How dates, amounts, shares and durations are written; ICU's way for the language where empty.
     *
     * @param firstOfMonth what stands for the number of a month's first day: 1º
     * @param amountOf the currency that the words of {@code amount} name, where tables do not know it by them: 元
     * @param numbers rules of ICU's rule-based number format for {@code {number}} in amounts
     * @param durations such rules for the count of a duration: “thirty days”
     * @param numerals the numbering system of its numbers, sums and dates, by ICU's name: {@code thai}
     */
    public record Writing(
            Optional<Text> date,
            Optional<Text> firstOfMonth,
            Optional<Text> amount,
            Optional<String> amountOf,
            Optional<Text> percent,
            Optional<Text> numbers,
            Optional<Text> durations,
            Optional<String> numerals) {}

    /** Whether the units of a level are printed with headings. */
    public enum Headings {
        LEFT_OUT,
        PRINTED
    }

    /** With which letter headings begin, whatever their files say. */
    public enum HeadingLetters {
        AS_WRITTEN,
        CAPITAL
    }

    /** How the only unit in another one is printed. */
    public enum Only {
        NUMBERED,
        /** Without number and heading: 부칙, and then “이 법은 공포한 날부터 시행한다.” */
        BARE
    }

    /** Whether the first of several units has a number. */
    public enum FirstUnit {
        NUMBERED,
        /** It has none, and the second is the first one that is counted: the caput of a Brazilian article, § 1º. */
        UNNUMBERED
    }

    /**
     * One level of units.
     *
     * @param inside the level whose every unit begins these numbers again
     * @param items the level of its items, if not the next one
     * @param firstUnit whether the first of several in a unit is counted
     * @param only how the only clause is printed in a group of this level
     * @param firstLabel of the first units
     * @param firstLabels how many units have it
     * @param soleLabel of a unit that has no other beside it: “SCHEDULE” where the first of two is “SCHEDULE 1”;
     *     Parágrafo único
     * @param shoulder how a schedule says which provision gives it its force; holds {@code {ref}}
     */
    public record Level(
            String id,
            Optional<String> inside,
            Optional<String> items,
            FirstUnit firstUnit,
            Only only,
            Optional<NumberFormat> number,
            Text label,
            Optional<Text> firstLabel,
            int firstLabels,
            Optional<Text> soleLabel,
            Optional<Text> shoulder,
            int groupTimes,
            AfterLabel afterLabel,
            List<Look> labelLooks,
            Headings headings,
            Optional<Text> headingBefore,
            Optional<Text> headingAfter,
            List<Look> headingLooks,
            HeadingLetters headingLetters,
            TextPlace textPlace,
            int outlineLevel,
            LineStyle line,
            LineStyle textLine,
            Optional<Cite> cite,
            Position position) {
        public Level {
            labelLooks = List.copyOf(labelLooks);
            headingLooks = List.copyOf(headingLooks);
        }
    }

    /**
     * How a unit of a level is cited. {@code {n}} is its number.
     *
     * @param number how the number is written in a citation where that is not as its label writes it: 제2항 for ②
     * @param alone where the citation begins with it
     * @param following where it follows the unit that it stands in (or, inner first, that stands in it); that unit goes
     *     where it holds {@code {unit}}: “paragraph (a) of {unit}”
     * @param two as {@code several}, where the language says two otherwise: البندان
     * @param twoFollowing as {@code severalFollowing}, likewise
     * @param several with {@code {list}}, each written as {@code each}
     * @param severalFollowing several that follow the unit that they stand in, with {@code {list}}
     * @param again where a citation has just gone deeper into the unit and comes back to it: 같은 조
     * @param range with {@code {from}} and {@code {to}}, each written as {@code each}
     * @param behind where the units in it are cited before it, though others are cited from the outside in: “paragraph
     *     2(1) of Schedule 3”
     * @param sole instead of {@code alone} for a schedule that has no other beside it: “the Schedule”
     * @param soleBehind instead of {@code behind}, likewise
     * @param same after a citation that leaves it out because it stands in it itself: “prvi odstavek tega člena”
     * @param joins how several units of the level are joined, where not as other citations are: วรรคสี่และวรรคห้า
     * @param unnumbered how the first unit is cited where it has no number, though others beside it have: the caput
     * @param words the numbers in words, from one on, where it is cited so: prv, drug, tretj for “prvi odstavek”
     * @param forms how it is cited in another grammatical form, such as {@code genitive}: by name, each with whatever
     *     it says otherwise
     */
    public record Cite(
            Optional<NumberFormat> number,
            Text alone,
            Optional<Text> following,
            Optional<Text> two,
            Optional<Text> twoFollowing,
            Optional<Text> several,
            Optional<Text> severalFollowing,
            Optional<Text> each,
            Optional<Text> again,
            Optional<Text> range,
            Optional<Text> behind,
            Optional<Text> sole,
            Optional<Text> soleBehind,
            Optional<Text> same,
            Joins joins,
            Optional<Cite> unnumbered,
            List<String> words,
            Map<String, Cite> forms) {
        public Cite {
            words = List.copyOf(words);
            forms = Map.copyOf(forms);
        }

        /** Of a unit that is cited in one way only: beside no other, and in no other form. */
        static Cite of(Text alone, Optional<Text> following) {
            Optional<Text> none = Optional.empty();
            return new Cite(
                    Optional.empty(),
                    alone,
                    following,
                    none,
                    none,
                    none,
                    none,
                    none,
                    none,
                    none,
                    none,
                    none,
                    none,
                    none,
                    Joins.NONE,
                    Optional.empty(),
                    List.of(),
                    Map.of());
        }

        /** The same with these grammatical forms. */
        Cite with(Map<String, Cite> others) {
            return new Cite(
                    number,
                    alone,
                    following,
                    two,
                    twoFollowing,
                    several,
                    severalFollowing,
                    each,
                    again,
                    range,
                    behind,
                    sole,
                    soleBehind,
                    same,
                    joins,
                    unnumbered,
                    words,
                    others);
        }

        /** How so many are cited beside each other. */
        public Optional<Text> several(int count) {
            return count == 2 ? two.or(() -> several) : several;
        }

        /** How so many follow the unit that they stand in. */
        public Optional<Text> severalFollowing(int count) {
            return count == 2 ? twoFollowing.or(() -> severalFollowing) : severalFollowing;
        }

        /** In a grammatical form; as it is where it has none of this name. */
        public Cite in(String form) {
            return forms.getOrDefault(form, this);
        }
    }

    /** Whether a citation begins with the highest or the lowest unit. */
    public enum Order {
        OUTER_FIRST,
        INNER_FIRST
    }

    /** Whether a citation leaves out the units that it shares with the place where it stands. */
    public enum Scope {
        FULL,
        RELATIVE
    }

    /** How one of several units is named. */
    public enum Alternatives {
        /** As one: section 3 or 5. */
        ONE,
        /** As several: los artículos 3 o 5. */
        SEVERAL
    }

    /**
     * How citations are put together.
     *
     * @param joins of those that are not of one level, or whose level does not say otherwise
     * @param severalOf pattern with {@code {list}} and {@code {unit}}, where several are cited before the unit that
     *     they stand in though one is cited after it: paragraphs (1) and (2) of section 3(a)
     * @param inStatements words of citations and, for each, the word in statements, which speak of clauses of a bill
     *     where its text speaks of sections; replaced in this order
     */
    public record Citations(
            Order order,
            Scope scope,
            Joins joins,
            Alternatives alternatives,
            Optional<Text> severalOf,
            Map<String, Text> inStatements) {
        public Citations {
            inStatements = Collections.unmodifiableMap(new LinkedHashMap<>(inStatements));
        }
    }

    /**
     * Punctuation of lists, by the way the items are joined.
     *
     * @param introduction after the words before the items
     * @param beforeAfter after the last item where full-out words follow
     */
    public record Lists(
            Text introduction,
            Text between,
            Text beforeLastAnd,
            Text beforeLastOr,
            Text beforeLastNone,
            Text end,
            Text beforeAfter) {}

    /** In which order definitions are printed. */
    public enum Sort {
        ALPHABETICAL,
        USE
    }

    /** Whether the term also stands as the heading of its definition. */
    public enum TermHeading {
        NO,
        YES
    }

    /**
     * How definitions are printed.
     *
     * @param introduction after the words that introduce them, where that is not as before the items of other lists
     * @param head holds {@code {term}}
     * @param looks of the term in its head
     */
    public record Definitions(
            String level,
            Optional<Text> introduction,
            Text head,
            TermHeading heading,
            List<Look> looks,
            Sort sort,
            Text between,
            Text beforeLast,
            Text end) {
        public Definitions {
            looks = List.copyOf(looks);
        }
    }

    /** Before which paragraphs of a quotation its opening mark stands. */
    public enum Opening {
        THE_FIRST,
        EVERY
    }

    /**
     * How words of other laws stand in a provision that amends them.
     *
     * @param introduction after the words before them
     * @param end after the closing mark, where nothing else follows
     * @param indent by how much further in they stand than the same units of a bill, in millimetres
     * @param added looks of words that a revision adds
     * @param struck looks of words that it takes out
     * @param levels units that this tradition's laws have and its bills have not
     */
    public record Quotations(
            Text open,
            Text close,
            Opening opening,
            Text introduction,
            Text end,
            double indent,
            List<Look> added,
            List<Look> struck,
            Map<String, Level> levels) {
        public Quotations {
            added = List.copyOf(added);
            struck = List.copyOf(struck);
            levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
        }
    }

    /** An entry of the document. */
    public sealed interface Entry {
        Condition when();

        /** A line of its own. */
        record Line(String style, Text text, Condition when, Position position) implements Entry {}

        /** A new page. */
        record PageBreak(Condition when) implements Entry {}

        /** The table of contents. */
        record Contents(Text heading, Condition when) implements Entry {}

        /** Clauses that the outline gives for a statement. */
        record Statement(String name, String level, String provisionLevel, Condition when, Position position)
                implements Entry {}

        /** A table of texts. */
        record Table(String style, List<Integer> widths, List<List<Text>> rows, Condition when) implements Entry {}

        /** The numbered text, or what of it the entry of its first section has left. */
        record Body(Condition when) implements Entry {}

        /** The first section alone, where something stands between it and the rest: a table of contents. */
        record FirstSection(Condition when) implements Entry {}
        /** The schedules, each on a page of its own; where no entry says so, they follow the body. */
        record Schedules(Condition when) implements Entry {}

        /**
         * A table for each amended law: as it stands, and as amended.
         *
         * @param title before the first one
         * @param head the words over both columns
         */
        record SideBySide(String style, String titleStyle, Text title, String lawStyle, List<Text> head, Condition when)
                implements Entry {
            public SideBySide {
                head = List.copyOf(head);
            }
        }
    }

    public Tradition {
        governments = List.copyOf(governments);
        document = List.copyOf(document);
    }

    /** A level of the laws of this tradition, whether or not its bills have it too. */
    public Optional<Level> levelOfLaw(String id) {
        return Optional.ofNullable(quotations.levels().get(id)).or(() -> Optional.ofNullable(levels.get(id)));
    }

    /** The level of a unit's items: the one that it names, else the next one where that begins again inside it. */
    public Optional<Level> itemsOf(Level level) {
        if (level.items().isPresent()) {
            return levelOfLaw(level.items().get());
        }
        boolean here = false;
        for (Level candidate : levels.values()) {
            if (here) {
                return Optional.of(candidate).filter(next -> next.inside().equals(Optional.of(level.id())));
            }
            here = candidate.id().equals(level.id());
        }
        return Optional.empty();
    }
}
