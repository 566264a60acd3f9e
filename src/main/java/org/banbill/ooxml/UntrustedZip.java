package org.banbill.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.banbill.finding.Rule;

/**
 * Unpacks a zip file that may be made to do harm. Its directory and its entries must tell the same story, so that no
 * other reader sees another file than this one did.
 */
final class UntrustedZip {

    private static final int MEBIBYTE = 1 << 20;
    /** A law of 50,000 provisions unpacks to 43 MiB of text. */
    private static final int LARGEST_PART = 96 * MEBIBYTE;

    private static final long LARGEST_UNPACKED = 128L * MEBIBYTE;
    private static final int MOST_PARTS = 2000;
    /** Text packs to a fiftieth; what unpacks to many times more was made for it. */
    private static final long LARGEST_RATIO = 200;

    private static final int RATIO_MATTERS_FROM = 4 << 20;
    private static final int END_RECORD = 22;
    private static final int LOCAL_HEADER = 30;
    /** The count of a file in the zip64 format. */
    private static final int IN_ANOTHER_RECORD = 0xFFFF;

    private final byte[] bytes;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private long unpacked;

    private UntrustedZip(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The parts by their names, in the order in which they lie. */
    static Map<String, byte[]> parts(byte[] bytes) throws IOException, Refused {
        UntrustedZip zip = new UntrustedZip(bytes);
        zip.refuseEnd();
        try (ZipFile file = ZipFile.builder().setByteArray(bytes).get()) {
            zip.read(Collections.list(file.getEntriesInPhysicalOrder()), file);
        } catch (IllegalArgumentException e) {
            throw Refused.damaged();
        }
        return zip.parts;
    }

    /** The end record must be the last thing in the file: what stands behind it is read by some, and not by others. */
    private void refuseEnd() throws Refused {
        int at = bytes.length - END_RECORD;
        boolean isEnd = at >= 0
                && bytes[at] == 'P'
                && bytes[at + 1] == 'K'
                && bytes[at + 2] == 5
                && bytes[at + 3] == 6
                && bytes[at + 20] == 0
                && bytes[at + 21] == 0;
        if (!isEnd) {
            throw new Refused(Rule.UNSAFE_FILE.as("end"));
        }
        int count = (bytes[at + 10] & 0xFF) | ((bytes[at + 11] & 0xFF) << 8);
        if (count > MOST_PARTS && count != IN_ANOTHER_RECORD) {
            throw tooMany();
        }
    }

    private void read(List<ZipArchiveEntry> entries, ZipFile file) throws IOException, Refused {
        if (entries.size() > MOST_PARTS) {
            throw tooMany();
        }
        long end = 0;
        for (ZipArchiveEntry entry : entries) {
            if (entry.getLocalHeaderOffset() < end) {
                throw new Refused(Rule.UNSAFE_FILE.as("overlap"));
            }
            end = entry.getDataOffset() + entry.getCompressedSize();
            refuse(entry);
            if (!entry.isDirectory()) {
                parts.put(entry.getName(), unpack(entry, file));
            }
        }
    }

    private void refuse(ZipArchiveEntry entry) throws Refused {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new Refused(Rule.UNSAFE_FILE.as("packed-with-password"));
        }
        if (entry.getMethod() != ZipArchiveEntry.STORED && entry.getMethod() != ZipArchiveEntry.DEFLATED) {
            throw new Refused(Rule.UNSAFE_FILE.as("packing"));
        }
        if (entry.isUnixSymlink()) {
            throw new Refused(Rule.UNSAFE_FILE.as("link"));
        }
        if (leaves(entry.getName())) {
            throw new Refused(Rule.UNSAFE_FILE.as("leaving-part"));
        }
        if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
            throw new Refused(Rule.UNSAFE_FILE.as("same-name"));
        }
        byte[] name = entry.getRawName();
        int from = (int) entry.getLocalHeaderOffset() + LOCAL_HEADER;
        if (from + name.length > bytes.length
                || !Arrays.equals(bytes, from, from + name.length, name, 0, name.length)) {
            throw new Refused(Rule.UNSAFE_FILE.as("two-names"));
        }
    }

    /** Whether a name, taken for a path, could lead elsewhere; or could not be told apart from another. */
    private static boolean leaves(String name) {
        String folderless = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        return folderless.chars().anyMatch(letter -> letter < ' ' || letter == '\\' || letter == ':' || letter == 0x7F)
                || Arrays.stream(folderless.split("/", -1))
                        .anyMatch(step -> step.isBlank()
                                || step.equals(".")
                                || step.equals("..")
                                || step.toLowerCase(Locale.ROOT).contains("%2"));
    }

    private byte[] unpack(ZipArchiveEntry entry, ZipFile file) throws IOException, Refused {
        byte[] part;
        try (InputStream in = file.getInputStream(entry)) {
            part = in.readNBytes(LARGEST_PART + 1);
        }
        unpacked += part.length;
        if (part.length > LARGEST_PART || unpacked > LARGEST_UNPACKED) {
            throw part.length > LARGEST_PART
                    ? new Refused(Rule.UNSAFE_FILE.as("part-large-when-unpacked"), mebibytes(LARGEST_PART))
                    : new Refused(Rule.UNSAFE_FILE.as("large-when-unpacked"), mebibytes(LARGEST_UNPACKED));
        }
        if (part.length > RATIO_MATTERS_FROM && part.length / Math.max(1, entry.getCompressedSize()) > LARGEST_RATIO) {
            throw new Refused(Rule.UNSAFE_FILE.as("ratio"), String.valueOf(LARGEST_RATIO));
        }
        CRC32 sum = new CRC32();
        sum.update(part);
        if (sum.getValue() != entry.getCrc() || part.length != entry.getSize()) {
            throw Refused.damaged();
        }
        return part;
    }

    private static String mebibytes(long bytes) {
        return String.valueOf(bytes / MEBIBYTE);
    }

    private static Refused tooMany() {
        return new Refused(Rule.UNSAFE_FILE.as("many-parts"), String.valueOf(MOST_PARTS));
    }
}
