package org.banbill.render.html;

import java.util.List;
import java.util.stream.Stream;
import org.banbill.bill.Block;
import org.banbill.bill.Form.LevelForm;
import org.banbill.bill.Provision;

/** The table of contents: the way to every unit that the form marks for it. */
final class ContentsHtml {

    /** A unit, and those that stand in it. */
    private record Entry(Provision provision, String name, List<Entry> below) {}

    private final Page page;
    private final Html html;

    ContentsHtml(Page page, Html html) {
        this.page = page;
        this.html = html;
    }

    Html write(Block.Contents contents) {
        List<Entry> entries = page.bill().blocks().stream()
                .takeWhile(block -> !(block instanceof Block.Papers))
                .filter(Block.Text.class::isInstance)
                .map(Block.Text.class::cast)
                .flatMap(text -> text.provisions().stream())
                .flatMap(this::entries)
                .toList();
        String anchor = page.anchorOf(Page.CONTENTS);
        html.line().open("nav", "aria-labelledby", anchor);
        html.line().element("h2", contents.heading(), "id", anchor);
        list(entries);
        return html.line().close();
    }

    private void list(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        html.line().open("ol");
        for (Entry entry : entries) {
            html.line().open("li").element("a", entry.name(), "href", Page.fragment(entry.provision()));
            list(entry.below());
            html.close();
        }
        html.line().close();
    }

    private Stream<Entry> entries(Provision provision) {
        LevelForm level = page.form().level(provision.level());
        String name = Words.name(provision, level);
        Stream<Entry> below = provision.items().stream().flatMap(this::entries);
        return level.outlineLevel() > 0 && !name.isBlank()
                ? Stream.of(new Entry(provision, name, below.toList()))
                : below;
    }
}
