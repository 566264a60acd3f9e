package org.banbill.render.house;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.banbill.ooxml.WordFile;

/** Templates as offices have them. */
final class Templates {

    private static final String W = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";
    private static final String R = "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.";

    private Templates() {}

    /** Letter paper, a theme, headings in its colours, a logo on the first page, the heading repeated on the others. */
    static WordFile office() throws IOException {
        return new WordFile()
                .replace(WordFile.TYPES, "document.main+xml", "template.main+xml")
                .replace(
                        WordFile.TYPES,
                        "</Types>",
                        "<Default Extension='png' ContentType='image/png'/>"
                                + override("word/styles.xml", "wordprocessingml.styles+xml")
                                + override("word/theme/theme1.xml", "theme+xml")
                                + override("word/settings.xml", "wordprocessingml.settings+xml")
                                + override("word/header1.xml", "wordprocessingml.header+xml")
                                + override("word/header2.xml", "wordprocessingml.header+xml")
                                + override("word/footer1.xml", "wordprocessingml.footer+xml") + "</Types>")
                .part(
                        "word/document.xml",
                        "<w:document " + W + " " + R + "><w:body>"
                                + "<w:p><w:r><w:t>Dear [name], example text of the template.</w:t></w:r></w:p>"
                                + "<w:sectPr><w:headerReference w:type='default' r:id='r4'/>"
                                + "<w:headerReference w:type='first' r:id='r5'/><w:footerReference w:type='default' r:id='r6'/>"
                                + "<w:pgSz w:w='12240' w:h='15840'/><w:pgMar w:top='1800' w:right='1300' w:bottom='1440'"
                                + " w:left='1300' w:header='600' w:footer='600' w:gutter='0'/><w:cols w:space='720'/>"
                                + "<w:titlePg/><w:docGrid w:linePitch='360'/></w:sectPr></w:body></w:document>")
                .part(
                        "word/_rels/document.xml.rels",
                        "<Relationships"
                                + " xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                                + related("r1", "styles", "styles.xml") + related("r2", "theme", "theme/theme1.xml")
                                + related("r3", "settings", "settings.xml") + related("r4", "header", "header1.xml")
                                + related("r5", "header", "header2.xml") + related("r6", "footer", "footer1.xml")
                                + "</Relationships>")
                .part("word/styles.xml", styles())
                .part("word/theme/theme1.xml", theme())
                .part(
                        "word/settings.xml",
                        "<w:settings " + W + "><w:clrSchemeMapping w:bg1='light1' w:t1='dark1'"
                                + " w:bg2='light2' w:t2='dark2' w:accent1='accent1' w:accent2='accent2' w:accent3='accent3'"
                                + " w:accent4='accent4' w:accent5='accent5' w:accent6='accent6' w:hyperlink='hyperlink'"
                                + " w:followedHyperlink='followedHyperlink'/></w:settings>")
                .part(
                        "word/header1.xml",
                        "<w:hdr " + W + "><w:p><w:pPr><w:pStyle w:val='OfficeHead'/></w:pPr>"
                                + "<w:bookmarkStart w:id='0' w:name='x'/><w:bookmarkEnd w:id='0'/>"
                                + "<w:r><w:t xml:space='preserve'>Harbour Law Office  |  </w:t></w:r>"
                                + "<w:fldSimple w:instr=' STYLEREF \"Heading 1\" '><w:r><w:t>Heading</w:t></w:r></w:fldSimple>"
                                + "</w:p></w:hdr>")
                .part(
                        "word/header2.xml",
                        "<w:hdr " + W + " " + R + "><w:p><w:pPr><w:pStyle w:val='Kopf'/></w:pPr>" + "<w:r><w:drawing>"
                                + picture() + "</w:drawing></w:r></w:p></w:hdr>")
                .part(
                        "word/_rels/header2.xml.rels",
                        "<Relationships"
                                + " xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                                + related("logo", "image", "media/image1.png") + "</Relationships>")
                .part("word/media/image1.png", logo())
                .part(
                        "word/footer1.xml",
                        "<w:ftr " + W + "><w:p><w:pPr><w:pStyle w:val='Footer'/></w:pPr>"
                                + "<w:r><w:t xml:space='preserve'>12 Quay Street</w:t></w:r><w:r><w:tab/></w:r><w:r><w:tab/></w:r>"
                                + "<w:fldSimple w:instr=' PAGE '><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>");
    }

    /** Only a font: no headings, no title, no contents, no header. */
    static WordFile bare() {
        return new WordFile()
                .replace(
                        WordFile.TYPES,
                        "</Types>",
                        override("word/styles.xml", "wordprocessingml.styles+xml") + "</Types>")
                .part(
                        "word/_rels/document.xml.rels",
                        "<Relationships"
                                + " xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                                + related("r1", "styles", "styles.xml") + "</Relationships>")
                .part(
                        "word/styles.xml",
                        "<w:styles " + W + "><w:docDefaults><w:rPrDefault><w:rPr>"
                                + "<w:rFonts w:ascii='Liberation Sans' w:hAnsi='Liberation Sans' w:cs='Liberation Sans'/>"
                                + "<w:sz w:val='20'/></w:rPr></w:rPrDefault></w:docDefaults>"
                                + "<w:style w:type='paragraph' w:default='1' w:styleId='Standard'><w:name w:val='Normal'/>"
                                + "</w:style></w:styles>");
    }

    static Path write(WordFile file, Path folder) throws IOException {
        return file.in(folder, "house.dotx");
    }

    private static String override(String part, String type) {
        return "<Override PartName='/" + part + "' ContentType='" + TYPE + type + "'/>";
    }

    private static String related(String id, String kind, String target) {
        return "<Relationship Id='" + id + "' Type='" + OFFICE + kind + "' Target='" + target + "'/>";
    }

    private static String styles() {
        return "<w:styles " + W + "><w:docDefaults><w:rPrDefault><w:rPr>"
                + "<w:rFonts w:asciiTheme='minorHAnsi' w:hAnsiTheme='minorHAnsi' w:eastAsiaTheme='minorEastAsia'"
                + " w:cstheme='minorBidi'/><w:sz w:val='21'/><w:szCs w:val='21'/><w:lang w:val='fr-FR'/></w:rPr>"
                + "</w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after='120' w:line='264' w:lineRule='auto'/></w:pPr>"
                + "</w:pPrDefault></w:docDefaults>"
                + paragraph("Normal", "Normal", "", "", "<w:ind w:firstLine='400'/>", "")
                        .replace("<w:style ", "<w:style w:default='1' ")
                + paragraph(
                        "berschrift1",
                        "heading 1",
                        "Normal",
                        "",
                        "<w:keepNext/><w:numPr><w:numId w:val='7'/></w:numPr><w:pBdr><w:bottom w:val='single' w:sz='8'"
                                + " w:space='2' w:color='1F3864' w:themeColor='accent1'/></w:pBdr>"
                                + "<w:spacing w:before='480' w:after='160'/><w:jc w:val='left'/><w:outlineLvl w:val='0'/>",
                        "<w:rFonts w:asciiTheme='majorHAnsi' w:hAnsiTheme='majorHAnsi' w:eastAsiaTheme='majorEastAsia'/>"
                                + "<w:b/><w:bCs/><w:color w:val='1F3864' w:themeColor='accent1'/><w:sz w:val='32'/>"
                                + "<w:szCs w:val='32'/>")
                + paragraph(
                        "berschrift2",
                        "heading 2",
                        "berschrift1",
                        "",
                        "<w:pBdr/><w:spacing w:before='240' w:after='60'/>",
                        "<w:color w:val='C00000' w:themeColor='accent2'/><w:sz w:val='24'/><w:szCs w:val='24'/>")
                + paragraph(
                        "Titel",
                        "Title",
                        "Normal",
                        "",
                        "<w:spacing w:before='600' w:after='300'/><w:jc w:val='center'/>",
                        "<w:rFonts w:asciiTheme='majorHAnsi' w:hAnsiTheme='majorHAnsi'/><w:smallCaps/>"
                                + "<w:color w:val='1F3864'/><w:sz w:val='44'/><w:szCs w:val='44'/>")
                + paragraph(
                        "Verzeichnis1",
                        "toc 1",
                        "Normal",
                        "",
                        "<w:spacing w:before='120' w:after='0'/>",
                        "<w:b/><w:color w:val='1F3864'/>")
                + paragraph(
                        "Kopf",
                        "header",
                        "",
                        "",
                        "<w:tabs><w:tab w:val='center' w:pos='4536'/>" + "<w:tab w:val='right' w:pos='9072'/></w:tabs>",
                        "<w:color w:val='7F7F7F'/><w:sz w:val='18'/>")
                + paragraph(
                        "Footer",
                        "footer",
                        "Normal",
                        "",
                        "<w:tabs><w:tab w:val='center' w:pos='4820'/>" + "<w:tab w:val='right' w:pos='9640'/></w:tabs>",
                        "<w:sz w:val='16'/>")
                + paragraph(
                        "OfficeHead",
                        "Office Head",
                        "Kopf",
                        "w:customStyle='1'",
                        "<w:jc w:val='right'/>",
                        "<w:i/><w:color w:val='C00000' w:themeColor='accent2'/>")
                + paragraph("Section", "Body Section", "Section", "w:customStyle='1'", "", "")
                + "</w:styles>";
    }

    private static String paragraph(String id, String name, String base, String more, String paragraph, String run) {
        return "<w:style w:type='paragraph' " + more + " w:styleId='" + id + "'><w:name w:val='" + name + "'/>"
                + (base.isEmpty() ? "" : "<w:basedOn w:val='" + base + "'/>")
                + "<w:pPr>" + paragraph + "</w:pPr><w:rPr>" + run + "</w:rPr></w:style>";
    }

    private static String theme() {
        StringBuilder colours = new StringBuilder();
        String[] names = {
            "dk1 000000", "lt1 FFFFFF", "dk2 44546A", "lt2 E7E6E6", "accent1 1F3864", "accent2 C00000",
            "accent3 A5A5A5", "accent4 FFC000", "accent5 5B9BD5", "accent6 70AD47", "hlink 0563C1", "folHlink 954F72"
        };
        for (String name : names) {
            String[] both = name.split(" ", -1);
            colours.append("<a:")
                    .append(both[0])
                    .append("><a:srgbClr val='")
                    .append(both[1])
                    .append("'/></a:")
                    .append(both[0])
                    .append('>');
        }
        String font = "<a:ea typeface=''/><a:cs typeface=''/><a:font script='Hang' typeface='Noto Sans CJK KR'/>";
        String fill = "<a:solidFill><a:schemeClr val='phClr'/></a:solidFill>";
        String line = "<a:ln w='6350'>" + fill + "</a:ln>";
        String effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
        return "<a:theme xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main' name='Office'><a:themeElements>"
                + "<a:clrScheme name='Office'>" + colours + "</a:clrScheme><a:fontScheme name='Office'><a:majorFont>"
                + "<a:latin typeface='Carlito'/>" + font + "</a:majorFont><a:minorFont><a:latin typeface='Caladea'/>"
                + font + "</a:minorFont></a:fontScheme><a:fmtScheme name='Office'><a:fillStyleLst>" + fill.repeat(3)
                + "</a:fillStyleLst><a:lnStyleLst>" + line.repeat(3) + "</a:lnStyleLst><a:effectStyleLst>"
                + effect.repeat(3) + "</a:effectStyleLst><a:bgFillStyleLst>" + fill.repeat(3)
                + "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>";
    }

    private static String picture() {
        String a = "http://schemas.openxmlformats.org/drawingml/2006/main";
        String pic = "http://schemas.openxmlformats.org/drawingml/2006/picture";
        return "<wp:inline xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'>"
                + "<wp:extent cx='1800000' cy='450000'/><wp:docPr id='1' name='Logo' descr='Harbour Law Office'/>"
                + "<a:graphic xmlns:a='" + a + "'><a:graphicData uri='" + pic + "'><pic:pic xmlns:pic='" + pic + "'>"
                + "<pic:nvPicPr><pic:cNvPr id='1' name='logo.png'/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>"
                + "<a:blip r:embed='logo'/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>"
                + "<a:off x='0' y='0'/><a:ext cx='1800000' cy='450000'/></a:xfrm><a:prstGeom prst='rect'><a:avLst/>"
                + "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>";
    }

    private static byte[] logo() throws IOException {
        BufferedImage image = new BufferedImage(240, 60, BufferedImage.TYPE_INT_RGB);
        Graphics2D draw = image.createGraphics();
        draw.setColor(new Color(0x1F3864));
        draw.fillRect(0, 0, 240, 60);
        draw.setColor(Color.WHITE);
        draw.fillOval(12, 12, 36, 36);
        draw.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
