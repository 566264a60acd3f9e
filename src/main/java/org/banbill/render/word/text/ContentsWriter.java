package org.banbill.render.word.text;

import java.util.List;
import org.banbill.bill.Block;
import org.banbill.bill.ContentsEntry;
import org.banbill.bill.Form.AfterLabel;
import org.banbill.ooxml.Xml;
import org.banbill.render.word.plan.DocumentPlan;
import org.banbill.render.word.plan.StyleNames;

/**
 * Writes the table of contents: a field with the entries that it would compute. It names no page numbers. Only a word
 * processor knows them, and asking it to compute them on opening makes Word ask its user a question about fields; the
 * printed contents of bills name units, not pages, anyway.
 */
public final class ContentsWriter {

    /** The line style of the heading, where a tradition has one. */
    private static final String CONTENTS_HEADING = "contents-heading";

    /** How the place of an entry begins. */
    public static final String ENTRY = "entry ";

    private final DocumentPlan plan;
    private final Xml xml;
    private final ParagraphWriter paragraphs;
    private final RunWriter runs;

    public ContentsWriter(DocumentPlan plan, Xml xml, ParagraphWriter paragraphs, RunWriter runs) {
        this.plan = plan;
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.runs = runs;
    }

    public void write(Block.Contents contents) {
        List<ContentsEntry> entries = ContentsEntry.of(plan.bill()).stream()
                .flatMap(ContentsEntry::all)
                .toList();
        if (!contents.heading().isEmpty()) {
            heading(contents.heading());
        }
        int deepest = entries.stream().mapToInt(ContentsWriter::depth).max().orElse(1);
        for (int index = 0; index < entries.size(); index++) {
            ContentsEntry entry = entries.get(index);
            String anchor = plan.anchors().of(entry.id());
            xml.place(ENTRY + anchor);
            paragraphs.open(StyleNames.CONTENTS_ENTRY + depth(entry));
            if (index == 0) {
                runs.fieldBegin(RunFormat.PLAIN, "TOC \\o \"1-" + deepest + "\" \\n \\h \\u");
            }
            xml.open("w:hyperlink", "w:anchor", anchor, "w:history", "1");
            runs.text(RunFormat.PLAIN, entry.label() + between(entry.gap()) + entry.heading());
            xml.close();
            if (index == entries.size() - 1) {
                runs.fieldEnd(RunFormat.PLAIN);
            }
            paragraphs.close();
        }
    }

    /** Whether the tradition has a style of its own for the heading of the contents. */
    public static boolean hasHeadingOfTradition(DocumentPlan plan) {
        return plan.styles().lines().containsKey(CONTENTS_HEADING);
    }

    private void heading(String heading) {
        paragraphs.open(
                hasHeadingOfTradition(plan)
                        ? StyleNames.id(plan.styles().ofLine(CONTENTS_HEADING))
                        : StyleNames.CONTENTS_HEADING);
        runs.text(RunFormat.PLAIN, heading);
        paragraphs.close();
    }

    private static int depth(ContentsEntry entry) {
        return Math.min(entry.depth(), StyleNames.OUTLINE_LEVELS);
    }

    private static String between(AfterLabel gap) {
        return switch (gap) {
            case TAB -> "\t";
            case SPACE, LINE_BREAK -> " ";
            case NOTHING -> "";
        };
    }
}
