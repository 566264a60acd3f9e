package org.banbill.render.html;

import java.util.List;
import java.util.TreeMap;
import org.banbill.bill.Bill;
import org.banbill.bill.Edition;
import org.banbill.bill.Form.Direction;
import org.banbill.render.Annotations;
import org.banbill.render.RenderOptions;
import org.banbill.render.RenderedFile;
import org.banbill.render.Renderer;

/**
 * Writes a bill as one web page that needs nothing else: no scripts, no requests. It can be read aloud, on a phone, in
 * the dark and on paper. Line numbers in the margin have no place in it.
 */
public final class HtmlRenderer implements Renderer {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    @Override
    public List<RenderedFile> render(Bill bill, RenderOptions options) {
        return List.of(RenderedFile.ofText(".html", render(bill, options.annotations())));
    }

    public static String render(Bill bill, Annotations annotations) {
        Page page = new Page(bill, annotations);
        Html html = new Html();
        boolean rightToLeft = bill.form().fonts().direction() == Direction.RIGHT_TO_LEFT;
        html.doctype().open("html", "lang", bill.edition().language(), "dir", rightToLeft ? "rtl" : "ltr");
        head(bill, html.line());
        html.line().open("body").line().open("main");
        DocumentHtml document = new DocumentHtml(page, html);
        document.write();
        html.line().close().line().close().line().close().line();
        return html.toString();
    }

    private static void head(Bill bill, Html html) {
        html.open("head").line().empty("meta", "charset", "utf-8");
        html.line().empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        meta(html, "viewport", "width=device-width, initial-scale=1");
        html.line().element("title", bill.title());
        Edition edition = bill.edition();
        meta(html, "generator", "Banbill " + edition.version());
        meta(html, "banbill.jurisdiction", edition.jurisdiction());
        meta(html, "banbill.outline", edition.outline());
        meta(html, "banbill.tradition", edition.tradition());
        new TreeMap<>(edition.options())
                .forEach((clause, choice) -> meta(html, "banbill.option", clause + "=" + choice));
        new TreeMap<>(edition.settings()).forEach((name, value) -> meta(html, "banbill.setting", name + "=" + value));
        meta(html, "banbill.fingerprint", edition.fingerprint());
        // without it, browsers ask the server for one
        html.line().empty("link", "rel", "icon", "href", "data:,");
        html.line().open("style").raw(StyleSheet.of(bill)).close().line().close();
    }

    private static void meta(Html html, String name, String content) {
        html.line().empty("meta", "name", name, "content", content);
    }
}
