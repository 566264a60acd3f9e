package org.banbill.ooxml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The zip file of a package while it is being written: the same parts give the same bytes, whenever and wherever, and
 * tell of neither.
 */
public final class PackageWriter {

    /**
     * Any fixed time would do, but for the very first that a zip file can hold: for 1980-01-01T00:00 the JDK adds a
     * second time stamp in the machine's own time zone.
     */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final int LEVEL = 6;

    private final ZipOutputStream zip;

    /** @param out stays open */
    public PackageWriter(OutputStream out) {
        zip = new ZipOutputStream(out);
        zip.setLevel(LEVEL);
    }

    /** A whole package in memory: the parts in their order, but for {@code [Content_Types].xml}, which stands first. */
    public static byte[] of(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
        PackageWriter out = new PackageWriter(bytes);
        byte[] types = parts.get(ContentTypes.PART);
        if (types != null) {
            out.part(ContentTypes.PART, types);
        }
        parts.forEach((name, part) -> {
            if (!name.equals(ContentTypes.PART)) {
                out.part(name, part);
            }
        });
        out.finish();
        return bytes.toByteArray();
    }

    /** Writes an XML part as it is made. */
    public void part(String name, Consumer<Xml> body) {
        part(name, () -> {
            XmlWriter xml = XmlWriter.to(zip);
            body.accept(xml);
            xml.end();
        });
    }

    public void part(String name, byte[] bytes) {
        part(name, () -> zip.write(bytes));
    }

    /** Ends the zip file; the stream below stays open, it is the caller's. */
    public void finish() {
        write(() -> {
            zip.finish();
            zip.flush();
        });
    }

    private void part(String name, Step body) {
        write(() -> {
            ZipEntry entry = new ZipEntry(name);
            entry.setTimeLocal(TIME);
            zip.putNextEntry(entry);
            body.write();
            zip.closeEntry();
        });
    }

    /** Unchecked, because the visitors of a bill cannot pass on others. */
    private static void write(Step step) {
        try {
            step.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Step {
        void write() throws IOException;
    }
}
