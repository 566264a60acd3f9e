package org.banbill.render.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banbill.bill.Bill;
import org.banbill.bill.Block;
import org.banbill.bill.Form;
import org.banbill.bill.Form.Align;
import org.banbill.bill.Form.KeepWithNext;
import org.banbill.bill.Form.LevelForm;
import org.banbill.bill.Form.LineStyle;
import org.banbill.bill.Form.Look;

/** The looks of a page: a part that is the same in every page, and the tradition's lines, fonts and paper. */
final class StyleSheet {

    private static final String FIXED = """
        :root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fff; --link: #0b4a8f; --line: #767676;
          --shade: #fff2cc; --note: #f3f5f7; }
        @media (prefers-color-scheme: dark) {
          :root { --ink: #e8e8e8; --paper: #161616; --link: #9cc7ff; --line: #8f8f8f; --shade: #4a3c00; --note: #242a30; }
        }
        * { box-sizing: border-box; }
        html { background: var(--paper); color: var(--ink); scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
        body { margin: 0; overflow-wrap: anywhere; }
        main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
        h1, h2, h3, h4, h5, h6 { font: inherit; margin: 0; }
        p { margin: 0; }
        p, li { hyphens: manual; }
        a { color: var(--link); text-decoration: none; border-bottom: 1px solid; }
        a:focus-visible, summary:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
        :target { outline: 2px solid var(--link); outline-offset: 0.2rem; }
        ol, ul { list-style-type: ""; margin: 0; padding-inline-start: 1.5em; }
        .inner { padding-inline-start: 1.5em; }
        nav { margin: 1.5rem 0; }
        nav h2 { font-weight: bold; }
        nav > ol { padding-inline-start: 0; }
        nav li { padding-block: 0.2rem; }
        nav a { display: inline-block; min-height: 1.5rem; }
        .run-in > :is(h2, h3, h4, h5, h6), .run-in > p { display: inline; }
        dfn { font-style: normal; }
        mark { background: var(--shade); color: inherit; }
        mark a { padding-inline: 0.3em; }
        table { border-collapse: collapse; width: 100%; margin: 0.5rem 0 1rem; }
        th, td { border: 1px solid var(--line); padding: 0.3rem 0.5rem; text-align: start; vertical-align: top; }
        tbody th { font-weight: inherit; }
        .note { background: var(--note); border-inline-start: 0.25rem solid var(--line); margin: 0.5rem 0; padding: 0.4rem 0.8rem; }
        .note summary { cursor: pointer; font-weight: bold; }
        .note summary::after { content: " \\270e"; content: " \\270e" / ""; }
        .note p { margin-top: 0.4rem; }
        .papers, .page-break { border-top: 1px solid var(--line); margin-top: 2rem; padding-top: 2rem; }
        .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        .bold { font-weight: bold; }
        .italic { font-style: italic; }
        .capitals { text-transform: uppercase; }
        .small-capitals { font-variant-caps: small-caps; }
        .underline { text-decoration: underline; }
        .strikethrough { text-decoration: line-through; }
        @media print {
          :root { --ink: #000; --paper: #fff; --link: #000; --shade: #fff2cc; --note: #fff; }
          main { max-width: none; padding: 0; }
          a { border: 0; }
          h1, h2, h3, h4, h5, h6, thead, .run-in > :first-child { break-after: avoid; }
          p, li { orphans: 2; widows: 2; }
          tr, .note { break-inside: avoid; }
          mark { print-color-adjust: exact; }
          .page-break { break-after: page; border: 0; margin: 0; padding: 0; }
          .papers { break-before: page; border: 0; margin: 0; padding: 0; }
        }
        """;

    private final Form form;
    private final StringBuilder css = new StringBuilder();

    private StyleSheet(Form form) {
        this.form = form;
    }

    static String of(Bill bill) {
        StyleSheet sheet = new StyleSheet(bill.form());
        sheet.css.append('\n').append(FIXED);
        sheet.fonts();
        Map<String, LineStyle> styles = new LinkedHashMap<>();
        bill.form().lineStyles().forEach((id, style) -> styles.putIfAbsent(ofLine(id), style));
        bill.form().levels().values().stream()
                .flatMap(LevelForm::lines)
                .forEach(line -> styles.putIfAbsent(ofLevelLine(line), line));
        styles.forEach(sheet::rule);
        String papers = bill.blocks().stream()
                .filter(Block.Papers.class::isInstance)
                .map(block -> ((Block.Papers) block).header())
                .findFirst()
                .orElse("");
        sheet.css.append(PaperSize.of(bill.form().page(), papers));
        return sheet.css.toString();
    }

    /** The class of a line that is no provision. */
    static String ofLine(String style) {
        return "line-" + name(style);
    }

    /** The class of a provision's line. */
    static String ofLevelLine(LineStyle style) {
        return "unit-" + name(style.id());
    }

    /** A class, and those of the looks. */
    static String looks(String name, List<Look> looks) {
        StringBuilder classes = new StringBuilder(name);
        looks.forEach(look -> classes.append(' ').append(look.id()));
        return classes.toString();
    }

    private static String name(String id) {
        return id.replaceAll("[^A-Za-z0-9-]", "_");
    }

    private void fonts() {
        Form.Fonts fonts = form.fonts();
        css.append("body { font-family: ");
        for (String font : List.of(fonts.latin(), fonts.eastAsian(), fonts.complex())) {
            String name = font.replaceAll("[^\\p{L}\\p{M}\\p{N} _-]", "").strip();
            if (!name.isEmpty()) {
                css.append('"').append(name).append("\", ");
            }
        }
        css.append("serif; line-height: ")
                .append(number(Math.max(1.4, fonts.lineSpacing() * 1.3)))
                .append("; }\n@media print { body { font-size: ")
                .append(number(fonts.sizePoints()))
                .append("pt; line-height: ")
                .append(number(fonts.lineSpacing() * 1.2))
                .append("; } }\n");
    }

    /** Indents are left to the nesting of lists, and words are spread to both margins on paper only. */
    private void rule(String name, LineStyle style) {
        StringBuilder rule = new StringBuilder();
        if (style.align() == Align.CENTRE || style.align() == Align.END) {
            rule.append(" text-align: ")
                    .append(style.align() == Align.CENTRE ? "center" : "end")
                    .append(';');
        }
        if (style.sizePoints() > 0 && style.sizePoints() != form.fonts().sizePoints()) {
            rule.append(" font-size: ").append(ems(style.sizePoints())).append(';');
        }
        if (style.spaceBefore() > 0) {
            rule.append(" margin-top: ").append(rems(style.spaceBefore())).append(';');
        }
        if (style.spaceAfter() > 0) {
            rule.append(" margin-bottom: ").append(rems(style.spaceAfter())).append(';');
        }
        style.looks().forEach(look -> rule.append(look(look)));
        if (!rule.isEmpty()) {
            css.append('.').append(name).append(" {").append(rule).append(" }\n");
        }
        boolean keeps = style.keepWithNext() == KeepWithNext.YES;
        boolean spreads = style.align() == Align.JUSTIFY;
        if (keeps || spreads) {
            css.append("@media print { .").append(name).append(" {");
            css.append(keeps ? " break-after: avoid;" : "").append(spreads ? " text-align: justify;" : "");
            css.append(" } }\n");
        }
    }

    private String look(Look look) {
        return switch (look) {
            case BOLD -> " font-weight: bold;";
            case ITALIC -> " font-style: italic;";
            case CAPITALS -> " text-transform: uppercase;";
            case SMALL_CAPITALS -> " font-variant-caps: small-caps;";
            // the letters are capitals already
            case UPPER_CASE -> "";
            case UNDERLINE -> " text-decoration: underline;";
            case DOUBLE_UNDERLINE -> " text-decoration: underline double;";
            case STRIKETHROUGH -> " text-decoration: line-through;";
            case SECOND_FONT ->
                " font-family: '" + form.fonts().second().replaceAll("[^\\p{L}\\p{N} -]", "") + "', serif;";
        };
    }

    private String ems(double points) {
        return number(points / form.fonts().sizePoints()) + "em";
    }

    private String rems(double points) {
        return number(points / form.fonts().sizePoints()) + "rem";
    }

    static String number(double number) {
        return String.format(Locale.ROOT, "%.3f", number).replaceAll("\\.?0+$", "");
    }
}
