package org.banbill.render.word.text;

import java.util.ArrayList;
import java.util.List;
import org.banbill.bill.Block;
import org.banbill.bill.Form.AfterLabel;
import org.banbill.bill.Form.LevelForm;
import org.banbill.bill.Inline;
import org.banbill.bill.Label;
import org.banbill.bill.Provision;
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

    /** An entry. */
    private record Entry(int depth, String anchor, String text) {}

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
        List<Entry> entries = entries();
        if (!contents.heading().isEmpty()) {
            heading(contents.heading());
        }
        int deepest = entries.stream().mapToInt(Entry::depth).max().orElse(1);
        for (int index = 0; index < entries.size(); index++) {
            Entry entry = entries.get(index);
            xml.place(ENTRY + entry.anchor());
            paragraphs.open(StyleNames.CONTENTS_ENTRY + entry.depth());
            if (index == 0) {
                runs.fieldBegin(RunFormat.PLAIN, "TOC \\o \"1-" + deepest + "\" \\n \\h \\u");
            }
            xml.open("w:hyperlink", "w:anchor", entry.anchor(), "w:history", "1");
            runs.text(RunFormat.PLAIN, entry.text());
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

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (Block block : plan.bill().blocks()) {
            if (block instanceof Block.Papers) {
                break;
            }
            if (block instanceof Block.Text text) {
                text.provisions().stream().flatMap(Provision::all).forEach(provision -> {
                    LevelForm level = plan.form().level(provision.level());
                    String words = words(provision, level);
                    if (level.outlineLevel() > 0 && !words.isEmpty()) {
                        int depth = Math.min(level.outlineLevel(), StyleNames.OUTLINE_LEVELS);
                        entries.add(new Entry(depth, plan.anchors().of(provision.id()), words));
                    }
                });
            }
        }
        return entries;
    }

    private static String words(Provision provision, LevelForm level) {
        StringBuilder heading = new StringBuilder();
        for (Inline inline : provision.heading()) {
            heading.append(inline.text().replace('\n', ' '));
        }
        if (!heading.isEmpty() && !level.heading().before().isEmpty()) {
            // a bracket belongs to the heading, a full stop before the text does not
            heading.insert(0, level.heading().before());
            heading.append(level.heading().after().strip());
        }
        String label = provision.label().map(Label::text).orElse("");
        if (label.isEmpty() || heading.isEmpty()) {
            return label + heading;
        }
        return label + between(level.afterLabel()) + heading;
    }

    private static String between(AfterLabel afterLabel) {
        return switch (afterLabel) {
            case TAB -> "\t";
            case SPACE, LINE_BREAK -> " ";
            case NOTHING -> "";
        };
    }
}
