package org.banbill.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a browser gets.
 *
 * @param body whole; nothing of ours is so large that it would have to flow
 */
@SuppressWarnings("ArrayRecordComponent") // handed on to be sent once; nobody compares replies
record Reply(int status, Map<String, String> headers, byte[] body) {

    /** A page may load only what this server gives, run only its script, and send forms only to it. */
    private static final String OF_PAGES =
            "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self';"
                    + " img-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** A bill is shown as text: no script, no form, no address; only our own pages may frame it. */
    private static final String OF_PREVIEWS =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors 'self'";

    Reply {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    static Reply page(int status, String html) {
        return of(status, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8))
                .with("Content-Security-Policy", OF_PAGES);
    }

    /** A bill to be looked at in a frame. */
    static Reply preview(String html) {
        return of(200, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8))
                .with("Content-Security-Policy", OF_PREVIEWS);
    }

    static Reply text(int status, String text) {
        return of(status, "text/plain; charset=utf-8", (text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static Reply file(String type, byte[] bytes) {
        return of(200, type, bytes);
    }

    /** A file that the browser keeps, under this name. */
    static Reply download(String name, byte[] bytes) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return of(200, "application/octet-stream", bytes)
                .with("Content-Disposition", "attachment; filename*=UTF-8''" + encoded);
    }

    static Reply nothing() {
        return new Reply(204, headersOf(), new byte[0]);
    }

    /** After a form: the browser asks for another address, so that loading again sends nothing twice. */
    static Reply goTo(String address) {
        return new Reply(303, headersOf(), new byte[0]).with("Location", address);
    }

    private static Reply of(int status, String type, byte[] body) {
        return new Reply(status, headersOf(), body).with("Content-Type", type);
    }

    private static Map<String, String> headersOf() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Cache-Control", "no-store");
        headers.put("X-Content-Type-Options", "nosniff");
        // with `no-referrer`, Chromium would send `Origin: null` with our own forms
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        return headers;
    }

    Reply with(String header, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(header, value);
        return new Reply(status, all, body);
    }
}
