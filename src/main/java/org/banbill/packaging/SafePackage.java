package org.banbill.packaging;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;

/**
 * The parts of a Word file after every check that can be made without understanding them: sizes, names, kinds, and XML
 * without entities. Made for files from strangers: time and memory are bounded, nothing is written, nothing is fetched.
 */
public final class SafePackage {

    private static final long LARGEST_FILE = 20L << 20;
    private static final long LARGEST_UNPACKED = 100L << 20;
    private static final int MOST_PARTS = 2000;
    private static final int DEEPEST = 200;
    private static final int MOST_ATTRIBUTES = 200;

    private static final String SAVE_AGAIN =
            "Open it in Word or LibreOffice, save it as a Word document (.docx), and give that file.";
    private static final String NOT_OURS = "If it came from a stranger, do not open it; ask for a fresh copy.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private SafePackage() {}

    /** Checks a file; empty, with a finding, where it fails. */
    public static Optional<SafePackage> open(Path file, Findings findings) {
        SafePackage safe = new SafePackage();
        try {
            safe.read(file);
            return Optional.of(safe);
        } catch (Refused refused) {
            findings.error("unsafe-file", Position.startOf(shown(file)), refused.what, refused.wayOut);
        } catch (IOException e) {
            findings.error(
                    "unsafe-file",
                    Position.startOf(shown(file)),
                    "The file is damaged and cannot be unpacked.",
                    SAVE_AGAIN);
        }
        return Optional.empty();
    }

    /** The path as it is told to the user. */
    public static String shown(Path file) {
        return file.toString().replace('\\', '/');
    }

    /** Whether there is such a part. */
    public boolean has(String part) {
        return parts.containsKey(part);
    }

    /** The bytes of a part. */
    public Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name)).map(byte[]::clone);
    }

    /** The same parts in a clean package, so that no other reader finds anything that was not checked. */
    public byte[] repacked() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot fail to be written", e);
        }
        return bytes.toByteArray();
    }

    private void read(Path file) throws IOException, Refused {
        if (!Files.isRegularFile(file)) {
            throw new Refused("There is no such file.", "Check the path.");
        }
        if (Files.size(file) > LARGEST_FILE) {
            throw new Refused("The file is larger than 20 MiB.", "Take out pictures and embedded files.");
        }
        refuseOtherKinds(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Set<String> names = new HashSet<>();
            Enumeration<? extends ZipEntry> entries = zip.entries();
            long unpacked = 0;
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (entry.isDirectory()) {
                    continue;
                }
                refuseName(entry.getName());
                if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                    throw new Refused("The file holds two parts of the same name.", NOT_OURS);
                }
                if (names.size() > MOST_PARTS) {
                    throw new Refused("The file holds more than " + MOST_PARTS + " parts.", NOT_OURS);
                }
                byte[] bytes;
                try (InputStream in = zip.getInputStream(entry)) {
                    bytes = in.readNBytes((int) Math.min(LARGEST_UNPACKED - unpacked + 1, Integer.MAX_VALUE));
                }
                unpacked += bytes.length;
                if (unpacked > LARGEST_UNPACKED) {
                    throw new Refused("The file unpacks to more than 100 MiB.", NOT_OURS);
                }
                parts.put(entry.getName(), bytes);
            }
        }
        refuseParts();
    }

    private static void refuseOtherKinds(Path file) throws IOException, Refused {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(8);
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            throw new Refused(
                    "This is an old Word file (.doc), or one that is protected by a password.",
                    "Take the password off, and save it as a Word document (.docx).");
        }
        if (!text.startsWith("PK")) {
            throw new Refused("This is no Word document (.docx).", SAVE_AGAIN);
        }
    }

    private static void refuseName(String name) throws Refused {
        boolean leaves = name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || name.contains("\0")
                || Set.of(name.split("/", -1)).contains("..");
        if (leaves) {
            throw new Refused("The file holds a part that would leave its package.", NOT_OURS);
        }
    }

    private void refuseParts() throws Refused {
        if (!has("[Content_Types].xml") || !has("_rels/.rels")) {
            throw new Refused("This is no Word document (.docx).", SAVE_AGAIN);
        }
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            String name = part.getKey().toLowerCase(Locale.ROOT);
            if (name.contains("vbaproject") || name.contains("vbadata")) {
                throw new Refused("The file holds macros.", "Save it as a Word document without macros (.docx).");
            }
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                refuseXml(part.getKey(), part.getValue());
            }
        }
        String types = new String(parts.getOrDefault("[Content_Types].xml", new byte[0]), StandardCharsets.UTF_8);
        if (types.contains("macroEnabled")) {
            throw new Refused("The file holds macros.", "Save it as a Word document without macros (.docx).");
        }
    }

    private static void refuseXml(String name, byte[] bytes) throws Refused {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            int depth = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new Refused("`" + name + "` in the file declares entities.", NOT_OURS);
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                    if (depth > DEEPEST || xml.getAttributeCount() > MOST_ATTRIBUTES) {
                        throw new Refused("`" + name + "` in the file is nested too deeply, or too wide.", NOT_OURS);
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
            }
            xml.close();
        } catch (XMLStreamException e) {
            throw new Refused("`" + name + "` in the file is damaged.", SAVE_AGAIN);
        }
    }

    /** Why a file was refused, and what its user can do. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final String what;
        private final String wayOut;

        Refused(String what, String wayOut) {
            super(what, null, false, false);
            this.what = what;
            this.wayOut = wayOut;
        }
    }
}
