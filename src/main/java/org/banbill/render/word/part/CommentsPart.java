package org.banbill.render.word.part;

import java.util.ArrayList;
import java.util.List;
import org.banbill.bill.Commentary;
import org.banbill.ooxml.Namespaces;
import org.banbill.ooxml.Xml;
import org.banbill.render.word.plan.DocumentPlan;
import org.banbill.render.word.plan.StyleNames;
import org.banbill.render.word.text.ParagraphWriter;
import org.banbill.render.word.text.RunFormat;
import org.banbill.render.word.text.RunWriter;

/**
 * {@code word/comments.xml}. Banbill's own comments carry no date: it would be the machine's, and nobody wrote them
 * then. A person's remark keeps its day.
 */
final class CommentsPart {

    private final DocumentPlan plan;
    private final Xml xml;
    private final RunWriter runs;
    private final ParagraphWriter paragraphs;

    CommentsPart(DocumentPlan plan, Xml xml) {
        this.plan = plan;
        this.xml = xml;
        this.runs = new RunWriter(plan, xml);
        this.paragraphs = new ParagraphWriter(plan, xml);
    }

    void write() {
        xml.open("w:comments", "xmlns:w", Namespaces.WORD);
        int id = 0;
        for (var commentary : plan.comments().all()) {
            xml.open("w:comment", attributes(id++, commentary));
            List<String> texts = commentary.paragraphs().isEmpty() ? List.of("") : commentary.paragraphs();
            for (String text : texts) {
                paragraphs.open(StyleNames.COMMENT_TEXT);
                runs.text(RunFormat.PLAIN, text);
                paragraphs.close();
            }
            xml.close();
        }
        xml.close();
    }

    private static String[] attributes(int id, Commentary commentary) {
        List<String> attributes =
                new ArrayList<>(List.of("w:id", Integer.toString(id), "w:author", commentary.author()));
        if (!commentary.day().isEmpty()) {
            attributes.addAll(List.of("w:date", commentary.day() + "T00:00:00Z"));
        }
        attributes.addAll(List.of("w:initials", initials(commentary.author())));
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
