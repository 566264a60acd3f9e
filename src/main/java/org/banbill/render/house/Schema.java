package org.banbill.render.house;

import java.util.List;

/** The order in which the schema wants the children of an element. */
final class Schema {

    static final List<String> PARAGRAPH = words("""
            pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs \
            suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd \
            snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment \
            textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange""");

    static final List<String> RUN = words("""
            rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid \
            vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs \
            em lang eastAsianLayout specVanish oMath""");

    static final List<String> SECTION = words("""
            headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType \
            cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings""");

    static final List<String> STYLE = words("""
            name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked \
            personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr""");

    /** As far as needed: what stands around the settings that a template gives. */
    static final List<String> SETTINGS = words("""
            mirrorMargins gutterAtTop trackRevisions defaultTabStop evenAndOddHeaders characterSpacingControl compat \
            themeFontLang clrSchemeMapping decimalSymbol listSeparator""");

    private Schema() {}

    private static List<String> words(String text) {
        return List.of(text.split("\\s+"));
    }
}
