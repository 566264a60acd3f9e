package org.banbill.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.banbill.source.YamlScalar;

/**
 * What somebody noted beside a provision, and what others answered; it stands in the annotated copy as a thread of
 * comments.
 *
 * @param provision its full name
 * @param answers in their order
 */
public record Remark(YamlScalar provision, Note note, List<Note> answers) {

    /**
     * @param by who noted it
     * @param on a day or a moment, as ISO 8601 writes it
     * @param resolved whether it was marked as done
     */
    public record Note(Optional<YamlScalar> by, Optional<YamlScalar> on, YamlScalar text, boolean resolved) {

        /** What was marked as done by anybody is done. */
        private Note with(Note other) {
            return new Note(by, on.or(other::on), text, resolved || other.resolved());
        }
    }

    public Remark {
        answers = List.copyOf(answers);
    }

    /**
     * The same remarks, each once. A file that goes to and fro brings its comments along each time: what is noted again
     * at a provision by the same hand in the same words is one thread, with all answers to it.
     */
    public static List<Remark> eachOnce(List<Remark> remarks) {
        Map<List<String>, Remark> once = new LinkedHashMap<>();
        for (Remark remark : remarks) {
            once.merge(key(remark.provision().text(), remark.note()), remark, Remark::with);
        }
        return List.copyOf(once.values());
    }

    private static Remark with(Remark one, Remark other) {
        Map<List<String>, Note> all = new LinkedHashMap<>();
        Stream.of(one.answers(), other.answers())
                .flatMap(List::stream)
                .forEach(answer -> all.merge(key("", answer), answer, Note::with));
        return new Remark(one.provision(), one.note().with(other.note()), List.copyOf(all.values()));
    }

    private static List<String> key(String provision, Note note) {
        return List.of(
                provision,
                note.by().map(YamlScalar::text).orElse(""),
                note.text().text());
    }
}
