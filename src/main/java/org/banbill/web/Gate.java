package org.banbill.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What keeps everybody but the person at this machine out: other programs, other people's pages in the same browser,
 * names that lead to this address. It is made anew at each start.
 */
final class Gate {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String COOKIE = "banbill";

    private final Set<String> hosts;
    private final String origin;
    private final String root = "/" + secret() + "/";
    private final String session = secret();
    private final String token = secret();
    private final Set<String> keys = ConcurrentHashMap.newKeySet();

    Gate(int port) {
        this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
        this.origin = "http://127.0.0.1:" + port;
    }

    private static String secret() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * Where all addresses begin. It cannot be guessed, and the cookie holds below it only: cookies take no notice of
     * ports, and those for {@code /} go to every program that serves pages here.
     */
    String root() {
        return root;
    }

    /** What each of our forms brings back. */
    String token() {
        return token;
    }

    /** A link that opens the page once. Others may see it in the list of this machine's processes. */
    String newLink() {
        String key = secret();
        keys.add(key);
        return origin + root + "open?key=" + key;
    }

    /** Refuses what does not come from a browser that asked for this address by its own name. */
    Optional<Reply> atTheDoor(Request request) {
        if (!request.header("host").map(hosts::contains).orElse(false)) {
            // a foreign name that was made to lead here (DNS rebinding)
            return Optional.of(Reply.text(421, "Banbill answers at 127.0.0.1 only."));
        }
        if (!request.path().startsWith(root)) {
            return Optional.of(Reply.text(404, "There is nothing here. Open the link that Banbill printed."));
        }
        return Optional.empty();
    }

    /** Exchanges a key for the cookie, once; empty where the key is not good any more. */
    Optional<String> cookieFor(String key) {
        return keys.remove(key)
                ? Optional.of(COOKIE + "=" + session + "; Path=" + root + "; HttpOnly; SameSite=Strict")
                : Optional.empty();
    }

    /** Whether the browser was let in before. */
    boolean isKnown(Request request) {
        for (String cookie : request.header("cookie").orElse("").split(";", -1)) {
            if (isSame(cookie.strip(), COOKIE + "=" + session)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a form can only have been sent from a page of ours, as far as its head tells. */
    boolean isFromOurPage(Request request) {
        boolean isOurOrigin = request.header("origin")
                .map(sent -> sent.equals("http://" + request.header("host").orElse("")))
                .orElse(true);
        boolean isSameOrigin =
                request.header("sec-fetch-site").map("same-origin"::equals).orElse(true);
        return isOurOrigin && isSameOrigin;
    }

    /** Whether the form brings what only our pages know. */
    boolean hasToken(Request request) {
        return isSame(request.typed("token"), token);
    }

    /** Takes the same time for every wrong value. */
    private static boolean isSame(String given, String expected) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }
}
