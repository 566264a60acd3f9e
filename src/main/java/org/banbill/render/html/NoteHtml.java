package org.banbill.render.html;

import java.util.List;
import org.banbill.bill.Commentary;
import org.banbill.bill.Commentary.Note;
import org.banbill.bill.Commentary.State;

/**
 * A drafting note at its provision, or the thread of somebody's remark. It is open, so that it is printed; a reader can
 * fold it away.
 */
final class NoteHtml {

    private final Html html;

    NoteHtml(Html html) {
        this.html = html;
    }

    /** @param name of what the note is about */
    void write(String name, List<Commentary> notes) {
        html.line().open("details", "class", "note", "open", "").line().element("summary", name);
        for (Commentary commentary : notes) {
            write("", commentary.note());
            commentary.answers().forEach(answer -> write("↳ ", answer));
        }
        html.line().close();
    }

    private void write(String mark, Note note) {
        String author = note.author().equals(Commentary.OWN) ? "" : note.author() + ": ";
        String state = note.state() == State.RESOLVED ? "✓ " : "";
        note.paragraphs()
                .forEach(paragraph -> html.line()
                        .open("p")
                        .text(mark + state + author + paragraph)
                        .close());
    }
}
