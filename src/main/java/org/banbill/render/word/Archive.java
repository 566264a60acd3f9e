package org.banbill.render.word;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The zip file of the package: the same parts give the same bytes, whenever and wherever. */
final class Archive {

    /**
     * Any fixed time would do, but for the very first that a zip file can hold: for 1980-01-01T00:00 the JDK adds a
     * second time stamp in the machine's own time zone.
     */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final int LEVEL = 6;

    private final ZipOutputStream zip;

    Archive(OutputStream out) {
        zip = new ZipOutputStream(out);
        zip.setLevel(LEVEL);
    }

    void part(String name, Consumer<Xml> body) {
        try {
            ZipEntry entry = new ZipEntry(name);
            entry.setTimeLocal(TIME);
            zip.putNextEntry(entry);
            Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
            Xml xml = Xml.to(writer);
            body.accept(xml);
            xml.end();
            writer.flush();
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the zip file; the stream below stays open, it is the caller's. */
    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }
}
