package org.banbill.bill;

import static org.banbill.bill.Bills.centred;
import static org.banbill.bill.Bills.fonts;
import static org.banbill.bill.Bills.headed;
import static org.banbill.bill.Bills.level;
import static org.banbill.bill.Bills.line;
import static org.banbill.bill.Bills.look;
import static org.banbill.bill.Bills.numbers;
import static org.banbill.bill.Bills.reference;
import static org.banbill.bill.Bills.unit;
import static org.banbill.bill.Bills.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banbill.bill.Form.AfterLabel;
import org.banbill.bill.Form.Direction;
import org.banbill.bill.Form.FirstLabel;
import org.banbill.bill.Form.HeadingForm;
import org.banbill.bill.Form.LevelForm;
import org.banbill.bill.Form.LineNumbers;
import org.banbill.bill.Form.Look;
import org.banbill.bill.Form.Numbering;
import org.banbill.bill.Form.Page;
import org.banbill.bill.Form.TextPlace;

/**
 * A bill as the United States Congress drafts it: the first section has a label of its own, those of titles are
 * numbered by hundreds.
 */
public final class AmericanBill {

    private AmericanBill() {}

    public static Form form() {
        List<LevelForm> levels = new ArrayList<>();
        levels.add(headed(
                level(
                        "title",
                        "",
                        numbers(NumberFormat.UPPER_ROMAN, "TITLE ", ""),
                        AfterLabel.NOTHING,
                        centred("title")),
                new HeadingForm("—", "", List.of(), Optional.empty()),
                TextPlace.BELOW,
                1));
        levels.add(headed(
                level(
                        "section",
                        "",
                        new Numbering(
                                NumberFormat.DECIMAL,
                                "SEC. ",
                                ".",
                                Optional.of(new FirstLabel("SECTION ", ".", 1)),
                                100),
                        AfterLabel.SPACE,
                        look("section", 0, 0, Look.BOLD)),
                new HeadingForm("", ".", List.of(Look.SMALL_CAPITALS), Optional.empty()),
                TextPlace.BELOW,
                2,
                Look.BOLD));
        String inside = "section";
        String[] ids = {"subsection", "paragraph", "subparagraph", "clause", "subclause", "item", "subitem"};
        NumberFormat[] formats = {
            NumberFormat.LOWER_LETTER,
            NumberFormat.DECIMAL,
            NumberFormat.UPPER_LETTER,
            NumberFormat.LOWER_ROMAN,
            NumberFormat.UPPER_ROMAN,
            NumberFormat.LOWER_DOUBLE_LETTER,
            NumberFormat.UPPER_DOUBLE_LETTER
        };
        for (int index = 0; index < ids.length; index++) {
            levels.add(headed(
                    level(
                            ids[index],
                            inside,
                            numbers(formats[index], "(", ")"),
                            AfterLabel.SPACE,
                            look(ids[index], 6 * index, 6)),
                    new HeadingForm("", ".—", List.of(Look.SMALL_CAPITALS), Optional.empty()),
                    TextPlace.BESIDE,
                    0));
            inside = ids[index];
        }
        return Bills.form(
                new Page(215.9, 279.4, 25.4, 25.4, 38, 25.4, "", "{page}", NumberFormat.DECIMAL, LineNumbers.EACH_PAGE),
                fonts(Direction.LEFT_TO_RIGHT),
                levels,
                centred("title", Look.BOLD));
    }

    public static Bill bill() {
        Form form = form();
        Provision shortTitle = unit(
                form,
                "short-title",
                "section",
                1,
                "Short title",
                "This Act may be cited so.",
                unit(
                        form,
                        "short-title.a",
                        "subsection",
                        1,
                        "In general",
                        "One.",
                        unit(
                                form,
                                "short-title.a.1",
                                "paragraph",
                                1,
                                "",
                                "deep;",
                                unit(
                                        form,
                                        "short-title.a.1.A",
                                        "subparagraph",
                                        1,
                                        "",
                                        "deeper;",
                                        unit(form, "short-title.a.1.A.i", "clause", 1, "", "deepest.")))),
                unit(form, "short-title.b", "subsection", 2, "Rest", "Two."));
        Provision findings = unit(
                form,
                "findings",
                "section",
                2,
                "Findings",
                "",
                unit(
                        form,
                        "findings.all",
                        "subsection",
                        0,
                        "",
                        List.of(
                                words("See "),
                                reference("ban.first.1", "section 101(a)(1)"),
                                words(" and "),
                                reference("group:one", "title I"),
                                words(" and "),
                                reference("group:one", "TITLE I"),
                                words(".")),
                        unit(form, "findings.1", "paragraph", 1, "", "found;"),
                        unit(form, "findings.2", "paragraph", 2, "", "found.")));
        Provision one = unit(
                form,
                "group:one",
                "title",
                1,
                "BANS",
                "",
                unit(
                        form,
                        "ban",
                        "section",
                        101,
                        "Ban",
                        "",
                        unit(
                                form,
                                "ban.first",
                                "subsection",
                                1,
                                "In general",
                                "No one shall—",
                                unit(form, "ban.first.1", "paragraph", 1, "", "do; or"),
                                unit(form, "ban.first.2", "paragraph", 2, "", "omit.")),
                        unit(form, "ban.second", "subsection", 2, "Exception", "None.")),
                unit(form, "other", "section", 102, "Other", "Text."));
        Provision two = unit(
                form,
                "group:two",
                "title",
                2,
                "FINAL",
                "",
                unit(
                        form,
                        "final",
                        "section",
                        201,
                        "Final",
                        "",
                        unit(
                                form,
                                "final.a",
                                "subsection",
                                1,
                                "Again",
                                "Text.",
                                unit(form, "final.a.1", "paragraph", 1, "", "x."))),
                unit(form, "last", "section", 202, "Last", "Text."));
        return Bills.bill(
                form,
                "en-US",
                List.of(),
                line("title", "A BILL"),
                new Block.Contents("Table of contents"),
                new Block.Text(List.of(shortTitle, findings, one, two)));
    }
}
