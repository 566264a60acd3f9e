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
import static org.banbill.bill.Bills.unnumbered;
import static org.banbill.bill.Bills.withAfter;
import static org.banbill.bill.Bills.words;

import java.util.List;
import java.util.Optional;
import org.banbill.bill.Form.AfterLabel;
import org.banbill.bill.Form.Direction;
import org.banbill.bill.Form.HeadingForm;
import org.banbill.bill.Form.LineNumbers;
import org.banbill.bill.Form.Look;
import org.banbill.bill.Form.TextPlace;

/**
 * A bill as the United Kingdom drafts it: every kind of block and inline, definitions without numbers, a section with a
 * sole subsection.
 */
public final class BritishBill {

    private BritishBill() {}

    public static Form form() {
        HeadingForm bold = new HeadingForm("", "", List.of(Look.BOLD), Optional.empty());
        return Bills.form(
                page(LineNumbers.NONE, "", "Page {page} of {pages}"),
                fonts(Direction.LEFT_TO_RIGHT),
                List.of(
                        headed(
                                level(
                                        "part",
                                        "",
                                        numbers(NumberFormat.DECIMAL, "Part ", ""),
                                        AfterLabel.LINE_BREAK,
                                        centred("part")),
                                new HeadingForm("", "", List.of(Look.CAPITALS), Optional.empty()),
                                TextPlace.BELOW,
                                1),
                        headed(
                                level(
                                        "section",
                                        "",
                                        numbers(NumberFormat.DECIMAL, "", ""),
                                        AfterLabel.TAB,
                                        look("section", 10, -10, Look.BOLD)),
                                bold,
                                TextPlace.BELOW,
                                2,
                                Look.BOLD),
                        level(
                                "subsection",
                                "section",
                                numbers(NumberFormat.DECIMAL, "(", ")"),
                                AfterLabel.TAB,
                                look("subsection", 20, -10)),
                        unnumbered("definition", look("definition", 20, 0)),
                        level(
                                "paragraph",
                                "subsection",
                                numbers(NumberFormat.LOWER_LETTER, "(", ")"),
                                AfterLabel.TAB,
                                look("paragraph", 30, -10)),
                        level(
                                "subparagraph",
                                "paragraph",
                                numbers(NumberFormat.LOWER_ROMAN, "(", ")"),
                                AfterLabel.TAB,
                                look("subparagraph", 40, -10))),
                centred("title", Look.BOLD),
                look("paper-table", 0, 0));
    }

    public static Bill bill() {
        Form form = form();
        Provision bans = unit(
                form,
                "group:bans",
                "part",
                1,
                "Bans",
                "",
                unit(
                        form,
                        "public-authorities",
                        "section",
                        1,
                        "Public authorities",
                        "",
                        withAfter(
                                unit(
                                        form,
                                        "public-authorities.ban",
                                        "subsection",
                                        1,
                                        "",
                                        "A public authority must not—",
                                        unit(
                                                form,
                                                "public-authorities.ban.use",
                                                "paragraph",
                                                1,
                                                "",
                                                "use biometric recognition;",
                                                unit(
                                                        form,
                                                        "public-authorities.ban.use.own",
                                                        "subparagraph",
                                                        1,
                                                        "",
                                                        "of its own, or"),
                                                unit(
                                                        form,
                                                        "public-authorities.ban.use.other",
                                                        "subparagraph",
                                                        2,
                                                        "",
                                                        "of another;")),
                                        unit(
                                                form,
                                                "public-authorities.ban.rely",
                                                "paragraph",
                                                2,
                                                "",
                                                "rely on its results,")),
                                "whether or not in secret."),
                        unit(
                                form,
                                "public-authorities.on-behalf",
                                "subsection",
                                2,
                                "",
                                List.of(
                                        words("A person acting for it is bound by "),
                                        reference("public-authorities.ban", "subsection (1)"),
                                        reference("public-authorities.ban.rely", "(b)"),
                                        words(" from "),
                                        new Inline.Value("commencement-date", "1 January 2027", false),
                                        words(" and pays "),
                                        new Inline.Value("fee", "£5", true),
                                        words(".")),
                                unit(form, "public-authorities.on-behalf.a", "paragraph", 1, "", "first;"),
                                unit(form, "public-authorities.on-behalf.b", "paragraph", 2, "", "second."))),
                unit(
                        form,
                        "private-actors",
                        "section",
                        2,
                        "Private actors",
                        "",
                        unit(
                                form,
                                "private-actors.ban",
                                "subsection",
                                0,
                                "",
                                List.of(
                                        words("See "),
                                        reference("public-authorities", "section 1"),
                                        words(" and "),
                                        reference("group:final", "Part 2"),
                                        words("—")),
                                unit(form, "private-actors.ban.a", "paragraph", 1, "", "one, and"),
                                unit(form, "private-actors.ban.b", "paragraph", 2, "", "two."))));
        Provision last = unit(
                form,
                "group:final",
                "part",
                2,
                "Final",
                "",
                unit(
                        form,
                        "definitions",
                        "section",
                        3,
                        "Interpretation",
                        "",
                        unit(
                                form,
                                "definitions.in",
                                "subsection",
                                1,
                                "",
                                "In this Act—",
                                unit(
                                        form,
                                        "definitions.body",
                                        "definition",
                                        0,
                                        "",
                                        List.of(words("“"), new Inline.DefinedTerm("body", "body"), words("” means—")),
                                        unit(form, "definitions.body.a", "paragraph", 1, "", "a person;"),
                                        unit(form, "definitions.body.b", "paragraph", 2, "", "a thing;")),
                                unit(
                                        form,
                                        "definitions.place",
                                        "definition",
                                        0,
                                        "",
                                        List.of(
                                                words("“"),
                                                new Inline.DefinedTerm("place", "place"),
                                                words("” means—")),
                                        unit(form, "definitions.place.a", "paragraph", 1, "", "land;"),
                                        unit(form, "definitions.place.b", "paragraph", 2, "", "water."))),
                        unit(
                                form,
                                "definitions.more",
                                "subsection",
                                2,
                                "",
                                "More—",
                                unit(form, "definitions.more.a", "paragraph", 1, "", "more."))));
        return Bills.bill(
                form,
                "en-GB",
                List.of(
                        new Commentary(new ProvisionId("public-authorities"), List.of("Why it is there.", "L2.1")),
                        new Commentary(new ProvisionId("public-authorities.ban"), List.of("Why so wide."))),
                line("title", "A Bill to ban"),
                new Block.Contents("Contents"),
                new Block.PageBreak(),
                new Block.Text(List.of(bans, last)),
                new Block.Papers("Not part of the bill"),
                line("paper-heading", "Checklist"),
                new Block.Table(
                        "paper-table",
                        List.of(60, 40),
                        List.of("Parameter", "Value"),
                        List.of(List.of(List.of(words("fee")), List.of(words("£5"))))));
    }
}
