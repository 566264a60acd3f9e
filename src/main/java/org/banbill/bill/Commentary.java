package org.banbill.bill;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the annotated copy says beside a provision: drafting note, demands, precedents, or somebody's remark and the
 * answers to it.
 *
 * @param provision where it is attached
 * @param answers in their order
 */
public record Commentary(ProvisionId provision, Note note, List<Note> answers) {

    /** The author of the notes that stand in the files. */
    public static final String OWN = "Banbill";

    /** Whether somebody marked a note as done. */
    public enum State {
        OPEN,
        RESOLVED
    }

    /**
     * One comment of a thread.
     *
     * @param author whose words they are
     * @param moment when they were written, a day or a day with its time, as ISO 8601 writes it; empty where nobody
     *     knows
     * @param paragraphs plain text, one entry a paragraph
     */
    public record Note(String author, String moment, List<String> paragraphs, State state) {
        public Note {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    public Commentary {
        answers = List.copyOf(answers);
    }

    /** A note that stands in the files. */
    public Commentary(ProvisionId provision, List<String> paragraphs) {
        this(provision, new Note(OWN, "", paragraphs, State.OPEN), List.of());
    }

    /** The note and its answers. */
    public Stream<Note> thread() {
        return Stream.concat(Stream.of(note), answers.stream());
    }
}
