package org.banbill.render.html;

import java.util.List;
import org.banbill.bill.Form.Direction;
import org.banbill.bill.Inline;
import org.banbill.language.Runs;

/** Running text: terms where they are defined, references as links, values that nobody has checked with a mark. */
final class InlineHtml implements Inline.Visitor<Html> {

    private final Page page;
    private final Html html;

    InlineHtml(Page page, Html html) {
        this.page = page;
        this.html = html;
    }

    void write(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
    }

    /** Text; in a line that runs from right to left each Latin name stands apart. */
    private Html text(String words) {
        if (page.form().fonts().direction() != Direction.RIGHT_TO_LEFT) {
            return html.text(words);
        }
        for (Runs.Run run : Runs.ofRightToLeft(words)) {
            if (run.isName()) {
                html.open("bdi", "dir", "ltr").text(run.words()).close();
            } else {
                html.text(run.words());
            }
        }
        return html;
    }

    @Override
    public Html words(Inline.Words words) {
        return text(words.text());
    }

    /** The mark leads to the checklist, which says where the value comes from. */
    @Override
    public Html value(Inline.Value value) {
        if (value.verified()) {
            return text(value.text());
        }
        String mark = page.form().unverifiedMark();
        html.open("mark", "title", (mark + " " + value.parameter()).strip());
        text(value.text());
        if (mark.isEmpty()) {
            return html.close();
        }
        html.open("sup");
        if (page.hasPapers()) {
            html.open("a", "href", "#" + Page.PAPERS, "aria-label", mark + " " + value.parameter());
            html.text(mark).close();
        } else {
            html.text(mark);
        }
        return html.close().close();
    }

    /** Plain words: with a link at every use a page of law would be all links. */
    @Override
    public Html term(Inline.Term term) {
        return text(term.text());
    }

    @Override
    public Html definedTerm(Inline.DefinedTerm term) {
        return html.open(
                        "dfn",
                        "id",
                        page.anchorOfTerm(term.id()),
                        "class",
                        StyleSheet.looks("term", page.form().definedTermLooks()))
                .text(term.text())
                .close();
    }

    @Override
    public Html reference(Inline.Reference reference) {
        return page.provision(reference.target())
                .filter(target -> !reference.isCovered())
                .map(target -> html.open("a", "href", Page.fragment(target.id()))
                        .text(reference.text())
                        .close())
                .orElseGet(() -> html.text(reference.text()));
    }

    @Override
    public Html revised(Inline.Revised words) {
        String element = switch (words.revision()) {
            case ADDED -> "ins";
            case STRUCK -> "del";
        };
        return html.open(element, "class", StyleSheet.looks("revised", words.looks()))
                .text(words.text())
                .close();
    }
}
