package org.banbill.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banbill.render.text.HandMade.american;
import static org.banbill.render.text.HandMade.bill;
import static org.banbill.render.text.HandMade.british;
import static org.banbill.render.text.HandMade.korean;
import static org.banbill.render.text.HandMade.line;
import static org.banbill.render.text.HandMade.rightToLeft;
import static org.banbill.render.text.HandMade.text;
import static org.banbill.render.text.HandMade.unit;
import static org.banbill.render.text.HandMade.with;
import static org.banbill.render.text.HandMade.words;

import java.util.List;
import org.banbill.bill.Bill;
import org.banbill.bill.Block;
import org.banbill.bill.Commentary;
import org.banbill.bill.Inline;
import org.banbill.bill.ProvisionId;
import org.banbill.render.Annotations;
import org.banbill.render.text.HandMade;
import org.junit.jupiter.api.Test;

/** What the page says, element by element; the HTML checker and the browser judge the whole. */
class HtmlRendererTest {

    private static String render(Bill bill) {
        return HtmlRenderer.render(bill, Annotations.NONE);
    }

    /** What stands within {@code main}. */
    private static String main(Bill bill, Annotations annotations) {
        String html = HtmlRenderer.render(bill, annotations);
        return html.substring(html.indexOf("<main>") + "<main>\n".length(), html.indexOf("</main>"));
    }

    private static String main(Bill bill) {
        return main(bill, Annotations.NONE);
    }

    @Test
    void sectionsNestAndItemsAreLists() {
        String main = main(bill(
                british(),
                line("title", "A Bill"),
                text(unit(
                        "group:bans",
                        "part",
                        "PART 1",
                        "Bans",
                        "",
                        unit(
                                "ban",
                                "section",
                                "1",
                                words("Ban"),
                                words("A person must not—"),
                                "at any time.",
                                unit("ban.a", "item", "(a)", "", "use, or"),
                                unit("ban.b", "item", "(b)", "", "sell,"))))));

        assertThat(main).isEqualTo("""
                        <h1 class="line-title">A Bill</h1>
                        <section id="group:bans">
                        <h2 class="unit-part"><span class="label bold">PART 1</span><br><span class="heading bold">Bans</span></h2>
                        <section id="ban">
                        <h3 class="unit-section"><span class="label bold">1</span> <span class="heading bold">Ban</span></h3>
                        <p class="unit-section-text">A person must not—</p>
                        <ol>
                        <li id="ban.a">
                        <p class="unit-item"><span class="label">(a)</span> use, or</p></li>
                        <li id="ban.b">
                        <p class="unit-item"><span class="label">(b)</span> sell,</p></li>
                        </ol>
                        <p class="unit-section-text">at any time.</p>
                        </section>
                        </section>
                        """);
    }

    @Test
    void theFirstSubsectionRunsOnInTheLineOfTheHeading() {
        String main = main(bill(
                korean(),
                line("title", "A Bill"),
                text(unit(
                        "ban",
                        "section",
                        "제3조",
                        "금지",
                        "",
                        unit("ban.one", "subsection", "①", "", "금지한다.", unit("ban.one.a", "item", "1.", "", "사용")),
                        unit("ban.two", "subsection", "②", "", "처벌한다.")))));

        assertThat(main).isEqualTo("""
                        <h1 class="line-title">A Bill</h1>
                        <section id="ban">
                        <div class="run-in unit-section"><h2><span class="label">제3조</span><span class="heading">(금지)</span></h2> \
                        <p><span id="ban.one"><span class="label">①</span> 금지한다.</span></p></div>
                        <div class="inner">
                        <ol>
                        <li id="ban.one.a">
                        <p class="unit-item"><span class="label">1.</span> 사용</p></li>
                        </ol>
                        </div>
                        <ol>
                        <li id="ban.two">
                        <p class="unit-subsection"><span class="label">②</span> 처벌한다.</p></li>
                        </ol>
                        </section>
                        """);
    }

    @Test
    void everyKindOfInlineHasItsElement() {
        List<Inline> all = List.of(
                new Inline.DefinedTerm("device", "device"),
                new Inline.Words(" "),
                new Inline.Value("office", "the Office", false),
                new Inline.Words(" "),
                new Inline.Value("court", "the Court\nRoom 1", true),
                new Inline.Words(" "),
                new Inline.Term("device", "thing"),
                new Inline.Words(" "),
                new Inline.Reference(new ProvisionId("ban"), "section 1"),
                new Inline.Words(" "),
                new Inline.Reference(new ProvisionId("nowhere"), "section 9"));
        Block.Text text = text(unit("ban", "section", "1", words(""), all, ""));

        assertThat(main(bill(american(), text)))
                .contains("<p><dfn id=\"_term.device\" class=\"term bold\">device</dfn> "
                        + "<mark title=\"† office\">the Office<sup>†</sup></mark> the Court<br>Room 1 thing "
                        + "<a href=\"#ban\">section 1</a> section 9</p>");
        assertThat(main(bill(american(), text, new Block.Papers("Papers"))))
                .contains("the Office<sup><a href=\"#_papers\" aria-label=\"† office\">†</a></sup></mark>")
                .contains("<section class=\"papers\" id=\"_papers\" aria-label=\"Papers\">");
    }

    @Test
    void contentsLeadToTheUnits() {
        String main = main(bill(
                british(),
                new Block.Contents("Contents"),
                text(unit("group:bans", "part", "PART 1", "Bans", "", unit("ban", "section", "1", "Ban", "No.")))));

        assertThat(main).contains("""
                        <nav aria-labelledby="_contents">
                        <h2 id="_contents">Contents</h2>
                        <ol>
                        <li><a href="#group:bans">PART 1 Bans</a>
                        <ol>
                        <li><a href="#ban">1 Ban</a></li>
                        </ol></li>
                        </ol>
                        </nav>
                        """);
    }

    @Test
    void aPageWithoutATitleLineHasAHeadingToHear() {
        assertThat(main(bill(british(), text(unit("a", "section", "1", "A", "B.")))))
                .startsWith("<h1 class=\"unseen\">A Bill</h1>\n");
        assertThat(main(bill(british(), line("formula", "Enacted"), line("title", "The Large Line"))))
                .isEqualTo("<p class=\"line-formula\">Enacted</p>\n<h1 class=\"line-title\">The Large Line</h1>\n");
    }

    @Test
    void tablesHaveHeads() {
        String main = main(bill(
                british(),
                line("title", "A Bill"),
                new Block.Table(
                        "none",
                        List.of(60, 40),
                        List.of("Value", "Source"),
                        List.of(List.of(words("office"), words("a & b"))))));

        assertThat(main).endsWith("""
                        <table>
                        <colgroup><col style="width: 60%"><col style="width: 40%"></colgroup>
                        <thead>
                        <tr><th scope="col">Value</th><th scope="col">Source</th></tr>
                        </thead>
                        <tbody>
                        <tr><th scope="row">office</th><td>a &amp; b</td></tr>
                        </tbody>
                        </table>
                        """);
    }

    @Test
    void notesStandAtTheirProvisionOrTheNearestAroundItAndNoneIsLost() {
        Bill bill = with(
                bill(british(), line("title", "A Bill"), text(unit("ban", "section", "1", "Ban", "No."))),
                new Commentary(new ProvisionId("ban.gone"), List.of("Why.", "L2.1")),
                new Commentary(new ProvisionId("elsewhere"), List.of("Lost?")));

        assertThat(main(bill)).doesNotContain("Why.").doesNotContain("Lost?");
        assertThat(main(bill, Annotations.SHOWN)).contains("""
                        <p class="unit-section-text">No.</p>
                        <details class="note" open="">
                        <summary>1 Ban</summary>
                        <p>Why.</p>
                        <p>L2.1</p>
                        </details>
                        </section>
                        """).endsWith("""
                        <details class="note" open="">
                        <summary>A Bill</summary>
                        <p>Lost?</p>
                        </details>
                        """);
    }

    @Test
    void languageAndDirectionAreTheBills() {
        Bill bill = new Bill(HandMade.edition("ar"), "قانون", rightToLeft(), List.of(), List.of());

        assertThat(render(bill))
                .startsWith("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">\n")
                .contains("<title>قانون</title>");
    }

    @Test
    void theEditionIsNamedInAFixedOrder() {
        assertThat(render(bill(british()))).contains("""
                        <meta name="generator" content="Banbill 0.1.0">
                        <meta name="banbill.jurisdiction" content="xx">
                        <meta name="banbill.outline" content="act">
                        <meta name="banbill.tradition" content="plain">
                        <meta name="banbill.option" content="ban=strict">
                        <meta name="banbill.setting" content="a=b">
                        <meta name="banbill.setting" content="deadline=14 days">
                        <meta name="banbill.fingerprint" content="abc">
                        """);
    }

    @Test
    void nothingOutsideIsAskedForAndNothingRuns() {
        assertThat(render(bill(british())))
                .contains("default-src 'none'")
                .doesNotContain("<script")
                .doesNotContain("http:")
                .doesNotContain("https:")
                .doesNotContain("url(")
                .doesNotContain("@import");
    }
}
