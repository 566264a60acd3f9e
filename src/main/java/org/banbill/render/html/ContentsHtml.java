package org.banbill.render.html;

import java.util.List;
import org.banbill.bill.Block;
import org.banbill.bill.ContentsEntry;

/** The table of contents: the way to every unit that the form marks for it. */
final class ContentsHtml {

    private final Page page;
    private final Html html;

    ContentsHtml(Page page, Html html) {
        this.page = page;
        this.html = html;
    }

    Html write(Block.Contents contents) {
        String anchor = page.anchorOf(Page.CONTENTS);
        html.line().open("nav", "aria-labelledby", anchor);
        html.line().element("h2", contents.heading(), "id", anchor);
        list(ContentsEntry.of(page.bill()));
        return html.line().close();
    }

    private void list(List<ContentsEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        html.line().open("ol");
        for (ContentsEntry entry : entries) {
            html.line().open("li").element("a", entry.text(), "href", Page.fragment(entry.id()));
            list(entry.below());
            html.close();
        }
        html.line().close();
    }
}
