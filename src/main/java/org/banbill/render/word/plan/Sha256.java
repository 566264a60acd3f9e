package org.banbill.render.word.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Stable ids and fingerprints, made from nothing but the text. */
public final class Sha256 {

    /** Asking Java for a new one for each of some hundred provisions would be a fiftieth of a draft. */
    private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(Sha256::make);

    private Sha256() {}

    public static String hex(String text) {
        return HexFormat.of().formatHex(digest(text));
    }

    /** A number from 1 to 2³¹−2, as Word takes for the ids of content controls. */
    public static int positive(String text) {
        int number = HexFormat.fromHexDigits(hex(text), 0, 8) & Integer.MAX_VALUE;
        return Math.min(Math.max(number, 1), Integer.MAX_VALUE - 1);
    }

    private static byte[] digest(String text) {
        return DIGEST.get().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest make() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
