package org.banbill.render.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banbill.ooxml.Element;
import org.banbill.ooxml.Node;
import org.banbill.render.redline.InlineToken.Word;
import org.banbill.wording.Words;

/** Takes a paragraph, a link or a content control apart. */
final class InlineTokens {

    private final List<InlineToken> pieces = new ArrayList<>();
    private final Map<String, String> anchors = new HashMap<>();

    private InlineTokens() {}

    static List<InlineToken> of(Element parent) {
        InlineTokens reading = new InlineTokens();
        List<Element> children = parent.elements();
        for (int at = 0; at < children.size(); at++) {
            at += reading.read(children, at);
        }
        return reading.pieces;
    }

    /** Reads the child at a place, and gives how many of those behind it belong to it. */
    private int read(List<Element> children, int at) {
        Element child = children.get(at);
        switch (child.name()) {
            case "w:bookmarkStart" -> {
                anchors.put(child.attribute("w:id"), child.attribute("w:name"));
                pieces.add(new InlineToken.Anchor(child.attribute("w:name"), true));
            }
            case "w:bookmarkEnd" ->
                Optional.ofNullable(anchors.get(child.attribute("w:id")))
                        .ifPresent(name -> pieces.add(new InlineToken.Anchor(name, false)));
            case "w:hyperlink" -> pieces.add(new InlineToken.Link(child));
            case "w:sdt" -> pieces.add(new InlineToken.Control(child));
            case "w:r" -> {
                int end = isField(child, "begin") ? fieldEnd(children, at) : at;
                if (end > at) {
                    pieces.add(field(children.subList(at, end + 1)));
                    return end - at;
                }
                run(child);
            }
            default -> {}
        }
        return 0;
    }

    /** Where the field that begins here ends; here itself if it ends in another paragraph. */
    private static int fieldEnd(List<Element> children, int from) {
        for (int at = from; at < children.size(); at++) {
            if (isField(children.get(at), "end")) {
                return at;
            }
        }
        return from;
    }

    static boolean isField(Element run, String type) {
        return run.find("w:fldChar")
                .filter(mark -> mark.attribute("w:fldCharType").equals(type))
                .isPresent();
    }

    private static InlineToken field(List<Element> runs) {
        StringBuilder code = new StringBuilder();
        StringBuilder result = new StringBuilder();
        for (Element run : runs) {
            run.find("w:instrText").ifPresent(instruction -> code.append(characters(instruction)));
            result.append(run.text());
        }
        return new InlineToken.Field(List.copyOf(runs), code.toString().strip(), result.toString());
    }

    private void run(Element run) {
        Optional<Element> properties = run.find("w:rPr");
        for (Element part : run.elements()) {
            switch (part.name()) {
                case "w:rPr" -> {}
                case "w:t" -> Words.split(characters(part)).forEach(word -> pieces.add(new Word(properties, word)));
                case "w:tab" -> pieces.add(new Word(properties, "\t"));
                case "w:br" -> pieces.add(new Word(properties, "\n"));
                default ->
                    pieces.add(new InlineToken.Other(run.with(
                            properties.map(found -> List.of(found, part)).orElse(List.of(part)))));
            }
        }
    }

    /** The words directly in an element. */
    static String characters(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node child : element.children()) {
            if (child instanceof Node.Characters characters) {
                text.append(characters.text());
            }
        }
        return text.toString();
    }
}
