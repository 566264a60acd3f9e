package org.banbill.render.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banbill.compare.Step;
import org.banbill.compare.WordDiff;
import org.banbill.ooxml.Element;
import org.banbill.ooxml.Node.Characters;
import org.banbill.render.redline.InlineToken.Word;
import org.banbill.render.redline.Tracking.Kind;

/** Writes pieces as runs again, those that changed under their marks. */
final class InlineTokenWriter {

    private final Tracking tracking;
    private final List<Element> written = new ArrayList<>();

    /** Runs under one mark, not yet written; links and content controls stand around marks, not in them. */
    private final List<Element> runs = new ArrayList<>();

    private Optional<Kind> kind = Optional.empty();

    /** Words of one look, not yet a run. */
    private final StringBuilder words = new StringBuilder();

    private Optional<Element> look = Optional.empty();
    private final Map<String, String> anchors = new HashMap<>();

    InlineTokenWriter(Tracking tracking) {
        this.tracking = tracking;
    }

    /** What was written. */
    List<Element> done() {
        endRuns();
        return List.copyOf(written);
    }

    InlineTokenWriter all(List<InlineToken> pieces, Kind mark) {
        pieces.forEach(piece -> piece(piece, Optional.of(mark)));
        return this;
    }

    InlineTokenWriter edits(List<Step<InlineToken>> edits) {
        edits.forEach(edit -> edit.visit(
                kept -> kept.after().accept(new Kept(kept.before())),
                removed -> piece(removed.before(), Optional.of(Kind.DELETED)),
                added -> piece(added.after(), Optional.of(Kind.INSERTED))));
        return this;
    }

    void piece(InlineToken piece, Optional<Kind> mark) {
        piece.accept(new Whole(mark));
    }

    /** A piece that is in one document alone, or in both as it is. */
    private final class Whole implements InlineToken.Visitor<InlineTokenWriter> {

        private final Optional<Kind> mark;

        private Whole(Optional<Kind> mark) {
            this.mark = mark;
        }

        @Override
        public InlineTokenWriter word(Word word) {
            return InlineTokenWriter.this.word(word.text(), word.properties(), mark);
        }

        @Override
        public InlineTokenWriter field(InlineToken.Field field) {
            return runs(field.runs());
        }

        @Override
        public InlineTokenWriter other(InlineToken.Other other) {
            return runs(List.of(other.run()));
        }

        private InlineTokenWriter runs(List<Element> added) {
            endWords();
            under(mark);
            runs.addAll(added);
            return InlineTokenWriter.this;
        }

        @Override
        public InlineTokenWriter link(InlineToken.Link link) {
            return around(link.link()
                    .with(mark.map(present -> inside(InlineTokens.of(link.link()), present))
                            .orElse(link.link().elements())));
        }

        /**
         * Words under a mark stand in no content control. An emptied one stays behind in Word and asks for a value, and
         * LibreOffice then gives the paragraph behind a deleted one the style of the deleted one.
         */
        @Override
        public InlineTokenWriter control(InlineToken.Control control) {
            if (mark.isPresent()) {
                InlineTokens.of(control.content()).forEach(piece -> piece(piece, mark));
                return InlineTokenWriter.this;
            }
            return around(tracking.control(control.control(), control.content().children()));
        }

        @Override
        public InlineTokenWriter anchor(InlineToken.Anchor anchor) {
            endRuns();
            return bookmark(anchor);
        }
    }

    /** A piece that says the same in both documents, so that it is of the same kind in both. */
    private final class Kept implements InlineToken.Visitor<InlineTokenWriter> {

        private final InlineToken before;
        private final Whole unchanged = new Whole(Optional.empty());

        private Kept(InlineToken before) {
            this.before = before;
        }

        @Override
        public InlineTokenWriter word(Word word) {
            Optional<Element> old = ((Word) before).properties();
            return InlineTokenWriter.this.word(word.text(), look(old, word.properties()), Optional.empty());
        }

        @Override
        public InlineTokenWriter field(InlineToken.Field field) {
            return unchanged.field(field);
        }

        @Override
        public InlineTokenWriter other(InlineToken.Other other) {
            return unchanged.other(other);
        }

        @Override
        public InlineTokenWriter link(InlineToken.Link link) {
            Element old = ((InlineToken.Link) before).link();
            return around(link.link().with(woven(old, link.link())));
        }

        @Override
        public InlineTokenWriter control(InlineToken.Control control) {
            Element old = ((InlineToken.Control) before).content();
            return around(tracking.control(control.control(), woven(old, control.content())));
        }

        @Override
        public InlineTokenWriter anchor(InlineToken.Anchor anchor) {
            return unchanged.anchor(anchor);
        }
    }

    private List<Element> inside(List<InlineToken> pieces, Kind mark) {
        return new InlineTokenWriter(tracking).all(pieces, mark).done();
    }

    /** An element that stands around marks, not in them. */
    private InlineTokenWriter around(Element element) {
        endRuns();
        written.add(element);
        return this;
    }

    private List<Element> woven(Element before, Element after) {
        return new InlineTokenWriter(tracking)
                .edits(WordDiff.of(InlineTokens.of(before), InlineTokens.of(after)))
                .done();
    }

    /**
     * The look of a word that stays. Where it was another one, Word is told so; a change of language alone, from
     * British to American spelling rules, would only clutter the margin.
     */
    private Optional<Element> look(Optional<Element> before, Optional<Element> after) {
        if (before.map(InlineTokenWriter::visible).equals(after.map(InlineTokenWriter::visible))) {
            return after;
        }
        List<Element> properties = new ArrayList<>(after.map(Element::elements).orElse(List.of()));
        properties.add(Element.of("w:rPrChange").with(List.of(before.orElse(Element.of("w:rPr")))));
        return Optional.of(Element.of("w:rPr").with(properties));
    }

    private static Element visible(Element properties) {
        return properties.without("w:lang");
    }

    private InlineTokenWriter word(String text, Optional<Element> properties, Optional<Kind> mark) {
        if (!mark.equals(kind) || !properties.equals(look)) {
            endWords();
            under(mark);
            look = properties;
        }
        words.append(text);
        return this;
    }

    private void under(Optional<Kind> mark) {
        if (!mark.equals(kind)) {
            endRuns();
            kind = mark;
        }
    }

    private void endWords() {
        if (words.isEmpty()) {
            return;
        }
        List<Element> run = new ArrayList<>();
        look.ifPresent(properties -> run.add(properties.map(this::dated)));
        int from = 0;
        for (int at = 0; at <= words.length(); at++) {
            char letter = at < words.length() ? words.charAt(at) : '\n';
            if (letter == '\n' || letter == '\t') {
                if (at > from) {
                    run.add(text(words.substring(from, at)));
                }
                if (at < words.length()) {
                    run.add(Element.of(letter == '\n' ? "w:br" : "w:tab"));
                }
                from = at + 1;
            }
        }
        words.setLength(0);
        runs.add(Element.of("w:r").with(run));
    }

    private Element dated(Element property) {
        return property.is("w:rPrChange")
                ? tracking.change("w:rPrChange", property.elements().get(0))
                : property;
    }

    private static Element text(String text) {
        boolean hasEdges =
                Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1));
        Element element = hasEdges ? Element.of("w:t", "xml:space", "preserve") : Element.of("w:t");
        return element.with(List.of(new Characters(text)));
    }

    private void endRuns() {
        endWords();
        if (!runs.isEmpty()) {
            kind.ifPresentOrElse(
                    mark -> written.add(tracking.around(mark, List.copyOf(runs))), () -> written.addAll(runs));
            runs.clear();
        }
        kind = Optional.empty();
        look = Optional.empty();
    }

    private InlineTokenWriter bookmark(InlineToken.Anchor anchor) {
        if (anchor.begins()) {
            String id = tracking.nextId();
            anchors.put(anchor.name(), id);
            written.add(Element.of("w:bookmarkStart", "w:id", id, "w:name", anchor.name()));
        } else {
            Optional.ofNullable(anchors.get(anchor.name()))
                    .ifPresent(id -> written.add(Element.of("w:bookmarkEnd", "w:id", id)));
        }
        return this;
    }
}
