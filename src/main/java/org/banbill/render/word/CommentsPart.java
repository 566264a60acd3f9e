package org.banbill.render.word;

import java.util.List;

/** {@code word/comments.xml}. Comments carry no date: it would be the machine's, and nobody wrote them then. */
final class CommentsPart {

    private final Manuscript manuscript;
    private final Xml xml;
    private final RunWriter runs;
    private final ParagraphWriter paragraphs;

    CommentsPart(Manuscript manuscript, Xml xml) {
        this.manuscript = manuscript;
        this.xml = xml;
        this.runs = new RunWriter(manuscript, xml);
        this.paragraphs = new ParagraphWriter(manuscript, xml);
    }

    void write() {
        xml.open("w:comments", "xmlns:w", Namespaces.WORD);
        int id = 0;
        for (var commentary : manuscript.comments().all()) {
            xml.open("w:comment", "w:id", Integer.toString(id++), "w:author", "Banbill", "w:initials", "B");
            List<String> texts = commentary.paragraphs().isEmpty() ? List.of("") : commentary.paragraphs();
            for (String text : texts) {
                paragraphs.open(StyleNames.COMMENT_TEXT);
                runs.text(RunForm.PLAIN, text);
                paragraphs.close();
            }
            xml.close();
        }
        xml.close();
    }
}
