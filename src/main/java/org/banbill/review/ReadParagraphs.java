package org.banbill.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banbill.ooxml.Dom;
import org.banbill.ooxml.WordElements;
import org.banbill.provenance.Anchor;
import org.banbill.reading.RaisedDigits;
import org.banbill.reading.Symbols;
import org.banbill.reading.Visibility;
import org.banbill.review.EditedParagraph.Piece;
import org.banbill.review.EditedParagraph.State;
import org.banbill.review.EditedParagraph.Where;
import org.w3c.dom.Element;

/**
 * Reads the paragraphs of WordprocessingML: text, anchors, tracked changes, comments. Formatting is passed over, but
 * for words that it hides or strikes through: they are not there.
 */
final class ReadParagraphs {

    /** What holds no running text, or the same text a second time. */
    private static final Set<String> PASSED_OVER = Set.of(
            "pPr",
            "rPr",
            "sdtPr",
            "sdtEndPr",
            "tblPr",
            "tblGrid",
            "trPr",
            "tcPr",
            "sectPr",
            "drawing",
            "pict",
            "object",
            "rt",
            "oMath",
            "footnoteReference",
            "endnoteReference");

    private static final Pattern REFERENCE = Pattern.compile("^\\s*REF\\s+(\\S+)");

    /** Styles of the contents, as Word and newer LibreOffice name them, and as older LibreOffice does. */
    private static final Pattern CONTENTS = Pattern.compile("(?:TOC ?|Contents ?)\\d.*");

    private final Map<String, Anchor> anchors;
    private final Map<String, Comment> comments;
    private final Visibility visibility;
    private final String struckAsWritten;
    private final List<EditedParagraph> paragraphs = new ArrayList<>();
    private Optional<Anchor> waiting = Optional.empty();

    /**
     * @param struckAsWritten all words that stood struck through when Banbill wrote them: those an amendment strikes
     */
    ReadParagraphs(
            Map<String, Anchor> anchors, Map<String, Comment> comments, Visibility visibility, String struckAsWritten) {
        this.anchors = anchors;
        this.comments = comments;
        this.visibility = visibility;
        this.struckAsWritten = struckAsWritten;
    }

    List<EditedParagraph> of(Element document) {
        blocks(document, false);
        return paragraphs;
    }

    /** The text of a paragraph without changes. */
    String plain(Element paragraph) {
        InParagraph reading = new InParagraph(style(paragraph));
        reading.read(paragraph, State.KEPT, Optional.empty());
        StringBuilder text = new StringBuilder();
        reading.pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    private void blocks(Element parent, boolean inTable) {
        for (Element child : Dom.children(parent)) {
            String name = child.getLocalName();
            if (name.equals("p")) {
                paragraph(child, inTable);
            } else if (name.equals("bookmarkStart")) {
                waiting = Optional.ofNullable(anchors.get(WordElements.attribute(child, "name")));
            } else if (name.equals(WordElements.ALTERNATIVES)) {
                WordElements.chosen(child).ifPresent(choice -> blocks(choice, inTable));
            } else if (!PASSED_OVER.contains(name) && !isGone(child)) {
                blocks(child, inTable || name.equals("tbl"));
            }
        }
    }

    /** A row or cell of a table whose deletion is tracked. */
    private static boolean isGone(Element element) {
        return Dom.at(element, "trPr", "del").isPresent()
                || Dom.at(element, "tcPr", "cellDel").isPresent();
    }

    private void paragraph(Element paragraph, boolean inTable) {
        String style = style(paragraph);
        InParagraph reading = new InParagraph(style);
        reading.anchor = waiting;
        waiting = Optional.empty();
        reading.read(paragraph, State.KEPT, Optional.empty());
        State mark = State.KEPT;
        Optional<Revised> revision = Optional.empty();
        Optional<Element> properties = Dom.at(paragraph, "pPr", "rPr");
        if (properties.isPresent()) {
            for (Element change : Dom.children(properties.get())) {
                Optional<State> state = change(change);
                if (state.isPresent()) {
                    mark = state.get();
                    revision = Optional.of(revision(change));
                }
            }
        }
        Where where = inTable ? Where.TABLE : CONTENTS.matcher(style).matches() ? Where.CONTENTS : Where.TEXT;
        paragraphs.add(new EditedParagraph(style, reading.pieces, mark, revision, reading.remarks, where));
    }

    private static String style(Element paragraph) {
        return Dom.at(paragraph, "pPr", "pStyle").map(WordElements::value).orElse("");
    }

    private static Optional<State> change(Element element) {
        return switch (element.getLocalName()) {
            case "ins", "moveTo" -> Optional.of(State.INSERTED);
            case "del", "moveFrom" -> Optional.of(State.DELETED);
            default -> Optional.empty();
        };
    }

    private static Revised revision(Element change) {
        return new Revised(WordElements.attribute(change, "author"), WordElements.attribute(change, "date"));
    }

    /** A field of which the end was not read yet. */
    private static final class OpenField {
        private final StringBuilder code = new StringBuilder();
        private boolean isShowing;
    }

    /** The reading of one paragraph. */
    private final class InParagraph {
        private final List<Piece> pieces = new ArrayList<>();
        private final List<Comment> remarks = new ArrayList<>();
        private final Deque<OpenField> fields = new ArrayDeque<>();
        private final String style;
        private Optional<Anchor> anchor = Optional.empty();
        /** How much of the paragraph was read when the last anchor began. */
        private int begunAt;

        InParagraph(String style) {
            this.style = style;
        }

        void read(Element parent, State state, Optional<Revised> revision) {
            for (Element child : Dom.children(parent)) {
                String name = child.getLocalName();
                Optional<State> change = change(child);
                if (change.isPresent()) {
                    // deleted once is deleted, whoever inserted it before
                    State inner = state == State.DELETED ? state : change.get();
                    read(child, inner, Optional.of(revision(child)));
                } else if (name.equals("bookmarkStart")) {
                    Anchor found = anchors.get(WordElements.attribute(child, "name"));
                    if (found != null && !isAroundBegun(found)) {
                        anchor = Optional.of(found);
                        begunAt = pieces.size();
                    }
                } else if (name.equals("commentReference")) {
                    Comment remark = comments.get(WordElements.attribute(child, "id"));
                    if (remark != null) {
                        remarks.add(remark);
                    }
                } else if (name.equals("fldChar")) {
                    field(child, state, revision);
                } else if (name.equals("instrText") || name.equals("delInstrText")) {
                    if (!fields.isEmpty()) {
                        fields.peek().code.append(child.getTextContent());
                    }
                } else if (name.equals("fldSimple")) {
                    simple(child, state, revision);
                } else if (name.equals(WordElements.ALTERNATIVES)) {
                    Optional<Revised> by = revision;
                    WordElements.chosen(child).ifPresent(choice -> read(choice, state, by));
                } else if (!PASSED_OVER.contains(name)) {
                    text(child)
                            .ifPresentOrElse(
                                    text -> add(isRead(text, parent) ? text : "", state, revision),
                                    () -> read(child, state, revision));
                }
            }
        }

        /** Of two that begin at the same place, LibreOffice writes the outer one after the one that lies in it. */
        private boolean isAroundBegun(Anchor found) {
            return begunAt == pieces.size()
                    && anchor.filter(begun -> begun.provision().isBelow(found.provision()))
                            .isPresent();
        }

        /** Words that somebody hid or struck through by formatting alone are no text any more. */
        private boolean isRead(String text, Element parent) {
            boolean isRun = parent.getLocalName().equals("r");
            boolean isGone = isRun
                    && (visibility.isHidden(parent, style)
                            || (visibility.isStruck(parent) && !struckAsWritten.contains(text.strip())));
            return !isGone;
        }

        private void simple(Element field, State state, Optional<Revised> revision) {
            boolean isReference =
                    REFERENCE.matcher(WordElements.attribute(field, "instr")).find();
            shows(WordElements.attribute(field, "instr"), state, revision);
            read(field, state, revision);
            if (isReference) {
                add(EditedToken.FIELD_ENDS, state, revision);
            }
        }

        private Optional<String> text(Element element) {
            return switch (element.getLocalName()) {
                case "t", "delText" ->
                    Optional.of(Typed.of(RaisedDigits.in(
                            element.getTextContent(), WordElements.child((Element) element.getParentNode(), "rPr"))));
                case "tab", "ptab" -> Optional.of("\t");
                case "br", "cr" -> Optional.of("\n");
                case "noBreakHyphen" -> Optional.of("-");
                case "sym" ->
                    Symbols.shown(WordElements.attribute(element, "font"), WordElements.attribute(element, "char"));
                default -> Optional.empty();
            };
        }

        /** What a reference shows stands between marks: it may change without anybody having edited it. */
        private void field(Element character, State state, Optional<Revised> revision) {
            switch (WordElements.attribute(character, "fldCharType")) {
                case "begin" -> fields.push(new OpenField());
                case "separate" -> {
                    if (!fields.isEmpty()) {
                        fields.peek().isShowing = true;
                        shows(fields.peek().code.toString(), state, revision);
                    }
                }
                default -> {
                    if (!fields.isEmpty()) {
                        if (REFERENCE.matcher(fields.peek().code).find()) {
                            add(EditedToken.FIELD_ENDS, state, revision);
                        }
                        fields.pop();
                    }
                }
            }
        }

        private void shows(String code, State state, Optional<Revised> revision) {
            Matcher reference = REFERENCE.matcher(code);
            if (reference.find()) {
                add(EditedToken.FIELD_BEGINS + reference.group(1) + EditedToken.FIELD_SHOWS, state, revision);
            }
        }

        private void add(String text, State state, Optional<Revised> revision) {
            // what stands in the code of a field is no text, also where another field shows it there
            if (!text.isEmpty() && fields.stream().allMatch(field -> field.isShowing)) {
                pieces.add(new Piece(text, anchor, state, revision));
            }
        }
    }
}
