package org.banbill.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.banbill.finding.Finding;
import org.banbill.finding.Findings;
import org.banbill.finding.Message;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;

/**
 * The parts of an Office file after every check that can be made without understanding them: sizes, names, kinds, and
 * XML without entities. Made for files from strangers: time and memory are bounded, nothing is written, nothing is
 * fetched.
 */
public final class SafePackage {

    private static final int LARGEST_FILE = 20 << 20;
    /** Of the parts that say how the others hang together, and that are held as trees. */
    private static final int LARGEST_INDEX = 1 << 20;

    private static final String RELATIONSHIPS = "_rels/.rels";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    private final Map<String, byte[]> parts;
    private final ContentTypes types;
    private final List<Relationship> relationships = new ArrayList<>();
    private final String mainPart;

    /** What a package is to be. */
    public enum Kind {
        WORD_DOCUMENT("wordprocessingml", "word"),
        WORKBOOK("spreadsheetml", "workbook");

        private final String type;

        private final String told;

        Kind(String type, String told) {
            this.type = type;
            this.told = told;
        }

        /** The finding that tells of a file that is not read, in the words of this kind. */
        private Finding refusal(String name, Refused refused) {
            return Finding.error(
                    refused.text(),
                    Position.startOf(name),
                    refused.part(),
                    Message.of("file." + told),
                    Message.of("document." + told),
                    Message.of("programs." + told),
                    Message.of("endings." + told));
        }
    }

    /** Checks a Word document; empty, with a finding, where it fails. */
    public static Optional<SafePackage> open(Path file, Findings findings) {
        return open(file, Kind.WORD_DOCUMENT, findings);
    }

    /** Checks a file; empty, with a finding, where it fails. */
    public static Optional<SafePackage> open(Path file, Kind kind, Findings findings) {
        if (!Files.exists(file)) {
            findings.error(Rule.NO_FILE, Position.startOf(shown(file)));
            return Optional.empty();
        }
        try {
            return of(shown(file), bytes(file), kind, findings);
        } catch (Refused refused) {
            findings.add(kind.refusal(shown(file), refused));
        }
        return Optional.empty();
    }

    /**
     * Checks a file that was read already; empty, with a finding, where it fails.
     *
     * @param name the path as it is told to the user, with forward slashes
     */
    public static Optional<SafePackage> of(String name, byte[] bytes, Findings findings) {
        return of(name, bytes, Kind.WORD_DOCUMENT, findings);
    }

    /** Likewise for a file of another kind. */
    public static Optional<SafePackage> of(String name, byte[] bytes, Kind kind, Findings findings) {
        try {
            SafePackage safe = new SafePackage(bytes, name.substring(name.lastIndexOf('/') + 1), kind);
            Foreign.report(safe, name, findings);
            return Optional.of(safe);
        } catch (Refused refused) {
            findings.add(kind.refusal(name, refused));
        } catch (IOException e) {
            findings.add(kind.refusal(name, Refused.damaged()));
        }
        return Optional.empty();
    }

    private SafePackage(byte[] bytes, String name, Kind kind) throws IOException, Refused {
        OtherKinds.refuse(name, bytes);
        parts = StrictNames.replacedIn(UntrustedZip.parts(bytes));
        byte[] typesPart = parts.get(ContentTypes.PART);
        if (typesPart == null || !has(RELATIONSHIPS)) {
            throw has("mimetype") && has("content.xml")
                    ? new Refused(Rule.UNSAFE_FILE.as("odt"))
                    : Refused.noWordDocument();
        }
        refuseLarge(ContentTypes.PART, typesPart);
        XmlGuard.refuse(ContentTypes.PART, typesPart);
        types = new ContentTypes(typesPart);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            refuse(part.getKey(), part.getValue());
        }
        mainPart = findMainPart(kind);
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

    /** All parts by their names, to be changed as one likes. */
    public Map<String, byte[]> parts() {
        return new LinkedHashMap<>(parts);
    }

    /** The part with the text; Word on the web names it otherwise than Word. */
    public String mainPart() {
        return mainPart;
    }

    /** What the part is, as the file says; empty where it says nothing. */
    public String contentType(String part) {
        return types.of(part);
    }

    /** The relationships of all parts. */
    public List<Relationship> relationships() {
        return List.copyOf(relationships);
    }

    /** The same parts in a clean package, so that no other reader finds anything that was not checked. */
    public byte[] repacked() {
        return PackageWriter.of(parts);
    }

    /** Read once and whole, so that what is checked is what is read; and a device without an end does end. */
    private static byte[] bytes(Path file) throws Refused {
        if (Files.isDirectory(file)) {
            throw new Refused(Rule.UNSAFE_FILE.as("folder"));
        }
        if (!Files.isRegularFile(file)) {
            throw new Refused(Rule.UNSAFE_FILE.as("device"));
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
            if (bytes.length > LARGEST_FILE) {
                throw new Refused(Rule.UNSAFE_FILE.as("large"));
            }
            return bytes;
        } catch (AccessDeniedException e) {
            throw new Refused(Rule.UNSAFE_FILE.as("access"));
        } catch (IOException e) {
            throw new Refused(Rule.UNSAFE_FILE.as("unreadable"));
        }
    }

    private void refuse(String name, byte[] bytes) throws Refused {
        String type = types.of(name).toLowerCase(Locale.ROOT);
        String lower = name.toLowerCase(Locale.ROOT);
        if (type.contains("macroenabled") || type.contains("vbaproject") || lower.contains("vbaproject")) {
            throw new Refused(Rule.UNSAFE_FILE.as("macros"));
        }
        boolean isXml = lower.endsWith(".xml")
                || lower.endsWith(".rels")
                || type.endsWith("+xml")
                || type.endsWith("/xml")
                || startsAsXml(bytes);
        if (isXml) {
            XmlGuard.refuse(name, bytes);
        }
        if (Relationship.isPart(name)) {
            refuseLarge(name, bytes);
            for (Relationship relationship : Relationship.read(name, bytes)) {
                if (!relationship.external() && relationship.part().startsWith("../")) {
                    throw new Refused(Rule.UNSAFE_FILE.as("leads-out"), name);
                }
                relationships.add(relationship);
            }
        }
    }

    private static void refuseLarge(String name, byte[] bytes) throws Refused {
        if (bytes.length > LARGEST_INDEX) {
            throw new Refused(Rule.UNSAFE_FILE.as("large-index"), name);
        }
    }

    private static boolean startsAsXml(byte[] bytes) {
        int at = 0;
        StringBuilder start = new StringBuilder();
        while (at < Math.min(bytes.length, 64)) {
            int letter = bytes[at++] & 0xFF;
            if (letter > ' ' && letter < 0x7F) {
                start.append((char) letter);
            }
        }
        return start.indexOf("<?xml") == 0;
    }

    private String findMainPart(Kind kind) throws Refused {
        for (Relationship relationship : relationships) {
            if (!relationship.owner().isEmpty() || !relationship.kind().equals("officeDocument")) {
                continue;
            }
            if (relationship.type().startsWith(STRICT)) {
                throw new Refused(Rule.UNSAFE_FILE.as("strict"));
            }
            String type = types.of(relationship.part());
            if (relationship.external() || !has(relationship.part())) {
                throw Refused.damaged();
            }
            if (!type.contains(kind.type)) {
                throw new Refused(Rule.UNSAFE_FILE.as("other-office"));
            }
            return relationship.part();
        }
        throw Refused.noWordDocument();
    }
}
