package org.banbill.render.word.part;

import java.util.List;
import java.util.stream.Collectors;
import org.banbill.bill.Block;
import org.banbill.bill.Filling;
import org.banbill.bill.Form.TextPlace;
import org.banbill.bill.Inline;
import org.banbill.bill.Paragraph;
import org.banbill.bill.Provision;
import org.banbill.ooxml.Xml;
import org.banbill.render.word.plan.Anchors;
import org.banbill.render.word.plan.DocumentPlan;

/** The text of a bill as data: its blocks, its tree of provisions, and which words stand for which marks. */
final class ProvenanceText implements Block.Visitor<Xml> {

    private final DocumentPlan plan;
    private final Xml xml;
    private final Inlines inlines = new Inlines();

    ProvenanceText(DocumentPlan plan, Xml xml) {
        this.plan = plan;
        this.xml = xml;
    }

    void write() {
        xml.open("blocks");
        plan.bill().blocks().forEach(block -> block.accept(this));
        xml.close();
    }

    @Override
    public Xml line(Block.Line line) {
        return words("line", line.text(), "style", line.style());
    }

    @Override
    public Xml text(Block.Text text) {
        xml.open("text");
        text.provisions().forEach(this::provision);
        return xml.close();
    }

    @Override
    public Xml contents(Block.Contents contents) {
        return xml.empty("contents", "heading", contents.heading());
    }

    @Override
    public Xml pageBreak(Block.PageBreak pageBreak) {
        return xml.empty("page-break");
    }

    @Override
    public Xml papers(Block.Papers papers) {
        return xml.empty("papers", "header", papers.header());
    }

    @Override
    public Xml table(Block.Table table) {
        String widths = table.widths().stream().map(String::valueOf).collect(Collectors.joining(" "));
        xml.open("table", "style", table.style(), "widths", widths);
        table.head().forEach(cell -> xml.element("head", cell));
        for (List<List<Inline>> row : table.rows()) {
            xml.open("row");
            row.forEach(cell -> words("cell", cell));
            xml.close();
        }
        return xml.close();
    }

    private void provision(Provision provision) {
        xml.open(
                "provision",
                "id",
                provision.id().path(),
                "level",
                provision.level(),
                "join",
                provision.source().join(),
                "anchor",
                plan.anchors().of(provision.id()));
        if (plan.form().level(provision.level()).textPlace() == TextPlace.BELOW
                && !provision.text().isEmpty()) {
            xml.empty("goes-on", "kind", "TEXT", "anchor", Anchors.continuation(provision.id(), Paragraph.Kind.TEXT));
        }
        if (!provision.after().isEmpty()) {
            xml.empty("goes-on", "kind", "AFTER", "anchor", Anchors.continuation(provision.id(), Paragraph.Kind.AFTER));
        }
        provision
                .label()
                .ifPresent(
                        label -> xml.empty("label", "text", label.text(), "number", Integer.toString(label.number())));
        part("heading", provision.heading(), provision.source().heading());
        part("text", provision.text(), provision.source().text());
        provision.items().forEach(this::provision);
        part("after", provision.after(), provision.source().after());
        xml.close();
    }

    private void part(String name, List<Inline> text, List<Filling> fillings) {
        if (!text.isEmpty()) {
            words(name, text);
            for (Filling filling : fillings) {
                xml.empty(
                        "mark",
                        "in",
                        name,
                        "from",
                        Integer.toString(filling.from()),
                        "to",
                        Integer.toString(filling.to()),
                        "as",
                        filling.mark());
            }
        }
    }

    private Xml words(String name, List<Inline> text, String... attributes) {
        xml.open(name, attributes);
        text.forEach(inline -> inline.accept(inlines));
        return xml.close();
    }

    /** Words stand as they are, each other kind in an element of its own. */
    private final class Inlines implements Inline.Visitor<Xml> {
        @Override
        public Xml words(Inline.Words words) {
            return xml.text(words.text());
        }

        @Override
        public Xml value(Inline.Value value) {
            String verified = value.verified() ? "yes" : "no";
            return xml.element("value", value.text(), "parameter", value.parameter(), "verified", verified);
        }

        @Override
        public Xml term(Inline.Term term) {
            return xml.element("term", term.text(), "id", term.id());
        }

        @Override
        public Xml definedTerm(Inline.DefinedTerm term) {
            return xml.element("defined", term.text(), "id", term.id());
        }

        @Override
        public Xml reference(Inline.Reference reference) {
            return xml.element("ref", reference.text(), "to", reference.target().path());
        }
    }
}
