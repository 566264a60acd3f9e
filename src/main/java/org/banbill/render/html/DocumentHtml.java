package org.banbill.render.html;

import java.util.Optional;
import org.banbill.bill.Block;
import org.banbill.bill.Form.KeepWithNext;
import org.banbill.bill.Form.LineStyle;

/** The text of a page, block after block. */
final class DocumentHtml implements Block.Visitor<Html> {

    private final Page page;
    private final Html html;
    private final InlineHtml inlines;
    private final Optional<Block.Line> title;
    private boolean titled;
    private boolean inPapers;
    private boolean papersTitled;

    DocumentHtml(Page page, Html html) {
        this.page = page;
        this.html = html;
        this.inlines = new InlineHtml(page, html);
        this.title = page.title();
    }

    void write() {
        if (title.isEmpty()) {
            html.line().element("h1", page.bill().title(), "class", "unseen");
        }
        page.bill().blocks().forEach(block -> block.accept(this));
        if (inPapers) {
            html.line().close();
        }
        if (!page.looseNotes().isEmpty()) {
            new NoteHtml(html).write(page.bill().title(), page.looseNotes());
        }
    }

    @Override
    public Html line(Block.Line line) {
        String tag = tag(line);
        html.line().open(tag, "class", StyleSheet.ofLine(line.style()));
        inlines.write(line.text());
        return html.close();
    }

    private String tag(Block.Line line) {
        if (!titled && title.filter(line::equals).isPresent()) {
            titled = true;
            return "h1";
        }
        LineStyle style = page.form().lineStyles().get(line.style());
        // in the papers, what stays with the next line is its heading
        if (inPapers && style != null && style.keepWithNext() == KeepWithNext.YES) {
            String rank = papersTitled ? "h3" : "h2";
            papersTitled = true;
            return rank;
        }
        return "p";
    }

    @Override
    public Html text(Block.Text text) {
        int rank = inPapers ? 3 : 2;
        new ProvisionHtml(page, html, inlines, text.provisions()).write(rank);
        return html;
    }

    @Override
    public Html contents(Block.Contents contents) {
        return new ContentsHtml(page, html).write(contents);
    }

    @Override
    public Html pageBreak(Block.PageBreak pageBreak) {
        return html.line().open("div", "class", "page-break").close();
    }

    @Override
    public Html papers(Block.Papers papers) {
        if (inPapers) {
            html.line().close();
        }
        inPapers = true;
        papersTitled = false;
        return html.line()
                .open("section", "class", "papers", "id", page.anchorOf(Page.PAPERS), "aria-label", papers.header());
    }

    @Override
    public Html table(Block.Table table) {
        return new TableHtml(page, html, inlines).write(table);
    }
}
