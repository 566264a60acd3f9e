package org.banbill.review;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.banbill.ooxml.Dom;
import org.banbill.ooxml.Namespaces;
import org.banbill.ooxml.WordElements;
import org.banbill.reading.Visibility;
import org.w3c.dom.Element;

/** Reads the threads of comments: each by the id of its first comment, with the answers to it. */
final class ReadComments {

    /** A comment without its answers, and the one that it answers. */
    private record Single(Comment comment, Optional<String> answers) {}

    private final Visibility visibility;
    private final Map<String, Element> states = new HashMap<>();

    ReadComments(Visibility visibility) {
        this.visibility = visibility;
    }

    /**
     * @param comments the root of the part of the comments
     * @param extended that of the part which says which answers which
     */
    Map<String, Comment> of(Element comments, Optional<Element> extended) {
        extended.ifPresent(root -> Dom.children(root)
                .forEach(state -> states.put(state.getAttributeNS(Namespaces.WORD_2012, "paraId"), state)));
        Map<String, String> byParagraph = new HashMap<>();
        List<Element> all = WordElements.children(comments, "comment");
        for (Element comment : all) {
            paragraphIds(comment).forEach(id -> byParagraph.put(id, WordElements.attribute(comment, "id")));
        }
        Map<String, Single> singles = new LinkedHashMap<>();
        for (Element comment : all) {
            singles.put(WordElements.attribute(comment, "id"), single(comment, byParagraph));
        }
        Map<String, List<Comment>> answers = new HashMap<>();
        singles.forEach((id, single) -> {
            String first = first(id, singles);
            if (!first.equals(id)) {
                answers.computeIfAbsent(first, absent -> new ArrayList<>()).add(single.comment());
            }
        });
        return singles.entrySet().stream()
                .filter(entry -> first(entry.getKey(), singles).equals(entry.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> with(entry.getValue().comment(), answers.getOrDefault(entry.getKey(), List.of())),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /**
     * The first comment of a thread; a file whose comments answer each other in a ring has none, and each stays alone.
     */
    private static String first(String id, Map<String, Single> singles) {
        String at = id;
        for (int steps = 0; steps <= singles.size(); steps++) {
            Optional<String> next = Optional.ofNullable(singles.get(at))
                    .flatMap(Single::answers)
                    .filter(singles::containsKey);
            if (next.isEmpty()) {
                return at;
            }
            at = next.get();
        }
        return id;
    }

    private Single single(Element comment, Map<String, String> byParagraph) {
        List<String> lines = new ArrayList<>();
        for (Element paragraph : WordElements.all(comment, "p")) {
            lines.add(new ReadParagraphs(Map.of(), Map.of(), visibility, "").plain(paragraph));
        }
        Optional<Element> state = paragraphIds(comment).stream()
                .flatMap(id -> Optional.ofNullable(states.get(id)).stream())
                .findFirst();
        boolean isDone = state.map(found -> found.getAttributeNS(Namespaces.WORD_2012, "done"))
                .filter(done -> done.equals("1") || done.equals("true"))
                .isPresent();
        Optional<String> answers = state.map(found -> found.getAttributeNS(Namespaces.WORD_2012, "paraIdParent"))
                .flatMap(parent -> Optional.ofNullable(byParagraph.get(parent)));
        return new Single(
                new Comment(
                        WordElements.attribute(comment, "author"),
                        moment(WordElements.attribute(comment, "date")),
                        String.join("\n", lines).strip(),
                        isDone,
                        List.of()),
                answers);
    }

    /** A day, or a day with its time; a file may say anything there, and what is neither is nothing. */
    private static String moment(String written) {
        try {
            (written.contains("T") ? DateTimeFormatter.ISO_DATE_TIME : DateTimeFormatter.ISO_DATE).parse(written);
            return written;
        } catch (DateTimeException e) {
            return "";
        }
    }

    private static Comment with(Comment first, List<Comment> answers) {
        return new Comment(first.author(), first.date(), first.text(), first.resolved(), answers);
    }

    private static List<String> paragraphIds(Element comment) {
        return WordElements.all(comment, "p").stream()
                .map(paragraph -> paragraph.getAttributeNS(Namespaces.WORD_2010, "paraId"))
                .filter(id -> !id.isEmpty())
                .toList();
    }
}
