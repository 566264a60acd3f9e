package org.banbill.packaging;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Makes a package of parts: the same parts give the same bytes, whenever and wherever, and tell of neither. */
public final class Packed {

    /** Not 1980-01-01T00:00: for that the JDK adds a second time in the machine's own time zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final int LEVEL = 6;

    private Packed() {}

    /** The parts of a package of our own. One from outside goes through {@link SafePackage}. */
    public static Map<String, byte[]> parts(byte[] own) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(own))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new IllegalStateException("our own package cannot be read", e);
        }
        return parts;
    }

    /** The parts in their order, but for {@code [Content_Types].xml}, which stands first. */
    public static byte[] of(Map<String, byte[]> parts) {
        Map<String, byte[]> ordered = new LinkedHashMap<>();
        byte[] types = parts.get(ContentTypes.PART);
        if (types != null) {
            ordered.put(ContentTypes.PART, types);
        }
        ordered.putAll(parts);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(LEVEL);
            for (Map.Entry<String, byte[]> part : ordered.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot fail to be written", e);
        }
        return bytes.toByteArray();
    }
}
