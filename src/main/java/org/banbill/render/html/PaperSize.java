package org.banbill.render.html;

import java.util.Locale;
import org.banbill.bill.Form;
import org.banbill.bill.NumberFormat;

/** The paper that a page is printed on: size, margins, and the words at head and foot. */
final class PaperSize {

    private PaperSize() {}

    /** @param papers the words at the head of the papers' pages */
    static String of(Form.Page page, String papers) {
        String foot = box("@bottom-center", page.footer(), page.numbers());
        return String.format(
                        Locale.ROOT,
                        "@page { size: %.1fmm %.1fmm; margin: %.1fmm %.1fmm %.1fmm %.1fmm;",
                        page.widthMillimetres(),
                        page.heightMillimetres(),
                        page.top(),
                        page.right(),
                        page.bottom(),
                        page.left())
                + box("@top-center", page.header(), page.numbers()) + foot + " }\n"
                + "@page papers {" + box("@top-center", papers, page.numbers()) + foot + " }\n"
                + "@media print { .papers { page: papers; } }\n";
    }

    /** A margin box; browsers that know none leave it out. */
    private static String box(String place, String words, NumberFormat numbers) {
        if (words.isEmpty()) {
            return "";
        }
        String style = numbers == NumberFormat.DECIMAL ? "" : ", " + numbers.styleSheetName();
        String content = string(words)
                .replace("{page}", "\" counter(page" + style + ") \"")
                .replace("{pages}", "\" counter(pages" + style + ") \"");
        return " " + place + " { content: \"" + content + "\"; }";
    }

    /** Letters that could end the string or the style sheet are written by their numbers. */
    private static String string(String words) {
        StringBuilder string = new StringBuilder();
        words.codePoints().forEach(letter -> {
            boolean isPlain = Character.isLetterOrDigit(letter) || " {}.,:;-–—()[]/·".indexOf(letter) >= 0;
            if (isPlain) {
                string.appendCodePoint(letter);
            } else {
                string.append('\\').append(Integer.toHexString(letter)).append(' ');
            }
        });
        return string.toString();
    }
}
