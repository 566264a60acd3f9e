package org.banbill.render.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.banbill.bill.Commentary;
import org.banbill.bill.Form.LevelForm;
import org.banbill.bill.Layout;
import org.banbill.bill.Paragraph;
import org.banbill.bill.Paragraph.Kind;
import org.banbill.bill.Paragraph.Segment;
import org.banbill.bill.Provision;

/** Provisions: sections with headings where they stand in the navigation, and lists of items below those. */
final class ProvisionHtml {

    private static final int LOWEST_RANK = 6;

    private final Page page;
    private final Html html;
    private final SegmentHtml segments;
    private final List<Provision> provisions;
    private final IdentityHashMap<Provision, List<Paragraph>> paragraphs = new IdentityHashMap<>();

    ProvisionHtml(Page page, Html html, InlineHtml inlines, List<Provision> provisions) {
        this.page = page;
        this.html = html;
        this.segments = new SegmentHtml(page, html, inlines);
        this.provisions = provisions;
        for (Paragraph paragraph : Layout.of(page.form(), provisions)) {
            paragraph
                    .segments()
                    .get(0)
                    .provision()
                    .ifPresent(provision -> paragraphs
                            .computeIfAbsent(provision, none -> new ArrayList<>())
                            .add(paragraph));
        }
    }

    /** @param rank of the highest headings */
    void write(int rank) {
        items(provisions, rank);
    }

    private void items(List<Provision> items, int rank) {
        for (int from = 0; from < items.size(); ) {
            int to = from + 1;
            if (isListed(items.get(from))) {
                while (to < items.size() && isListed(items.get(to))) {
                    to++;
                }
                list(items.subList(from, to), rank);
            } else {
                provision(items.get(from), rank);
            }
            from = to;
        }
    }

    /** Whether it is an item of a list: no unit of the navigation, and not begun in the line of the unit around it. */
    private boolean isListed(Provision provision) {
        return level(provision).outlineLevel() == 0 && begins(provision);
    }

    private boolean begins(Provision provision) {
        return of(provision, Kind.UNIT).size() == 1;
    }

    private void list(List<Provision> items, int rank) {
        boolean isNumbered = items.stream().anyMatch(item -> item.label().isPresent());
        boolean isAlone = items.size() == 1 && !isNumbered;
        if (!isAlone) {
            html.line().open(isNumbered ? "ol" : "ul");
        }
        for (Provision item : items) {
            html.line().open(isAlone ? "div" : "li", "id", page.anchor(item));
            content(item, rank);
            html.close();
        }
        if (!isAlone) {
            html.line().close();
        }
    }

    private void provision(Provision provision, int rank) {
        if (!begins(provision)) {
            html.line().open("div", "class", "inner");
            of(provision, Kind.TEXT).forEach(this::plain);
            rest(provision, rank);
            html.line().close();
            return;
        }
        boolean hasHeading = hasHeading(provision);
        html.line().open(hasHeading ? "section" : "div", "id", page.anchor(provision));
        content(provision, rank);
        html.line().close();
    }

    private void content(Provision provision, int rank) {
        boolean hasHeading = hasHeading(provision);
        List<Paragraph> sidenotes = of(provision, Kind.HEADING);
        sidenotes.forEach(sidenote -> headed(sidenote, "h" + Math.min(rank, LOWEST_RANK)));
        for (Paragraph paragraph : of(provision, Kind.UNIT)) {
            if (hasHeading && sidenotes.isEmpty()) {
                headed(paragraph, "h" + Math.min(rank, LOWEST_RANK));
            } else {
                plain(paragraph);
            }
        }
        of(provision, Kind.TEXT).forEach(this::plain);
        of(provision, Kind.UNIT).forEach(this::notes);
        rest(provision, hasHeading ? rank + 1 : rank);
    }

    private void rest(Provision provision, int rank) {
        items(provision.items(), rank);
        of(provision, Kind.AFTER).forEach(this::plain);
    }

    /** A heading, and in the same line what runs on. */
    private void headed(Paragraph paragraph, String tag) {
        html.line();
        String style = StyleSheet.ofLevelLine(paragraph.style());
        Segment first = paragraph.segments().get(0);
        boolean runsOn = paragraph.segments().size() > 1 || !first.text().isEmpty();
        if (!runsOn) {
            html.open(tag, "class", style);
            segments.name(first);
            html.close();
            return;
        }
        html.open("div", "class", "run-in " + style).open(tag);
        segments.name(first);
        html.close().text(segments.gap(first)).open("p");
        segments.text(first);
        segments.others(paragraph);
        html.close().close();
    }

    private void plain(Paragraph paragraph) {
        html.line().open("p", "class", StyleSheet.ofLevelLine(paragraph.style()));
        Segment first = paragraph.segments().get(0);
        if (paragraph.kind() == Kind.UNIT) {
            segments.whole(first);
        } else {
            segments.text(first);
        }
        segments.others(paragraph);
        html.close();
    }

    private void notes(Paragraph paragraph) {
        for (Segment segment : paragraph.segments()) {
            segment.provision().ifPresent(provision -> {
                List<Commentary> notes = page.notes(provision);
                if (!notes.isEmpty()) {
                    new NoteHtml(html).write(Words.nameOfAny(provision, level(provision)), notes);
                }
            });
        }
    }

    private boolean hasHeading(Provision provision) {
        LevelForm level = level(provision);
        return level.outlineLevel() > 0 && !Words.name(provision, level).isBlank();
    }

    private LevelForm level(Provision provision) {
        return page.form().level(provision.level());
    }

    private List<Paragraph> of(Provision provision, Kind kind) {
        return paragraphs.getOrDefault(provision, List.of()).stream()
                .filter(paragraph -> paragraph.kind() == kind)
                .toList();
    }
}
