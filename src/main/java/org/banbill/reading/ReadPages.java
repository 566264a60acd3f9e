package org.banbill.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banbill.ooxml.Dom;
import org.banbill.ooxml.SafePackage;
import org.banbill.ooxml.WordElements;
import org.banbill.reading.Sight.Kind;
import org.banbill.reading.Sight.Reference;
import org.banbill.reading.Sight.Thing;
import org.w3c.dom.Element;

/** Reads all runs of text of a file, line by line, in the order in which a person does. */
final class ReadPages {

    /** What holds no text, or text that is no longer there. */
    private static final Set<String> PASSED_OVER =
            Set.of("del", "moveFrom", "sectPr", "sdtPr", "sdtEndPr", "tblPr", "tblGrid", "trPr", "tcPr");

    /** Names of styles of the contents, as Word and LibreOffice of today have them, and older LibreOffice. */
    private static final Pattern CONTENTS = Pattern.compile("toc.*|contents(?:heading|\\d.*)");

    private static final String PAPER_TITLE = "papertitle";

    private final Parts parts;
    private final Styles styles;
    private final Counting counting;
    /** Counts paragraphs that are gone too, as word processors do while they show them. */
    private final Counting countingAll;

    private final Map<String, String> labelsOfAll = new HashMap<>();
    /** By the bookmark of a paragraph that is gone as a whole: the number of the one that comes next. */
    private final Map<String, String> labelsOfNext = new HashMap<>();

    private final Notes notes;
    private final List<Line> lines = new ArrayList<>();
    private final Set<String> gone = new LinkedHashSet<>();
    private final Set<String> waitingBookmarks = new LinkedHashSet<>();
    private final List<String> waitingComments = new ArrayList<>();
    private Story story = Story.BODY;
    private ReadLine reading;
    private boolean isJoining;

    ReadPages(SafePackage file) {
        this.parts = new Parts(file);
        this.styles = new Styles(parts.part("styles"));
        this.counting = new Counting(parts.part("numbering"), styles);
        this.countingAll = new Counting(parts.part("numbering"), styles);
        this.notes = new Notes(parts, styles);
        this.reading = new ReadLine(styles, notes);
    }

    Pages read() {
        run(Story.BODY, WordElements.child(parts.document(), "body").orElseThrow());
        parts.parts("header").forEach(header -> run(Story.HEADER, header));
        parts.parts("footer").forEach(footer -> run(Story.FOOTER, footer));
        List<Line> all = counted(lines);
        return new Pages(all, new ReadRemarks(parts, styles, notes).standingIn(all));
    }

    private void run(Story next, Element root) {
        story = next;
        reading = new ReadLine(styles, notes);
        isJoining = false;
        blocks(root);
    }

    private void blocks(Element parent) {
        for (Element child : Dom.children(parent)) {
            String name = child.getLocalName();
            switch (name) {
                case "p" -> paragraph(child);
                case "tr" -> row(child);
                case "altChunk", "subDoc" -> insertedFile(child);
                case WordElements.ALTERNATIVES -> WordElements.chosen(child).ifPresent(this::blocks);
                case "bookmarkStart" -> waitingBookmarks.add(WordElements.attribute(child, "name"));
                case "commentRangeStart" -> waitingComments.add(WordElements.attribute(child, "id"));
                default -> {
                    if (!PASSED_OVER.contains(name)) {
                        blocks(child);
                    }
                }
            }
        }
    }

    private void row(Element row) {
        boolean isGone = Dom.at(row, "trPr", "del").isPresent();
        if (!isGone) {
            for (Element cell : Dom.children(row)) {
                if (Dom.at(cell, "tcPr", "cellDel").isEmpty()) {
                    blocks(cell);
                }
            }
        }
    }

    /** A file within the file: Word shows what it says once it is opened. */
    private void insertedFile(Element chunk) {
        String id = chunk.getAttributeNS(org.banbill.ooxml.Namespaces.RELATIONSHIPS, "id");
        String words = parts.bytes(id)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).replaceAll("<[^>]*>", " "))
                .map(SameToTheEye::of)
                .orElse("");
        lines.add(new Line(
                story, "", "", "", "", "", List.of(new Thing(Kind.INSERTED_FILE, words)), Set.of(), List.of(), false));
    }

    private void paragraph(Element paragraph) {
        String style =
                Dom.at(paragraph, "pPr", "pStyle").map(WordElements::value).orElse(styles.standard());
        String name = styles.name(style);
        if (name.equals(PAPER_TITLE) && story == Story.BODY) {
            story = Story.PAPERS;
        }
        boolean isJoined = isJoining && reading.hasWords();
        if (isJoining && !isJoined) {
            gone.addAll(reading.bookmarks()); // of a paragraph that is gone as a whole
            reading.forgetBookmarks();
        }
        reading.begin(style);
        waitingBookmarks.forEach(reading::mark);
        waitingComments.forEach(reading::remark);
        waitingBookmarks.clear();
        waitingComments.clear();
        reading.read(paragraph);
        Optional<Element> numbering = Dom.at(paragraph, "pPr", "numPr");
        boolean isEmpty = paragraph.getTextContent().isBlank() && !reading.hasWords() && isTextOfTheBill();
        String labelOfAll = countingAll.next(numbering, style, isEmpty).label();
        ReadLine.bookmarksIn(paragraph).forEach(bookmark -> labelsOfAll.putIfAbsent(bookmark, labelOfAll));
        isJoining = Dom.at(paragraph, "pPr", "rPr")
                .filter(look -> Dom.child(look, "del").isPresent()
                        || Dom.child(look, "moveFrom").isPresent())
                .isPresent();
        if (isJoining) {
            return;
        }
        ReadLine done = reading.finished();
        boolean isBlank = !done.hasWords() && isTextOfTheBill();
        Counting.Counted counted = counting.next(numbering, style, isBlank);
        gone.forEach(bookmark -> labelsOfNext.put(bookmark, counted.label()));
        gone.clear();
        boolean isContents = CONTENTS.matcher(name).matches();
        Line line = new Line(
                isContents && story == Story.BODY ? Story.CONTENTS : story,
                name,
                counted.level(),
                counted.label(),
                done.typed(),
                name + numbering.map(ReadPages::written).orElse(""),
                done.sights(),
                done.bookmarks(),
                done.comments(),
                isJoined);
        if (!line.isBlank() || !line.comments().isEmpty() || !line.bookmarks().isEmpty()) {
            lines.add(line);
        }
        reading = new ReadLine(styles, notes, done.openFields());
    }

    private Reference counted(Reference reference, Map<String, String> labels) {
        return new Reference(
                reference.target(),
                reference.shown(),
                true,
                Stream.of(labels, labelsOfAll)
                        .map(known -> bare(known, reference.target()))
                        .filter(label -> !label.isEmpty())
                        .toList(),
                bare(labelsOfNext, reference.target()));
    }

    /** A label as a reference shows it. */
    private static String bare(Map<String, String> labels, String bookmark) {
        return labels.getOrDefault(bookmark, "").replaceAll("\\.$", "");
    }

    private boolean isTextOfTheBill() {
        return story == Story.BODY || story == Story.PAPERS;
    }

    private static String written(Element numbering) {
        StringBuilder written = new StringBuilder();
        Dom.children(numbering).stream()
                .filter(part -> !WordElements.value(part).isEmpty())
                .forEach(part -> written.append(' ').append(WordElements.value(part)));
        return written.toString();
    }

    /** The lines with what each reference shows once it is counted anew. */
    private List<Line> counted(List<Line> lines) {
        Map<String, String> labels = new HashMap<>();
        for (Line line : lines) {
            line.bookmarks().forEach(name -> labels.putIfAbsent(name, line.label()));
        }
        List<Line> counted = new ArrayList<>();
        for (Line line : lines) {
            List<Sight> sights = line.sights().stream()
                    .map(sight -> sight instanceof Reference reference && reference.isByNumber()
                            ? counted(reference, labels)
                            : sight)
                    .toList();
            counted.add(new Line(
                    line.story(),
                    line.style(),
                    line.level(),
                    line.label(),
                    line.typed(),
                    line.numbering(),
                    sights,
                    line.bookmarks(),
                    line.comments(),
                    line.joined()));
        }
        return counted;
    }
}
