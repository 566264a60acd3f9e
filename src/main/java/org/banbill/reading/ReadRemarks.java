package org.banbill.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banbill.ooxml.Dom;
import org.banbill.ooxml.Namespaces;
import org.banbill.ooxml.WordElements;
import org.banbill.reading.Comment.State;
import org.w3c.dom.Element;

/** Reads the comments of a file, with their threads and their states. */
final class ReadRemarks {

    private final Parts parts;
    private final Styles styles;
    private final Notes notes;

    ReadRemarks(Parts parts, Styles styles, Notes notes) {
        this.parts = parts;
        this.styles = styles;
        this.notes = notes;
    }

    List<Comment> standingIn(List<Line> lines) {
        Optional<Element> root = parts.part("comments");
        if (root.isEmpty()) {
            return List.of();
        }
        Map<String, List<Integer>> places = new HashMap<>();
        for (int index = 0; index < lines.size(); index++) {
            int place = index;
            lines.get(index)
                    .comments()
                    .forEach(id -> places.computeIfAbsent(id, absent -> new ArrayList<>())
                            .add(place));
        }
        List<Element> comments = WordElements.children(root.get(), "comment");
        Map<String, String> texts = new HashMap<>();
        comments.forEach(comment -> paragraphIds(comment).forEach(id -> texts.put(id, text(comment))));
        Map<String, Element> states = states();
        List<Comment> remarks = new ArrayList<>();
        for (Element comment : comments) {
            Optional<Element> state = paragraphIds(comment).stream()
                    .map(states::get)
                    .filter(found -> found != null)
                    .findFirst();
            String answers = state.map(found -> found.getAttributeNS(Namespaces.WORD_2012, "paraIdParent"))
                    .map(parent -> texts.getOrDefault(parent, ""))
                    .orElse("");
            boolean isDone = state.map(found -> found.getAttributeNS(Namespaces.WORD_2012, "done"))
                    .filter(done -> done.equals("1") || done.equals("true"))
                    .isPresent();
            String id = WordElements.attribute(comment, "id");
            remarks.add(new Comment(
                    id,
                    WordElements.attribute(comment, "author"),
                    WordElements.attribute(comment, "date"),
                    text(comment),
                    answers,
                    isDone ? State.RESOLVED : State.OPEN,
                    places.getOrDefault(id, List.of())));
        }
        return remarks;
    }

    private Map<String, Element> states() {
        Map<String, Element> states = new HashMap<>();
        parts.part("commentsExtended")
                .ifPresent(root -> Dom.children(root)
                        .forEach(state -> states.put(state.getAttributeNS(Namespaces.WORD_2012, "paraId"), state)));
        return states;
    }

    private static List<String> paragraphIds(Element comment) {
        return WordElements.all(comment, "p").stream()
                .map(paragraph -> paragraph.getAttributeNS(Namespaces.WORD_2010, "paraId"))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private String text(Element comment) {
        return ReadLine.wordsOf(comment, styles, notes);
    }
}
