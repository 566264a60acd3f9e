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
import org.banbill.bill.Form.Sidenote;
import org.banbill.bill.Form.TextPlace;
import org.banbill.bill.NumberFormat;
import org.banbill.finding.Position;
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
        List<DocumentEntry> document,
        Position position) {

    public Tradition {
        governments = List.copyOf(governments);
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
        levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
        lineStyles = Collections.unmodifiableMap(new LinkedHashMap<>(lineStyles));
        document = List.copyOf(document);
    }

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
            Optional<Sidenote> sidenote,
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

    /** How units of a list that follow one another are named. */
    public enum Runs {
        /** Each: sections 29, 30, 31 and 32. */
        EACH,
        /** The first and the last: sections 29 to 32. */
        FROM_TO
    }

    /**
     * How citations are put together.
     *
     * @param joins of those that are not of one level, or whose level does not say otherwise
     * @param close what closes a citation of several steps where words go on behind it: el artículo 8, apartado 1, de;
     *     the following steps begin with it
     * @param severalOf pattern with {@code {list}} and {@code {unit}}, where several are cited before the unit that
     *     they stand in though one is cited after it: paragraphs (1) and (2) of section 3(a)
     * @param runs how three units or more of a list are cited that follow one another
     * @param inStatements words of citations and, for each, the word in statements, which speak of clauses of a bill
     *     where its text speaks of sections; replaced in this order
     */
    public record Citations(
            Order order,
            Scope scope,
            Joins joins,
            Alternatives alternatives,
            Optional<Text> close,
            Optional<Text> severalOf,
            Runs runs,
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
