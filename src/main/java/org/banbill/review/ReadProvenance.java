package org.banbill.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.banbill.bill.Bill;
import org.banbill.bill.Block;
import org.banbill.bill.Edition;
import org.banbill.bill.Filling;
import org.banbill.bill.Inline;
import org.banbill.bill.Label;
import org.banbill.bill.Paragraph.Kind;
import org.banbill.bill.Provision;
import org.banbill.bill.ProvisionId;
import org.banbill.finding.Position;
import org.banbill.ooxml.Dom;
import org.banbill.review.Provenance.Anchor;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Reads the provenance part back into the bill that it was written from. */
final class ReadProvenance {

    private final Position position;
    private final Map<String, Anchor> anchors = new HashMap<>();

    private ReadProvenance(String file) {
        this.position = Position.startOf(file);
    }

    /**
     * What the part says; empty where it is none of ours, or was damaged.
     *
     * @param file as it is told to the user
     */
    static Optional<Provenance> read(Element root, String file) {
        Optional<Element> edition = Dom.child(root, "edition");
        Optional<Element> form = Dom.child(root, "form");
        Optional<Element> blocks = Dom.child(root, "blocks");
        if (edition.isEmpty() || form.isEmpty() || blocks.isEmpty()) {
            return Optional.empty();
        }
        try {
            ReadProvenance reading = new ReadProvenance(file);
            ReadForm look = new ReadForm(form.get());
            Bill bill = new Bill(
                    edition(edition.get()),
                    root.getAttribute("title"),
                    look.form(),
                    reading.blocks(blocks.get()),
                    List.of());
            return Optional.of(new Provenance(bill, reading.anchors, look.levelOfStyle(), look.levelOfTextStyle()));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a number or a name that Banbill does not write
        }
    }

    private static Edition edition(Element written) {
        Map<String, String> options = new TreeMap<>();
        Dom.children(written, "option")
                .forEach(option -> options.put(option.getAttribute("name"), option.getAttribute("choice")));
        Map<String, String> settings = new TreeMap<>();
        Dom.children(written, "setting")
                .forEach(setting -> settings.put(setting.getAttribute("parameter"), setting.getAttribute("value")));
        return new Edition(
                written.getAttribute("version"),
                written.getAttribute("jurisdiction"),
                written.getAttribute("outline"),
                written.getAttribute("tradition"),
                written.getAttribute("language"),
                options,
                clauses(written, "with"),
                clauses(written, "without"),
                settings,
                written.getAttribute("fingerprint"));
    }

    private static List<String> clauses(Element edition, String name) {
        return Dom.children(edition, name).stream()
                .map(clause -> clause.getAttribute("clause"))
                .toList();
    }

    private List<Block> blocks(Element blocks) {
        List<Block> read = new ArrayList<>();
        for (Element block : Dom.children(blocks)) {
            switch (String.valueOf(block.getLocalName())) {
                case "line" -> read.add(new Block.Line(block.getAttribute("style"), inlines(block)));
                case "text" -> read.add(new Block.Text(provisions(block)));
                case "contents" -> read.add(new Block.Contents(block.getAttribute("heading")));
                case "page-break" -> read.add(new Block.PageBreak());
                case "papers" -> read.add(new Block.Papers(block.getAttribute("header")));
                case "table" -> read.add(table(block));
                default -> throw new IllegalArgumentException("block " + block.getLocalName());
            }
        }
        return read;
    }

    private static Block table(Element table) {
        List<Integer> widths = new ArrayList<>();
        for (String width : table.getAttribute("widths").split(" ", -1)) {
            if (!width.isEmpty()) {
                widths.add(Integer.valueOf(width));
            }
        }
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (Element row : Dom.children(table, "row")) {
            rows.add(Dom.children(row, "cell").stream()
                    .map(ReadProvenance::inlines)
                    .toList());
        }
        List<String> head = Dom.children(table, "head").stream()
                .map(Element::getTextContent)
                .toList();
        return new Block.Table(table.getAttribute("style"), widths, head, rows);
    }

    private List<Provision> provisions(Element parent) {
        List<Provision> provisions = new ArrayList<>();
        for (Element provision : Dom.children(parent, "provision")) {
            provisions.add(provision(provision));
        }
        return provisions;
    }

    private Provision provision(Element written) {
        ProvisionId id = new ProvisionId(written.getAttribute("id"));
        anchors.put(written.getAttribute("anchor"), new Anchor(id, Kind.UNIT));
        for (Element place : Dom.children(written, "goes-on")) {
            anchors.put(place.getAttribute("anchor"), new Anchor(id, Kind.valueOf(place.getAttribute("kind"))));
        }
        Map<String, List<Filling>> fillings = new LinkedHashMap<>();
        for (Element mark : Dom.children(written, "mark")) {
            fillings.computeIfAbsent(mark.getAttribute("in"), part -> new ArrayList<>())
                    .add(new Filling(
                            Integer.parseInt(mark.getAttribute("from")),
                            Integer.parseInt(mark.getAttribute("to")),
                            mark.getAttribute("as")));
        }
        Optional<Label> label = Dom.child(written, "label")
                .map(element ->
                        new Label(element.getAttribute("text"), Integer.parseInt(element.getAttribute("number"))));
        return new Provision(
                id,
                written.getAttribute("level"),
                label,
                part(written, "heading"),
                part(written, "text"),
                provisions(written),
                part(written, "after"),
                new Provision.Source(
                        position,
                        written.getAttribute("join"),
                        fillings.getOrDefault("heading", List.of()),
                        fillings.getOrDefault("text", List.of()),
                        fillings.getOrDefault("after", List.of())));
    }

    private static List<Inline> part(Element provision, String name) {
        return Dom.child(provision, name).map(ReadProvenance::inlines).orElse(List.of());
    }

    private static List<Inline> inlines(Element parent) {
        List<Inline> inlines = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text text) {
                inlines.add(new Inline.Words(text.getData()));
            } else if (node instanceof Element element) {
                inlines.add(inline(element));
            }
        }
        return inlines;
    }

    private static Inline inline(Element element) {
        String text = element.getTextContent();
        return switch (String.valueOf(element.getLocalName())) {
            case "value" ->
                new Inline.Value(
                        element.getAttribute("parameter"),
                        text,
                        element.getAttribute("verified").equals("yes"));
            case "term" -> new Inline.Term(element.getAttribute("id"), text);
            case "defined" -> new Inline.DefinedTerm(element.getAttribute("id"), text);
            case "ref" -> new Inline.Reference(new ProvisionId(element.getAttribute("to")), text);
            default -> throw new IllegalArgumentException("inline " + element.getLocalName());
        };
    }
}
