package org.banbill.render.word.part;

import org.banbill.ooxml.Namespaces;
import org.banbill.ooxml.Xml;
import org.banbill.render.word.plan.DocumentPlan;

/** {@code word/settings.xml}. */
final class SettingsPart {

    private SettingsPart() {}

    static void write(DocumentPlan plan, Xml xml) {
        xml.open("w:settings", "xmlns:w", Namespaces.WORD);
        xml.empty("w:defaultTabStop", "w:val", "720");
        xml.empty("w:characterSpacingControl", "w:val", "doNotCompress");
        xml.open("w:compat");
        // Word 2013 and later; without it Word opens the file in compatibility mode
        setting(xml, "compatibilityMode", "15");
        setting(xml, "overrideTableStyleFontSizeAndJustification", "1");
        setting(xml, "enableOpenTypeFeatures", "1");
        setting(xml, "doNotFlipMirrorIndents", "1");
        setting(xml, "differentiateMultirowTableHeaders", "1");
        xml.close();
        String language = plan.language().tag();
        xml.empty("w:themeFontLang", "w:val", language, "w:eastAsia", language, "w:bidi", language);
        xml.empty("w:decimalSymbol", "w:val", ".");
        xml.empty("w:listSeparator", "w:val", ",");
        xml.close();
    }

    private static void setting(Xml xml, String name, String value) {
        xml.empty(
                "w:compatSetting", "w:name", name, "w:uri", "http://schemas.microsoft.com/office/word", "w:val", value);
    }
}
