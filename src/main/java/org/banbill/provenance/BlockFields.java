package org.banbill.provenance;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.banbill.bill.Block;
import org.banbill.bill.Filling;
import org.banbill.bill.Inline;
import org.banbill.bill.Label;
import org.banbill.bill.Paragraph.Kind;
import org.banbill.bill.Provision;
import org.banbill.bill.ProvisionId;
import org.banbill.finding.Position;

/** The text of a bill: its blocks, its tree of provisions, and which words stand for which marks. */
final class BlockFields {

    private static final Tag<Label> LABEL = Tag.empty(
            "label", Label.class, at -> new Label(at.text("text", Label::text), at.integer("number", Label::number)));

    private static final Tag<String> HEAD = Tag.full("head", String.class, at -> at.words(cell -> cell));
    private static final Tag<List<Inline>> CELL = InlineFields.text("cell");
    private static final Tag<List<List<Inline>>> ROW = Tag.full("row", List.class, at -> at.elements(CELL, row -> row));

    private static final Part HEADING = new Part(Kind.HEADING, Provision::heading, Provision.Source::heading);
    private static final Part TEXT = new Part(Kind.TEXT, Provision::text, Provision.Source::text);
    private static final Part AFTER = new Part(Kind.AFTER, Provision::after, Provision.Source::after);

    private final Bookmarks bookmarks;
    private final Position position;
    private final Tag<Provision> provision = Tag.full("provision", Provision.class, this::provision);
    private final Tags<Block> blocks = Tags.of(
            Block.class,
            List.of(
                    Tag.full("line", Block.Line.class, BlockFields::line),
                    Tag.full("text", Block.Text.class, this::text),
                    Tag.empty(
                            "contents",
                            Block.Contents.class,
                            at -> new Block.Contents(at.text("heading", Block.Contents::heading))),
                    Tag.empty("page-break", Block.PageBreak.class, at -> new Block.PageBreak()),
                    Tag.empty(
                            "papers",
                            Block.Papers.class,
                            at -> new Block.Papers(at.text("header", Block.Papers::header))),
                    Tag.full("table", Block.Table.class, BlockFields::table)));

    /** @param position where the words of provisions come from, once they are read: the file itself */
    BlockFields(Bookmarks bookmarks, Position position) {
        this.bookmarks = bookmarks;
        this.position = position;
    }

    List<Block> blocks(Fields<List<Block>> at) {
        return at.all(blocks, all -> all);
    }

    private static Block.Line line(Fields<Block.Line> at) {
        return new Block.Line(at.text("style", Block.Line::style), at.all(InlineFields.INLINES, Block.Line::text));
    }

    private Block.Text text(Fields<Block.Text> at) {
        return new Block.Text(at.elements(provision, Block.Text::provisions));
    }

    private static Block.Table table(Fields<Block.Table> at) {
        return new Block.Table(
                at.text("style", Block.Table::style),
                at.integers("widths", Block.Table::widths),
                at.elements(HEAD, Block.Table::head),
                at.elements(ROW, Block.Table::rows));
    }

    private Provision provision(Fields<Provision> at) {
        ProvisionId id = new ProvisionId(at.text("id", written -> written.id().path()));
        String level = at.text("level", Provision::level);
        String join = at.text("join", written -> written.source().join());
        bookmarks.put(new Anchor(id, Kind.UNIT), at.text("anchor", written -> bookmarks.of(written.id())));
        goesOn(at, id, HEADING);
        goesOn(at, id, TEXT);
        goesOn(at, id, AFTER);
        Optional<Label> label = at.find(LABEL, Provision::label);
        List<Inline> heading = HEADING.text(at);
        List<Filling> ofHeading = HEADING.marks(at);
        List<Inline> text = TEXT.text(at);
        List<Filling> ofText = TEXT.marks(at);
        List<Provision> items = at.elements(provision, Provision::items);
        List<Inline> after = AFTER.text(at);
        List<Filling> ofAfter = AFTER.marks(at);
        return new Provision(
                id,
                level,
                label,
                heading,
                text,
                items,
                after,
                new Provision.Source(position, join, ofHeading, ofText, ofAfter));
    }

    /** The bookmark of a paragraph in which the provision goes on. */
    private void goesOn(Fields<Provision> at, ProvisionId id, Part part) {
        Anchor anchor = new Anchor(id, part.kind());
        at.find(part.place(), written -> bookmarks.find(anchor)).ifPresent(name -> bookmarks.put(anchor, name));
    }

    /** A stretch of a provision's words, and the marks that some of them stand for. */
    private record Part(
            Kind kind,
            Tag<String> place,
            Tag<List<Inline>> words,
            Function<Provision, List<Inline>> wordsOf,
            Tag<Filling> mark,
            Function<Provision.Source, List<Filling>> marksOf) {

        Part(Kind kind, Function<Provision, List<Inline>> words, Function<Provision.Source, List<Filling>> marks) {
            this(
                    kind,
                    Tag.<String>empty("goes-on", String.class, mark -> mark.text("anchor", name -> name))
                            .with("kind", kind.name()),
                    InlineFields.text(kind.id()),
                    words,
                    Tag.<Filling>empty("mark", Filling.class, BlockFields::filling)
                            .with("in", kind.id()),
                    marks);
        }

        List<Inline> text(Fields<Provision> at) {
            return at.find(words, written -> Optional.of(wordsOf.apply(written)).filter(text -> !text.isEmpty()))
                    .orElse(List.of());
        }

        List<Filling> marks(Fields<Provision> at) {
            return at.elements(mark, written -> marksOf.apply(written.source()));
        }
    }

    private static Filling filling(Fields<Filling> at) {
        int from = at.integer("from", Filling::from);
        int to = at.integer("to", Filling::to);
        if (from < 0 || to < from) {
            throw new Damaged("mark-of-none", from, to);
        }
        return new Filling(from, to, at.text("as", Filling::mark));
    }
}
