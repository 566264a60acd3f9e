package org.banbill.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banbill.finding.Texts;

/** Finds the page that an address means, and lets nobody past the gate. */
final class AllPages implements JettyServer.Site {

    private static final String CSS = "text/css; charset=utf-8";
    private static final String SCRIPT = "text/javascript; charset=utf-8";

    private static final Map<String, Reply> FILES =
            Map.of("page.css", file("page.css", CSS), "page.js", file("page.js", SCRIPT));

    private final Gate gate;
    private final Tools tools;
    private final Runnable noticed;

    private final Map<String, Page> pages = Map.ofEntries(
            Map.entry("", new PlacesPage()),
            Map.entry("begin", new BeginPage()),
            Map.entry("question", new QuestionPage()),
            Map.entry("answers", new AnswersPage()),
            Map.entry("growing", new GrowingPage()),
            Map.entry("bill", new BillPage()),
            Map.entry("preview", new PreviewPage()),
            Map.entry("download", new DownloadPage()),
            Map.entry("demands", new DemandsPage()),
            Map.entry("demands.xlsx", new DemandsWorkbook()),
            Map.entry("compare", new ComparePage()),
            Map.entry("redline", new RedlinePage()),
            Map.entry("edited", new EditedPage()),
            Map.entry("edits", new EditsPage()),
            Map.entry("taken", new TakenPage()),
            Map.entry("own", new OwnPage()),
            Map.entry("update", new UpdatePage()),
            Map.entry("stop", new StopPage()));

    /** @param noticed called when the person at this machine asks for something */
    AllPages(Gate gate, Tools tools, Runnable noticed) {
        this.gate = gate;
        this.tools = tools;
        this.noticed = noticed;
    }

    private static Reply file(String name, String type) {
        try (InputStream in = AllPages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not there");
            }
            return Reply.file(type, in.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    @Override
    public Optional<Reply> refused(Request head) {
        Optional<Reply> atTheDoor = gate.atTheDoor(head);
        if (atTheDoor.isPresent()) {
            return head.path().equals("/favicon.ico") && atTheDoor.get().status() == 404
                    ? Optional.of(Reply.nothing())
                    : atTheDoor;
        }
        if (!List.of("GET", "HEAD", "POST").contains(head.method())) {
            return Optional.of(
                    Reply.text(405, "Banbill knows GET and POST only.").with("Allow", "GET, HEAD, POST"));
        }
        boolean isKey = below(head).equals("open") && !head.isPost();
        if (!isKey && !gate.isKnown(head)) {
            return Optional.of(Reply.text(403, Words.asked(head).say("gate.unknown")));
        }
        return head.isPost() && !gate.isFromOurPage(head)
                ? Optional.of(Reply.text(403, Words.asked(head).say("gate.foreign")))
                : Optional.empty();
    }

    @Override
    public Reply apply(Request request) {
        return refused(request).orElseGet(() -> answer(request));
    }

    private Reply answer(Request request) {
        noticed.run();
        String address = below(request);
        if (request.isPost() && !gate.hasToken(request)) {
            return Reply.text(403, Words.asked(request).say("gate.foreign"));
        }
        if (!request.isPost()) {
            if (address.equals("open")) {
                return open(request);
            }
            if (address.isEmpty()) {
                return Reply.goTo(gate.root() + Words.asked(request).language() + "/");
            }
            if (address.equals("ping")) {
                return Reply.nothing();
            }
            Reply file = FILES.get(address);
            if (file != null) {
                return file;
            }
        }
        Visit visit = visit(request);
        Page page = pages.get(visit.page());
        if (page == null || !address.startsWith(visit.words().language() + "/")) {
            return visit.noSuchPage();
        }
        return request.isPost() ? page.take(visit) : page.show(visit);
    }

    private Reply open(Request request) {
        Words words = Words.asked(request);
        return gate.cookieFor(request.asked("key"))
                .map(cookie -> Reply.goTo(gate.root() + words.language() + "/").with("Set-Cookie", cookie))
                .orElseGet(() -> Reply.text(403, words.say("gate.used")));
    }

    private String below(Request request) {
        return request.path().substring(gate.root().length());
    }

    /** The visit of the page in the language that the address names, else in the one that the browser asks for. */
    private Visit visit(Request request) {
        String address = below(request);
        for (String language : Texts.LANGUAGES) {
            if (address.startsWith(language + "/")) {
                return new Visit(request, Words.in(language), gate, address.substring(language.length() + 1), tools);
            }
        }
        return new Visit(request, Words.asked(request), gate, "", tools);
    }

    @Override
    public Reply tooLarge(Request head) {
        Visit visit = visit(head);
        return visit.problem(413, visit.say("too-large.title"), visit.say("too-large.text"), List.of());
    }

    @Override
    public Reply unreadable(Request head) {
        Visit visit = visit(head);
        return visit.problem(400, visit.say("unreadable.title"), visit.say("unreadable.text"), List.of());
    }

    @Override
    public Reply failed(Request request, RuntimeException fault) {
        Visit visit = visit(request);
        return visit.problem(
                500,
                visit.say("fault.title"),
                visit.say("fault.text", fault.getClass().getSimpleName()),
                List.of());
    }
}
