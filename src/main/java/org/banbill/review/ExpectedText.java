package org.banbill.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.bill.Bill;
import org.banbill.bill.Block;
import org.banbill.bill.CitedLabel;
import org.banbill.bill.Form.LevelForm;
import org.banbill.bill.Inline;
import org.banbill.bill.Label;
import org.banbill.bill.Layout;
import org.banbill.bill.Paragraph;
import org.banbill.bill.Paragraph.Kind;
import org.banbill.bill.Paragraph.Segment;
import org.banbill.bill.Provision;
import org.banbill.bill.ProvisionId;
import org.banbill.provenance.Anchor;
import org.banbill.provenance.Provenance;
import org.banbill.review.Edit.Part;

/** What the paragraphs of a file said when Banbill wrote it, each word with the place in its provision. */
final class ExpectedText {

    /** Where a token stands in a provision: the part, and the first character in it, from 0. */
    record Origin(ProvisionId provision, Part part, int offset) {}

    /** @param origin empty for words that no file holds: labels, brackets, marks */
    record Placed(EditedToken token, Optional<Origin> origin) {}

    /**
     * What belongs to an anchor.
     *
     * @param label words that stand there only where no list numbers the paragraph
     * @param typed the label among the words, where no list can number it; empty where one does
     */
    record Segments(List<Placed> label, List<Placed> words, Stretch typed) {}

    /** Of words: from the first to before the last, from 0. */
    record Stretch(int from, int to) {
        static final Stretch NONE = new Stretch(0, 0);

        boolean contains(int index) {
            return index >= from && index < to;
        }

        Stretch movedOn(int by) {
            return new Stretch(from + by, to + by);
        }
    }

    /**
     * A paragraph as written.
     *
     * @param anchors what begins in it; most have one, lines that are no provision none
     * @param line the words of a line that is no provision
     */
    record Original(List<Anchor> anchors, String line) {
        boolean isLine() {
            return anchors.isEmpty();
        }
    }

    private final Bill bill;
    private final Map<ProvisionId, String> bookmarks = new HashMap<>();
    private final Map<Anchor, Segments> byAnchor = new LinkedHashMap<>();
    private final List<Original> sequence = new ArrayList<>();
    private final Map<Anchor, List<Anchor>> together = new HashMap<>();
    private final List<String> cells = new ArrayList<>();
    private final Map<ProvisionId, Provision> provisions;
    private final Set<ProvisionId> ordinary = new HashSet<>();

    ExpectedText(Provenance provenance) {
        this.bill = provenance.bill();
        this.provisions = bill.byId();
        provenance.anchors().forEach((name, anchor) -> {
            if (anchor.kind() == Kind.UNIT) {
                bookmarks.put(anchor.provision(), name);
            }
        });
        bill.blocks().forEach(block -> block.accept(new Printed()));
        sequence.forEach(
                original -> original.anchors().forEach(anchor -> together.putIfAbsent(anchor, original.anchors())));
        provisions
                .values()
                .forEach(around -> around.items().stream()
                        .map(Provision::id)
                        .filter(id -> id.parent().equals(Optional.of(around.id())))
                        .forEach(ordinary::add));
    }

    /** Everything with an anchor, in reading order. */
    Map<Anchor, Segments> byAnchor() {
        return byAnchor;
    }

    /** The paragraphs outside tables and contents, in reading order. */
    List<Original> sequence() {
        return sequence;
    }

    /** All that begins in the paragraph in which one begins, that one among them. */
    List<Anchor> together(Anchor anchor) {
        return together.getOrDefault(anchor, List.of(anchor));
    }

    /** Whether a provision is one among others in a clause: no part, no clause, no definition. */
    boolean isOrdinary(ProvisionId id) {
        return ordinary.contains(id);
    }

    /** The cells of all tables, row by row. */
    List<String> cells() {
        return cells;
    }

    /** What each block prints. */
    private final class Printed implements Block.Visitor<ExpectedText> {

        @Override
        public ExpectedText line(Block.Line line) {
            return line(shown(line.text()));
        }

        @Override
        public ExpectedText text(Block.Text text) {
            Layout.of(bill.form(), text.provisions()).forEach(ExpectedText.this::paragraph);
            return ExpectedText.this;
        }

        @Override
        public ExpectedText contents(Block.Contents contents) {
            return line(contents.heading());
        }

        @Override
        public ExpectedText pageBreak(Block.PageBreak pageBreak) {
            return ExpectedText.this;
        }

        @Override
        public ExpectedText papers(Block.Papers papers) {
            return ExpectedText.this;
        }

        @Override
        public ExpectedText table(Block.Table table) {
            cells.addAll(table.head());
            table.rows().forEach(row -> row.forEach(cell -> cells.add(shown(cell))));
            return ExpectedText.this;
        }

        private ExpectedText line(String words) {
            sequence.add(new Original(List.of(), words));
            return ExpectedText.this;
        }
    }

    private String shown(List<Inline> inlines) {
        StringBuilder shown = new StringBuilder();
        for (Inline inline : inlines) {
            shown.append(inline.text());
            if (inline instanceof Inline.Value value && !value.verified()) {
                shown.append(bill.form().unverifiedMark());
            }
        }
        return shown.toString().strip();
    }

    private void paragraph(Paragraph paragraph) {
        List<Anchor> anchors = new ArrayList<>();
        for (int index = 0; index < paragraph.segments().size(); index++) {
            Segment segment = paragraph.segments().get(index);
            Provision provision = segment.provision().orElseThrow();
            Anchor anchor = new Anchor(provision.id(), paragraph.kind());
            anchors.add(anchor);
            List<Placed> label = new ArrayList<>();
            List<Placed> words = new ArrayList<>();
            Stretch typed = Stretch.NONE;
            if (paragraph.kind() == Kind.UNIT) {
                String printed = segment.label().map(Label::text).orElse("");
                if (index > paragraph.lead()) {
                    // it begins in the line of the one before, where no list can number it
                    fixed(paragraph.segments().get(index - 1).gapInList(), words);
                    int from = words.size();
                    fixed(printed, words);
                    typed = new Stretch(from, words.size());
                    fixed(" ", words);
                } else if (!printed.isEmpty()) {
                    fixed(printed + " ", label);
                }
                unit(segment, provision, words);
            } else if (paragraph.kind() == Kind.HEADING) {
                heading(segment, provision, words);
            } else {
                Part part = paragraph.kind() == Kind.AFTER ? Part.AFTER : Part.TEXT;
                placed(segment.text(), provision, part, words);
            }
            byAnchor.put(anchor, new Segments(label, words, typed));
        }
        sequence.add(new Original(anchors, ""));
    }

    private void unit(Segment segment, Provision provision, List<Placed> words) {
        if (!segment.heading().isEmpty()) {
            heading(segment, provision, words);
            if (!segment.text().isEmpty()) {
                fixed(segment.gap(), words);
            }
        }
        placed(segment.text(), provision, Part.TEXT, words);
    }

    private void heading(Segment segment, Provision provision, List<Placed> words) {
        LevelForm level = segment.level().orElseThrow();
        fixed(level.heading().before(), words);
        placed(segment.heading(), provision, Part.HEADING, words);
        fixed(level.heading().after(), words);
    }

    private static void fixed(String text, List<Placed> words) {
        EditedToken.of(text).forEach(token -> words.add(new Placed(token, Optional.empty())));
    }

    private void placed(List<Inline> inlines, Provision provision, Part part, List<Placed> words) {
        int offset = 0;
        for (Inline inline : inlines) {
            for (EditedToken token : tokens(inline)) {
                words.add(new Placed(token, Optional.of(new Origin(provision.id(), part, offset))));
                offset += token.text().length();
            }
            if (inline instanceof Inline.Value value && !value.verified()) {
                fixed(bill.form().unverifiedMark(), words);
            }
        }
    }

    /** The number in a reference may be a field; the words around it never are. */
    private List<EditedToken> tokens(Inline inline) {
        if (inline instanceof Inline.Reference reference) {
            Optional<CitedLabel> cited = Optional.ofNullable(provisions.get(reference.target()))
                    .flatMap(Provision::label)
                    .flatMap(label -> CitedLabel.find(reference.text(), label.withoutFullStop()));
            if (cited.isPresent()) {
                List<EditedToken> tokens = new ArrayList<>();
                EditedToken.add(cited.get().before(), "", tokens);
                EditedToken.add(cited.get().label(), bookmarks.getOrDefault(reference.target(), ""), tokens);
                EditedToken.add(cited.get().after(), "", tokens);
                return tokens;
            }
        }
        return EditedToken.of(inline.text());
    }
}
