package org.banbill.ooxml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A small Word file made by hand, good until a test spoils it. */
public final class WordFile {

    public static final String TEXT = "word/document.xml";
    public static final String TYPES = "[Content_Types].xml";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    public WordFile() {
        part(
                TYPES,
                "<Types xmlns='" + PACKAGE + "content-types'>"
                        + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                        + "<Default Extension='xml' ContentType='application/xml'/>"
                        + "<Override PartName='/" + TEXT + "' ContentType='" + WORD + "document.main+xml'/></Types>");
        part("_rels/.rels", relationships(relationship("main", "officeDocument", TEXT, false)));
        part(TEXT, document("<w:p><w:r><w:t>Hello</w:t></w:r></w:p>"));
    }

    static String document(String body) {
        return "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>" + body
                + "</w:body></w:document>";
    }

    static String relationships(String... all) {
        return "<Relationships xmlns='" + PACKAGE + "relationships'>" + String.join("", all) + "</Relationships>";
    }

    static String relationship(String id, String kind, String target, boolean external) {
        return "<Relationship Id='" + id + "' Type='" + OFFICE + kind + "' Target='" + target + "'"
                + (external ? " TargetMode='External'" : "") + "/>";
    }

    public WordFile part(String name, String text) {
        return part(name, text, StandardCharsets.UTF_8);
    }

    WordFile part(String name, String text, Charset charset) {
        return part(name, text.getBytes(charset));
    }

    public WordFile part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    WordFile without(String name) {
        parts.remove(name);
        return this;
    }

    /** Relationships of the text. */
    WordFile related(String... all) {
        return part("word/_rels/document.xml.rels", relationships(all));
    }

    public WordFile replace(String name, String written, String by) {
        String text = new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
        if (!text.contains(written)) {
            throw new IllegalArgumentException(name + " does not contain " + written);
        }
        return part(name, text.replace(written, by));
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    /** In the format for large files; that it is used for a small one is no harm. */
    byte[] zip64(boolean withLink) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            zip.setUseZip64(Zip64Mode.Always);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putArchiveEntry(new ZipArchiveEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeArchiveEntry();
            }
            if (withLink) {
                ZipArchiveEntry link = new ZipArchiveEntry("word/media/a.png");
                link.setUnixMode(0120777);
                zip.putArchiveEntry(link);
                zip.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
                zip.closeArchiveEntry();
            }
        }
        return out.toByteArray();
    }

    public Path in(Path folder, String name) throws IOException {
        return Files.write(folder.resolve(name), bytes());
    }
}
