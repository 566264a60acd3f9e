package org.banbill.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is not the person at this machine is refused, whatever they send. */
class GateTest {

    @TempDir
    Path folder;

    private Visitor visitor;

    @BeforeEach
    void begin() {
        visitor = new Visitor(folder);
    }

    @Test
    void thePersonAtThisMachineIsLetIn() {
        assertThat(visitor.get("en/").status()).isEqualTo(200);
        assertThat(visitor.post("en/stop", "token", visitor.gate.token()).status())
                .isEqualTo(200);
        assertThat(visitor.hasStopped).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "127.0.0.1", "127.0.0.1:80", "localhost.evil.example:4711", "[::1]:4711", ""})
    void aForeignHostIsRefused(String host) {
        Map<String, String> headers = visitor.headers();
        headers.put("host", host);

        assertThat(visitor.get(headers, visitor.gate.root() + "en/").status()).isEqualTo(421);
    }

    @Test
    void noHostIsRefused() {
        Map<String, String> headers = visitor.headers();
        headers.remove("host");

        assertThat(visitor.get(headers, visitor.gate.root() + "en/").status()).isEqualTo(421);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/en/", "/admin", "/favicon.ico.exe", "//evil.example/", "*", ""})
    void withoutTheRandomPathThereIsNothing(String path) {
        assertThat(visitor.get(visitor.headers(), path).status()).isEqualTo(404);
    }

    @Test
    void aBrowserThatAsksForAnIconGetsNone() {
        assertThat(visitor.get(visitor.headers(), "/favicon.ico").status()).isEqualTo(204);
    }

    @Test
    void withoutTheCookieThereIsNothing() {
        Map<String, String> headers = visitor.headers();
        headers.remove("cookie");

        assertThat(visitor.get(headers, visitor.gate.root() + "en/").status()).isEqualTo(403);
        assertThat(visitor.get(headers, visitor.gate.root() + "page.css").status())
                .isEqualTo(403);
        headers.put("cookie", "banbill=; banbill=x; other=1");
        assertThat(visitor.get(headers, visitor.gate.root() + "en/").status()).isEqualTo(403);
    }

    @Test
    void aKeyOpensOnce() {
        Map<String, String> headers = visitor.headers();
        headers.remove("cookie");
        headers.put("accept-language", "ko-KR,ko;q=0.9,en;q=0.5");
        String link = visitor.gate.newLink();
        String key = link.substring(link.indexOf("key=") + 4);
        String open = visitor.gate.root() + "open";

        Reply first = visitor.get(headers, open, "key", key);

        assertThat(first.status()).isEqualTo(303);
        assertThat(first.headers().get("Location")).isEqualTo(visitor.gate.root() + "ko/");
        assertThat(first.headers().get("Set-Cookie"))
                .contains("HttpOnly")
                .contains("SameSite=Strict")
                .contains("Path=" + visitor.gate.root());
        assertThat(visitor.get(headers, open, "key", key).status()).isEqualTo(403);
        assertThat(visitor.get(headers, open, "key", "").status()).isEqualTo(403);
        assertThat(visitor.get(headers, open).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "http://evil.example",
                "http://127.0.0.1:80",
                "https://127.0.0.1:4711",
                "http://localhost:4711"
            })
    void aFormOfAnotherSiteIsRefused(String origin) {
        Map<String, String> headers = visitor.headers();
        headers.put("origin", origin);

        Reply reply = visitor.post(headers, "en/stop", List.of(), "token", visitor.gate.token());

        assertThat(reply.status()).isEqualTo(403);
        assertThat(visitor.hasStopped).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none"})
    void aFormThatTheBrowserSaysIsForeignIsRefused(String site) {
        Map<String, String> headers = visitor.headers();
        headers.put("sec-fetch-site", site);

        assertThat(visitor.post(headers, "en/stop", List.of(), "token", visitor.gate.token())
                        .status())
                .isEqualTo(403);
        assertThat(visitor.hasStopped).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "undefined"})
    void aFormWithoutTheTokenIsRefused(String token) {
        assertThat(visitor.post("en/stop", "token", token).status()).isEqualTo(403);
        assertThat(visitor.post("en/stop").status()).isEqualTo(403);
        assertThat(visitor.hasStopped).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en/../../etc/passwd",
                "en/%2e%2e/%2e%2e/etc/passwd",
                "en/..%2fpage.css",
                "en/bill%00",
                "%00",
                "page.css/",
                "page.css%00.html",
                "../page.css",
                "texts/en/page.properties",
                "en/page.css",
                "fr/",
                "en",
                "en//",
                "EN/",
                "en/bill/",
                "en/bill;x=1"
            })
    void anAddressThatIsNotOursToTheLetterIsNothing(String path) {
        assertThat(visitor.get(path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../banbill",
                "/etc",
                "..",
                ".",
                "C:",
                "kr/../gb",
                "a\u0000b",
                "con",
                "nul.txt",
                "x/y",
                "\\\\server\\x"
            })
    void aPlaceThatIsAPathIsNone(String place) {
        assertThat(visitor.get("en/bill", "place", place).status()).isEqualTo(404);
        assertThat(visitor.get("en/preview", "place", place).status()).isEqualTo(404);
        assertThat(visitor.get("en/download", "place", place, "form", "docx").status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH", "get"})
    void otherMethodsAreRefused(String method) {
        Request request =
                new Request(method, visitor.gate.root() + "en/", visitor.headers(), Map.of(), Map.of(), List.of());

        assertThat(visitor.pages.apply(request).status()).isEqualTo(405);
    }

    @Test
    void everyReplyForbidsWhatNoPageOfOursNeeds() {
        for (String page : List.of("en/", "en/preview", "page.css", "page.js", "ping", "en/nothing")) {
            Reply reply = visitor.get(page);
            assertThat(reply.headers())
                    .as(page)
                    .containsEntry("X-Content-Type-Options", "nosniff")
                    .containsEntry("Cache-Control", "no-store")
                    .containsEntry("Referrer-Policy", "same-origin")
                    .containsEntry("Cross-Origin-Opener-Policy", "same-origin")
                    .containsEntry("Cross-Origin-Resource-Policy", "same-origin");
            assertThat(reply.headers().get("Content-Security-Policy")).as(page).startsWith("default-src 'none';");
        }
        assertThat(visitor.get("en/preview", "place", "gb").headers().get("Content-Security-Policy"))
                .contains("sandbox;")
                .doesNotContain("script");
    }
}
