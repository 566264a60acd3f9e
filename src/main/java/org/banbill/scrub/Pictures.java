package org.banbill.scrub;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Pictures without what a camera or a program wrote beside them: place, time, owner, serial number, comments. */
final class Pictures {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    /** What makes a picture look as it does. */
    private static final Set<String> CHUNKS = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "sPLT",
            "acTL", "fcTL", "fdAT");

    private static final int CHUNK_FRAME = 12;
    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xFFD9;
    private static final int COMMENT = 0xFE;
    private static final int FIRST_APPLICATION = 0xE0;
    private static final int LAST_APPLICATION = 0xEF;
    /** JFIF, the colour profile and Adobe's colours: without them a picture looks otherwise. */
    private static final Set<Integer> APPLICATIONS = Set.of(0xE0, 0xE2, 0xEE);

    private Pictures() {}

    /** The picture without it; empty where it is of a kind that Banbill does not take apart. */
    static Optional<byte[]> scrub(byte[] picture) {
        if (picture.length > PNG.length && Arrays.equals(picture, 0, PNG.length, PNG, 0, PNG.length)) {
            return png(picture);
        }
        if (picture.length > 4 && number(picture, 0, 2) == 0xFFD8) {
            return jpeg(picture);
        }
        return Optional.empty();
    }

    private static Optional<byte[]> png(byte[] picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(picture.length);
        out.write(picture, 0, PNG.length);
        int at = PNG.length;
        while (at + CHUNK_FRAME <= picture.length) {
            long length = number(picture, at, 4);
            if (at + CHUNK_FRAME + length > picture.length) {
                return Optional.empty();
            }
            String kind = new String(picture, at + 4, 4, StandardCharsets.ISO_8859_1);
            int whole = (int) length + CHUNK_FRAME;
            if (CHUNKS.contains(kind)) {
                out.write(picture, at, whole);
            }
            at += whole;
            if (kind.equals("IEND")) {
                return Optional.of(out.toByteArray());
            }
        }
        return Optional.empty();
    }

    /** What stands behind the end of the picture does not belong to it, and is left out, too. */
    private static Optional<byte[]> jpeg(byte[] picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(picture.length);
        out.write(picture, 0, 2);
        int at = 2;
        while (at + 4 <= picture.length && (picture[at] & 0xFF) == 0xFF) {
            int marker = picture[at + 1] & 0xFF;
            if (marker == 0xFF) {
                at++;
                continue;
            }
            int end = at + 2 + (int) number(picture, at + 2, 2);
            if (end > picture.length) {
                return Optional.empty();
            }
            if (marker == START_OF_SCAN) {
                end = endOfScan(picture, end);
            }
            boolean isApplication = marker >= FIRST_APPLICATION && marker <= LAST_APPLICATION;
            if (marker != COMMENT && (!isApplication || APPLICATIONS.contains(marker))) {
                out.write(picture, at, end - at);
            }
            at = end;
            if (at + 2 <= picture.length && number(picture, at, 2) == END_OF_IMAGE) {
                out.write(picture, at, 2);
                return Optional.of(out.toByteArray());
            }
        }
        return Optional.empty();
    }

    /** Where the next marker stands; within a scan 0xFF is followed by 0, or by a mark to start anew from. */
    private static int endOfScan(byte[] picture, int from) {
        int at = from;
        while (at + 1 < picture.length) {
            int next = picture[at + 1] & 0xFF;
            boolean isMarker = (picture[at] & 0xFF) == 0xFF && next != 0 && !(next >= 0xD0 && next <= 0xD7);
            if (isMarker) {
                return at;
            }
            at++;
        }
        return picture.length;
    }

    private static long number(byte[] bytes, int from, int length) {
        long number = 0;
        for (int index = from; index < from + length; index++) {
            number = (number << 8) | (bytes[index] & 0xFF);
        }
        return number;
    }
}
