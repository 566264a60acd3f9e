package org.banbill.render.word.part;

import java.util.Locale;
import org.banbill.bill.Form;
import org.banbill.bill.Form.AfterLabel;
import org.banbill.bill.Form.LevelForm;
import org.banbill.bill.NumberFormat;
import org.banbill.ooxml.Namespaces;
import org.banbill.ooxml.Xml;
import org.banbill.render.word.plan.DocumentPlan;
import org.banbill.render.word.plan.ListTemplate;
import org.banbill.render.word.plan.ListTemplate.Use;
import org.banbill.render.word.plan.NumberedList;
import org.banbill.render.word.plan.NumberingPlan;
import org.banbill.render.word.plan.Sha256;
import org.banbill.render.word.plan.StyleNames;
import org.banbill.render.word.text.ParagraphProperties;
import org.banbill.render.word.text.RunProperties;

/** {@code word/numbering.xml}: the lists of the {@link NumberingPlan}. */
public final class NumberingPart {

    private final DocumentPlan plan;
    private final RunProperties properties;
    private final Xml xml;

    public NumberingPart(DocumentPlan plan, Xml xml) {
        this.plan = plan;
        this.properties = new RunProperties(plan, xml);
        this.xml = xml;
    }

    public void write() {
        xml.open("w:numbering", "xmlns:w", Namespaces.WORD);
        plan.numbering().templates().forEach(this::template);
        plan.numbering().lists().forEach(this::list);
        xml.close();
    }

    private void template(ListTemplate template) {
        String id = Integer.toString(template.id());
        xml.open("w:abstractNum", "w:abstractNumId", id);
        // Word takes lists with one nsid for the same list when text is pasted from draft to draft.
        xml.empty("w:nsid", "w:val", hash("nsid", template));
        xml.empty("w:multiLevelType", "w:val", "multilevel");
        xml.empty("w:tmpl", "w:val", hash("tmpl", template));
        for (int place = 0; place < template.levels().size(); place++) {
            level(template, place);
        }
        xml.close();
    }

    private static String hash(String purpose, ListTemplate template) {
        return Sha256.hex(purpose + "/" + template.key().text()).substring(0, 8).toUpperCase(Locale.ROOT);
    }

    private void level(ListTemplate template, int place) {
        LevelForm level = template.levels().get(place);
        Form.FirstLabel words = template.words(place);
        xml.open("w:lvl", "w:ilvl", Integer.toString(place));
        NumberFormat format = level.numbering().orElseThrow().format();
        xml.empty("w:start", "w:val", Integer.toString(format.wordNumber(template.start(place))));
        xml.empty("w:numFmt", "w:val", format.wordName().orElseThrow());
        if (template.key().use() == Use.STYLES) {
            xml.empty("w:pStyle", "w:val", StyleNames.id(plan.styles().ofLevelLine(level.line())));
        }
        xml.empty("w:suff", "w:val", suffix(level.afterLabel()));
        xml.empty("w:lvlText", "w:val", words.before() + "%" + (place + 1) + words.after());
        xml.empty("w:lvlJc", "w:val", "left");
        xml.open("w:pPr");
        // The same as the style's: LibreOffice takes the list's indent where a paragraph names its list itself.
        ParagraphProperties.indent(xml, level.line(), ParagraphProperties.Zero.WRITTEN);
        xml.close();
        properties.ofLabel(level);
        xml.close();
    }

    private static String suffix(AfterLabel afterLabel) {
        return switch (afterLabel) {
            case TAB -> "tab";
            case SPACE -> "space";
            // the line break itself is the first thing in the paragraph
            case NOTHING, LINE_BREAK -> "nothing";
        };
    }

    private void list(NumberedList list) {
        xml.open("w:num", "w:numId", Integer.toString(list.id()));
        xml.empty("w:abstractNumId", "w:val", Integer.toString(list.template().id()));
        list.beginsAt().ifPresent(number -> {
            xml.open("w:lvlOverride", "w:ilvl", "0");
            NumberFormat format =
                    list.template().levels().get(0).numbering().orElseThrow().format();
            xml.empty("w:startOverride", "w:val", Integer.toString(format.wordNumber(number)));
            xml.close();
        });
        xml.close();
    }
}
