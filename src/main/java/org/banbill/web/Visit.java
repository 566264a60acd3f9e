package org.banbill.web;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.banbill.finding.Catalogue;
import org.banbill.finding.Finding;
import org.banbill.source.LanguageTag;

/**
 * Somebody asks for a page.
 *
 * @param page the address below the language
 */
record Visit(Request request, Words words, Gate gate, String page, Tools tools) {

    /** What forms bring back of the address of their page. */
    private static final List<String> OF_ADDRESSES = List.of("place", "id", "then", "file", "other");

    /** Some frameworks put fields of their own into the forms of a template; nothing of ours does. */
    static final HtmlInterceptor UNTOUCHED = new HtmlInterceptor() {
        @Override
        public void onHtmlTagOpened(String name, Map<String, Object> attributes, TemplateOutput output) {}

        @Override
        public void onHtmlTagClosed(String name, TemplateOutput output) {}
    };

    String asked(String name) {
        return request.asked(name);
    }

    String typed(String name) {
        return request.typed(name);
    }

    /** What findings say in the language of the page. */
    Catalogue catalogue() {
        return Catalogue.in(words.language());
    }

    LanguageTag language() {
        return new LanguageTag(words.language());
    }

    String say(String key, Object... values) {
        return words.say(key, values);
    }

    /** The frame of the page under this heading. */
    Shell shell(String title) {
        return shell(title, false);
    }

    /** @param isProblem whether something went wrong, which the title of the window says first */
    Shell shell(String title, boolean isProblem) {
        return new Shell(words, gate.root(), here(), gate.token(), title, isProblem);
    }

    /** The address again, as an address; after a form, that of the page which has the form. */
    private String here() {
        Map<String, List<String>> told = new TreeMap<>(request.isPost() ? request.form() : request.query());
        if (request.isPost()) {
            told.keySet().retainAll(OF_ADDRESSES);
        }
        String query = told.entrySet().stream()
                .flatMap(
                        asked -> asked.getValue().stream().map(value -> encoded(asked.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? page : page + "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What a template writes. */
    @FunctionalInterface
    interface Template extends Consumer<OwaspHtmlTemplateOutput> {}

    Reply html(Template template) {
        return html(200, template);
    }

    Reply html(int status, Template template) {
        StringOutput text = new StringOutput();
        template.accept(new OwaspHtmlTemplateOutput(text));
        return Reply.page(status, text.toString());
    }

    /**
     * A page that says what is wrong and the way out.
     *
     * @param title what is wrong, in short
     * @param text more of it; may be empty
     */
    Reply problem(int status, String title, String text, List<Finding> findings) {
        Shell shell = shell(title, true);
        return html(
                status,
                output -> JteproblemGenerated.render(output, UNTOUCHED, shell, text, FindingView.all(findings)));
    }

    Reply noSuchPage() {
        return problem(404, say("no-page.title"), say("no-page.text"), List.of());
    }

    /** Says which place there is none of. */
    Reply noSuchPlace(List<Finding> findings) {
        return problem(404, say("no-place.title"), say("no-place.text"), findings);
    }

    /** Somebody else writes. */
    Reply busy() {
        return problem(409, say("busy.title"), say("busy.text"), List.of());
    }
}
