package org.banbill.web;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.banbill.web.Request.Upload;
import org.banbill.work.FolderOfPlaces;

/** A browser without a socket: it was let in, and keeps its cookie. */
final class Visitor {

    private static final int PORT = 4711;

    final Gate gate = new Gate(PORT);
    final AllPages pages;
    final Tools tools;
    boolean hasStopped;
    private final String cookie;

    /** @param folder with places of one's own */
    Visitor(Path folder) {
        this(Path.of(""), folder);
    }

    /**
     * @param home with the library
     * @param folder with places of one's own
     */
    Visitor(Path home, Path folder) {
        CurrentWorkspace current = new CurrentWorkspace(home, new FolderOfPlaces(folder));
        this.tools = new Tools(
                current, new KnownDrafts(current), new UploadedFiles(), new ReentrantLock(), () -> hasStopped = true);
        this.pages = new AllPages(gate, tools, () -> {});
        String link = gate.newLink();
        cookie = gate.cookieFor(link.substring(link.indexOf("key=") + 4)).orElseThrow();
    }

    /** The head of a request for an address below the random path, as Chromium sends it. */
    Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("host", "127.0.0.1:" + PORT);
        headers.put("cookie", cookie.split(";", 2)[0]);
        headers.put("sec-fetch-site", "same-origin");
        return headers;
    }

    Reply get(String page, String... query) {
        return get(headers(), gate.root() + page, query);
    }

    Reply get(Map<String, String> headers, String path, String... query) {
        return pages.apply(new Request("GET", path, headers, pairs(query), Map.of(), List.of()));
    }

    Reply post(String page, String... form) {
        return post(headers(), page, List.of(), form);
    }

    Reply post(Map<String, String> headers, String page, List<Upload> uploads, String... form) {
        return pages.apply(new Request("POST", gate.root() + page, headers, Map.of(), pairs(form), uploads));
    }

    private static Map<String, List<String>> pairs(String... pairs) {
        Map<String, List<String>> map = new LinkedHashMap<>();
        for (int index = 0; index < pairs.length; index += 2) {
            map.put(pairs[index], List.of(pairs[index + 1]));
        }
        return map;
    }

    static String text(Reply reply) {
        return new String(reply.body(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
