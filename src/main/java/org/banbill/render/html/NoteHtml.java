package org.banbill.render.html;

import java.util.List;
import org.banbill.bill.Commentary;

/** A drafting note at its provision. It is open, so that it is printed; a reader can fold it away. */
final class NoteHtml {

    private final Html html;

    NoteHtml(Html html) {
        this.html = html;
    }

    /** @param name of what the note is about */
    void write(String name, List<Commentary> notes) {
        html.line().open("details", "class", "note", "open", "").line().element("summary", name);
        for (Commentary note : notes) {
            String author = note.author().equals(Commentary.OWN) ? "" : note.author() + ": ";
            note.paragraphs()
                    .forEach(paragraph ->
                            html.line().open("p").text(author + paragraph).close());
        }
        html.line().close();
    }
}
