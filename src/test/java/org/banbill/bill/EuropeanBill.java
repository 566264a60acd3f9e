package org.banbill.bill;

import static org.banbill.bill.Bills.centred;
import static org.banbill.bill.Bills.fonts;
import static org.banbill.bill.Bills.headed;
import static org.banbill.bill.Bills.level;
import static org.banbill.bill.Bills.line;
import static org.banbill.bill.Bills.look;
import static org.banbill.bill.Bills.numbers;
import static org.banbill.bill.Bills.page;
import static org.banbill.bill.Bills.reference;
import static org.banbill.bill.Bills.unit;
import static org.banbill.bill.Bills.words;

import java.util.List;
import java.util.Optional;
import org.banbill.bill.Form.AfterLabel;
import org.banbill.bill.Form.Direction;
import org.banbill.bill.Form.HeadingForm;
import org.banbill.bill.Form.LineNumbers;
import org.banbill.bill.Form.Look;
import org.banbill.bill.Form.TextPlace;

/** A regulation as the European Union drafts it: line breaks after labels, two levels inside one. */
public final class EuropeanBill {

    private EuropeanBill() {}

    public static Form form() {
        return Bills.form(
                page(LineNumbers.NONE, "EN", "{page}"),
                fonts(Direction.LEFT_TO_RIGHT),
                List.of(
                        level(
                                "recital",
                                "",
                                numbers(NumberFormat.DECIMAL, "(", ")"),
                                AfterLabel.TAB,
                                look("recital", 10, -10)),
                        headed(
                                level(
                                        "chapter",
                                        "",
                                        numbers(NumberFormat.UPPER_ROMAN, "CHAPTER ", ""),
                                        AfterLabel.LINE_BREAK,
                                        centred("chapter")),
                                new HeadingForm("", "", List.of(Look.BOLD), Optional.empty()),
                                TextPlace.BELOW,
                                1),
                        headed(
                                level(
                                        "article",
                                        "",
                                        numbers(NumberFormat.DECIMAL, "Article ", ""),
                                        AfterLabel.LINE_BREAK,
                                        centred("article")),
                                new HeadingForm("", "", List.of(Look.BOLD), Optional.empty()),
                                TextPlace.BELOW,
                                2,
                                Look.ITALIC),
                        level(
                                "paragraph",
                                "article",
                                numbers(NumberFormat.DECIMAL, "", "."),
                                AfterLabel.TAB,
                                look("paragraph", 10, -10)),
                        level(
                                "definition",
                                "article",
                                numbers(NumberFormat.DECIMAL, "(", ")"),
                                AfterLabel.TAB,
                                look("definition", 10, -10)),
                        level(
                                "point",
                                "paragraph",
                                numbers(NumberFormat.LOWER_LETTER, "(", ")"),
                                AfterLabel.TAB,
                                look("point", 20, -10))),
                centred("title", Look.BOLD));
    }

    public static Bill bill() {
        Form form = form();
        Block.Text recitals = new Block.Text(List.of(
                unit(form, "recitals.one", "recital", 1, "", "Whereas one."),
                unit(form, "recitals.two", "recital", 2, "", "Whereas two.")));
        Provision chapter = unit(
                form,
                "group:general",
                "chapter",
                1,
                "General",
                "",
                unit(
                        form,
                        "definitions",
                        "article",
                        1,
                        "Definitions",
                        "",
                        unit(
                                form,
                                "definitions.all",
                                "paragraph",
                                1,
                                "",
                                "For this Regulation:",
                                unit(
                                        form,
                                        "definitions.a",
                                        "definition",
                                        1,
                                        "",
                                        "‘one’ means:",
                                        unit(form, "definitions.a.x", "point", 1, "", "x; or"),
                                        unit(form, "definitions.a.y", "point", 2, "", "y;")),
                                unit(form, "definitions.b", "definition", 2, "", "‘two’ means two.")),
                        unit(
                                form,
                                "definitions.more",
                                "paragraph",
                                2,
                                "",
                                "More:",
                                unit(form, "definitions.c", "definition", 3, "", "‘three’."))),
                unit(
                        form,
                        "ban",
                        "article",
                        2,
                        "Ban",
                        "",
                        unit(
                                form,
                                "ban.1",
                                "paragraph",
                                1,
                                "",
                                "It is forbidden to:",
                                unit(form, "ban.1.a", "point", 1, "", "use;"),
                                unit(form, "ban.1.b", "point", 2, "", "sell.")),
                        unit(
                                form,
                                "ban.2",
                                "paragraph",
                                2,
                                "",
                                List.of(
                                        reference("ban", "Article 2"),
                                        words(""),
                                        reference("ban.1", "(1)"),
                                        words(", "),
                                        reference("ban.1.b", "point (b)"),
                                        words(" and "),
                                        reference("definitions.c", "point (3)"),
                                        words(".")))));
        Provision last = unit(
                form,
                "group:final",
                "chapter",
                2,
                "Final",
                "",
                unit(
                        form,
                        "entry",
                        "article",
                        3,
                        "Entry into force",
                        "",
                        unit(
                                form,
                                "entry.all",
                                "paragraph",
                                0,
                                "",
                                "It enters into force:",
                                unit(form, "entry.a", "point", 1, "", "now; or"),
                                unit(form, "entry.b", "point", 2, "", "later."))));
        return Bills.bill(
                form,
                "en",
                List.of(),
                line("title", "REGULATION"),
                recitals,
                new Block.Text(List.of(chapter, last)),
                line("closing", "Done."));
    }
}
