package org.banbill.render.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banbill.compare.Edit;
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

    InlineTokenWriter edits(List<Edit<InlineToken>> edits) {
        for (Edit<InlineToken> edit : edits) {
            if (edit instanceof Edit.Removed<InlineToken> removed) {
                piece(removed.before(), Optional.of(Kind.DELETED));
            } else if (edit instanceof Edit.Added<InlineToken> added) {
                piece(added.after(), Optional.of(Kind.INSERTED));
            } else if (edit instanceof Edit.Kept<InlineToken> kept) {
                kept(kept.before(), kept.after());
            }
        }
        return this;
    }

    void piece(InlineToken piece, Optional<Kind> mark) {
        if (piece instanceof Word word) {
            word(word.text(), word.properties(), mark);
        } else if (piece instanceof InlineToken.Field field) {
            endWords();
            under(mark);
            runs.addAll(field.runs());
        } else if (piece instanceof InlineToken.Other other) {
            endWords();
            under(mark);
            runs.add(other.run());
        } else if (piece instanceof InlineToken.Link link) {
            endRuns();
            written.add(link.link()
                    .with(mark.map(present -> inside(InlineTokens.of(link.link()), present))
                            .orElse(link.link().elements())));
        } else if (piece instanceof InlineToken.Control control) {
            control(control, mark);
        } else if (piece instanceof InlineToken.Anchor anchor) {
            endRuns();
            anchor(anchor);
        }
    }

    /**
     * Words under a mark stand in no content control. An emptied one stays behind in Word and asks for a value, and
     * LibreOffice then gives the paragraph behind a deleted one the style of the deleted one.
     */
    private void control(InlineToken.Control control, Optional<Kind> mark) {
        if (mark.isPresent()) {
            InlineTokens.of(control.content()).forEach(piece -> piece(piece, mark));
        } else {
            endRuns();
            written.add(tracking.control(control.control(), control.content().children()));
        }
    }

    private List<Element> inside(List<InlineToken> pieces, Kind mark) {
        return new InlineTokenWriter(tracking).all(pieces, mark).done();
    }

    private void kept(InlineToken before, InlineToken after) {
        if (before instanceof Word old && after instanceof Word word) {
            word(word.text(), look(old.properties(), word.properties()), Optional.empty());
        } else if (before instanceof InlineToken.Link old && after instanceof InlineToken.Link link) {
            endRuns();
            written.add(link.link().with(woven(old.link(), link.link())));
        } else if (before instanceof InlineToken.Control old && after instanceof InlineToken.Control control) {
            endRuns();
            written.add(tracking.control(control.control(), woven(old.content(), control.content())));
        } else {
            piece(after, Optional.empty());
        }
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

    private void word(String text, Optional<Element> properties, Optional<Kind> mark) {
        if (!mark.equals(kind) || !properties.equals(look)) {
            endWords();
            under(mark);
            look = properties;
        }
        words.append(text);
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

    private void anchor(InlineToken.Anchor anchor) {
        if (anchor.begins()) {
            String id = tracking.nextId();
            anchors.put(anchor.name(), id);
            written.add(Element.of("w:bookmarkStart", "w:id", id, "w:name", anchor.name()));
        } else {
            Optional.ofNullable(anchors.get(anchor.name()))
                    .ifPresent(id -> written.add(Element.of("w:bookmarkEnd", "w:id", id)));
        }
    }
}
