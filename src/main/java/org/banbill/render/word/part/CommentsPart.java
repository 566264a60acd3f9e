package org.banbill.render.word.part;

import java.util.ArrayList;
import java.util.List;
import org.banbill.bill.Commentary.Note;
import org.banbill.bill.Commentary.State;
import org.banbill.ooxml.Namespaces;
import org.banbill.ooxml.Xml;
import org.banbill.render.word.plan.Comments;
import org.banbill.render.word.plan.Comments.Comment;
import org.banbill.render.word.plan.DocumentPlan;
import org.banbill.render.word.plan.StyleNames;
import org.banbill.render.word.text.ParagraphWriter;
import org.banbill.render.word.text.RunFormat;
import org.banbill.render.word.text.RunWriter;

/**
 * {@code word/comments.xml}, and {@code word/commentsExtended.xml} where comments answer one another or are done.
 * Banbill's own comments carry no date: it would be the machine's, and nobody wrote them then. A person's remark keeps
 * its moment.
 */
final class CommentsPart {

    private final Comments comments;
    private final Xml xml;
    private final RunWriter runs;
    private final ParagraphWriter paragraphs;

    CommentsPart(DocumentPlan plan, Xml xml) {
        this.comments = plan.comments();
        this.xml = xml;
        this.runs = new RunWriter(plan, xml);
        this.paragraphs = new ParagraphWriter(plan, xml);
    }

    void write() {
        if (comments.haveThreads()) {
            xml.open(
                    "w:comments",
                    "xmlns:w",
                    Namespaces.WORD,
                    "xmlns:mc",
                    Namespaces.COMPATIBILITY,
                    "xmlns:w14",
                    Namespaces.WORD_2010,
                    "mc:Ignorable",
                    "w14");
        } else {
            xml.open("w:comments", "xmlns:w", Namespaces.WORD);
        }
        for (int id = 0; id < comments.all().size(); id++) {
            write(id, comments.all().get(id).note());
        }
        xml.close();
    }

    private void write(int id, Note note) {
        xml.open("w:comment", attributes(id, note));
        List<String> texts = note.paragraphs().isEmpty() ? List.of("") : note.paragraphs();
        for (int index = 0; index < texts.size(); index++) {
            if (comments.haveThreads() && index == texts.size() - 1) {
                paragraphs.open(StyleNames.COMMENT_TEXT, Comments.paragraph(id));
            } else {
                paragraphs.open(StyleNames.COMMENT_TEXT);
            }
            runs.text(RunFormat.PLAIN, texts.get(index));
            paragraphs.close();
        }
        xml.close();
    }

    /** Which comment answers which, and which are done. */
    static void threads(DocumentPlan plan, Xml xml) {
        xml.open("w15:commentsEx", "xmlns:w15", Namespaces.WORD_2012);
        List<Comment> all = plan.comments().all();
        for (int id = 0; id < all.size(); id++) {
            Comment comment = all.get(id);
            List<String> attributes = new ArrayList<>(List.of("w15:paraId", Comments.paragraph(id)));
            comment.answers()
                    .ifPresent(first -> attributes.addAll(List.of("w15:paraIdParent", Comments.paragraph(first))));
            attributes.addAll(List.of("w15:done", comment.state() == State.RESOLVED ? "1" : "0"));
            xml.empty("w15:commentEx", attributes.toArray(String[]::new));
        }
        xml.close();
    }

    private static String[] attributes(int id, Note note) {
        List<String> attributes = new ArrayList<>(List.of("w:id", Integer.toString(id), "w:author", note.author()));
        if (!note.moment().isEmpty()) {
            String time = note.moment().contains("T") ? "" : "T00:00:00Z";
            attributes.addAll(List.of("w:date", note.moment() + time));
        }
        attributes.addAll(List.of("w:initials", initials(note.author())));
        return attributes.toArray(String[]::new);
    }

    private static String initials(String author) {
        StringBuilder initials = new StringBuilder();
        for (String name : author.strip().split("\\s+", -1)) {
            if (!name.isEmpty()) {
                initials.appendCodePoint(name.codePointAt(0));
            }
        }
        return initials.toString();
    }
}
