package org.banbill.ooxml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.banbill.ooxml.WordFile.TEXT;
import static org.banbill.ooxml.WordFile.TYPES;
import static org.banbill.ooxml.WordFile.document;
import static org.banbill.ooxml.WordFile.relationship;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Files made to do harm, and others that are no Word file, each with what is said of it. */
final class HostileFiles {

    private static final String ENTITIES = "declares entities";
    private static final String SHAPE = "nested too deeply, or too wide";
    private static final String LEAVES = "would leave its package";
    private static final String NO_WORD = "This is no Word document";
    private static final String GOOD = "";

    /** What a file is, and words of what is said of it; none for a good one. */
    record Case(Supplier<byte[]> bytes, String said) {}

    private static final Map<String, Case> ALL = new LinkedHashMap<>();

    private final Map<String, Case> cases = ALL;

    private HostileFiles() {}

    /** Made once. */
    static Map<String, Case> all() throws IOException {
        if (!ALL.isEmpty()) {
            return ALL;
        }
        HostileFiles files = new HostileFiles();
        files.otherKinds();
        files.zips();
        files.names();
        files.xml();
        files.contents();
        return files.cases;
    }

    private void add(String name, byte[] bytes, String said) {
        cases.put(name, new Case(() -> bytes, said));
    }

    private void add(String name, WordFile file, String said) {
        add(name, file.bytes(), said);
    }

    private void otherKinds() {
        add("good", new WordFile(), GOOD);
        add("empty", new byte[0], "The file is empty.");
        add("zeros", new byte[5000], NO_WORD);
        add("text", "Dear all".getBytes(UTF_8), NO_WORD);
        add("rich-text", "{\\rtf1 Dear all}".getBytes(UTF_8), "rich text (RTF)");
        add("pdf", "%PDF-1.7".getBytes(UTF_8), "This is a PDF.");
        add("web-page", "\ufeff\n<!DOCTYPE html><p>Sign in".getBytes(UTF_8), "This is a web page");
        add("bare-xml", document("").getBytes(UTF_8), "This is bare XML");
        byte[] old = Arrays.copyOf(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                3000);
        add("old-word", old, "a file of an old Office");
        byte[] locked = old.clone();
        byte[] name = "EncryptedPackage".getBytes(UTF_16LE);
        System.arraycopy(name, 0, locked, 1000, name.length);
        add("password", locked, "protected by a password");
        add(
                "open-document",
                new WordFile().without(TYPES).part("mimetype", "x").part("content.xml", "<x/>"),
                "OpenDocument text (.odt)");
        add(
                "workbook",
                new WordFile().replace(TYPES, "wordprocessingml.document", "spreadsheetml.sheet"),
                "an Office file, but no Word document");
        add("zip-in-zip", new WordFile().without(TYPES).part("letter.docx", new WordFile().bytes()), NO_WORD);
        add("without-relationships", new WordFile().without("_rels/.rels"), NO_WORD);
        add("without-text", new WordFile().without(TEXT), "damaged or cut off");
        add(
                "text-elsewhere",
                new WordFile()
                        .part(
                                "_rels/.rels",
                                WordFile.relationships(
                                        relationship("a", "officeDocument", "http://example.org/a.xml", true))),
                "damaged or cut off");
    }

    private void zips() throws IOException {
        byte[] good = new WordFile().bytes();
        add("cut-off", Arrays.copyOf(good, good.length - 40), "cut off, or something hangs on");
        add("more-behind", Arrays.copyOf(good, good.length + 40), "cut off, or something hangs on");
        byte[] before = new byte[good.length + 40];
        System.arraycopy(good, 0, before, 40, good.length);
        add("more-before", before, NO_WORD);
        byte[] wrongSum = good.clone();
        int central = find(good, "PK\u0001\u0002");
        wrongSum[central + 16] ^= 1;
        add("wrong-sum", wrongSum, "damaged or cut off");
        byte[] encrypted = good.clone();
        encrypted[6] |= 1;
        encrypted[central + 8] |= 1;
        add("flagged-encrypted", encrypted, "protected by a password");
        byte[] method = good.clone();
        method[8] = 12;
        method[central + 10] = 12;
        add("bzip2", method, "packed in a way that Word does not know");
        byte[] twoNames = good.clone();
        twoNames[30] = '(';
        add("two-names", twoNames, "gives a part two names");
        add("bomb", new WordFile().part("word/media/a.png", new byte[100 << 20]), "more than 96 MiB in one part");
        WordFile many = new WordFile();
        for (int count = 0; count < 2100; count++) {
            many.part("word/media/" + count + ".png", new byte[0]);
        }
        add("many-parts", many, "more than 2000 parts");
        WordFile heavy = new WordFile();
        for (int count = 0; count < 45; count++) {
            heavy.part("word/media/" + count + ".png", new byte[3 << 20]);
        }
        add("bomb-in-pieces", heavy, "more than 128 MiB");
        add("bomb-by-ratio", new WordFile().part("word/media/a.png", new byte[20 << 20]), "times its size");
        add("zip64", new WordFile().zip64(false), GOOD);
        add("link", new WordFile().zip64(true), "holds a link to another file");
        byte[] overlap = good.clone();
        int second = find(good, "PK\u0001\u0002", central + 1);
        System.arraycopy(good, central + 42, overlap, second + 42, 4);
        add("overlap", overlap, "Parts of the file overlap.");
    }

    private static int find(byte[] bytes, String text) {
        return find(bytes, text, 0);
    }

    private static int find(byte[] bytes, String text, int from) {
        return new String(bytes, ISO_8859_1).indexOf(text, from);
    }

    private void names() {
        for (String name : new String[] {
            "../../a",
            "/tmp/a",
            "..\\a",
            "C:/a",
            "word/../../a",
            "word//a",
            "word/./a",
            "word/a\u0000b",
            "word/%2e%2e/a"
        }) {
            add("name-" + name.replaceAll("[^a-zA-Z0-9]", "_"), new WordFile().part(name, "x"), LEAVES);
        }
        add("name-twice", new WordFile().part("WORD/Document.xml", document("")), "two parts of the same name");
        add(
                "target-outside",
                new WordFile().related(relationship("a", "image", "../../../etc/passwd", false)),
                "leads out of it");
        add(
                "target-file",
                new WordFile().related(relationship("a", "image", "file:///etc/passwd", false)),
                "leads out of it");
    }

    private void xml() {
        String entity = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>";
        String using = document("<w:p><w:r><w:t>&a;</w:t></w:r></w:p>");
        add("entity", new WordFile().part(TEXT, entity + using), ENTITIES);
        add(
                "entity-in-utf-16",
                new WordFile().part(TEXT, "<?xml version='1.0' encoding='UTF-16'?>" + entity + using, UTF_16),
                ENTITIES);
        add(
                "parameter-entity",
                new WordFile()
                        .part(TEXT, "<!DOCTYPE x [<!ENTITY % a SYSTEM 'http://127.0.0.1:9/a'> %a;]>" + document("")),
                ENTITIES);
        add(
                "outside-dtd",
                new WordFile().part(TEXT, "<!DOCTYPE x SYSTEM 'http://127.0.0.1:9/a'>" + document("")),
                ENTITIES);
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 'ha'>");
        for (int level = 1; level < 30; level++) {
            laughs.append("<!ENTITY a")
                    .append(level)
                    .append(" '")
                    .append(("&a" + (level - 1) + ";").repeat(10))
                    .append("'>");
        }
        add("billion-laughs", new WordFile().part(TEXT, laughs + "]>" + document("&a29;")), ENTITIES);
        add("entity-in-types", new WordFile().replace(TYPES, "<Types", entity + "<Types"), ENTITIES);
        add(
                "entity-in-relationships",
                new WordFile().replace("_rels/.rels", "<Relationships", entity + "<Relationships"),
                ENTITIES);
        add(
                "entity-in-other-ending",
                new WordFile()
                        .replace(TYPES, "</Types>", "<Default Extension='dat' ContentType='application/xml'/></Types>")
                        .part("word/a.dat", entity + "<x/>"),
                ENTITIES);
        add(
                "entity-in-undeclared",
                new WordFile().part("word/a.bin", "<?xml version='1.0'?>" + entity + "<x/>"),
                ENTITIES);
        add(
                "utf-7",
                new WordFile().part(TEXT, "<?xml version='1.0' encoding='UTF-7'?>+ADwAIQ-DOCTYPE x+AD4-<x/>"),
                "is damaged");
        add(
                "ebcdic",
                new WordFile().part(TEXT, "<?xml version='1.0' encoding='IBM037'?><x/>"),
                "in an encoding that Word does not use");
        add(
                "rare-encoding",
                new WordFile().part(TEXT, "<?xml version='1.0' encoding='KOI8-R'?><x/>"),
                "in an encoding that Word does not use");
        add(
                "utf-16",
                new WordFile().part(TEXT, "<?xml version='1.0' encoding='UTF-16'?>" + document("<w:p/>"), UTF_16),
                GOOD);
        add("not-well-formed", new WordFile().part(TEXT, "<w:document>"), "`word/document.xml` in the file is damaged");
        add("deep", new WordFile().part(TEXT, document("<w:p>".repeat(100_000))), SHAPE);
        StringBuilder wide = new StringBuilder("<w:p");
        for (int count = 0; count < 20_000; count++) {
            wide.append(" a").append(count).append("='x'");
        }
        add("wide", new WordFile().part(TEXT, document(wide + "/>")), SHAPE);
        add("namespaces", new WordFile().part(TEXT, document(wide.toString().replace(" a", " xmlns:a") + "/>")), SHAPE);
        add("many-elements", new WordFile().part(TEXT, document("<a/><b/>".repeat(1_600_000))), "times its size");
        add(
                "long-attribute",
                new WordFile().part(TEXT, document("<a b='" + "x".repeat(97 << 20) + "'/>")),
                "more than 96 MiB");
        add(
                "large-relationships",
                new WordFile().related(relationship("a", "image", "a".repeat(2 << 20), false)),
                "larger than 1 MiB");
    }

    private void contents() {
        String macros = "The file holds macros.";
        add(
                "macros-by-type",
                new WordFile()
                        .replace(
                                TYPES,
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"),
                macros);
        add("macros-by-name", new WordFile().part("word/vbaProject.bin", "x"), macros);
        String outside = "outside-link: The file points to something outside it";
        add(
                "outside-template",
                new WordFile().related(relationship("a", "attachedTemplate", "\\\\host\\share\\a.dotm", true)),
                outside);
        add(
                "outside-picture",
                new WordFile().related(relationship("a", "image", "http://127.0.0.1:9/a.png", true)),
                outside);
        add("outside-file", new WordFile().related(relationship("a", "image", "file:///etc/passwd", true)), outside);
        add(
                "script-link",
                new WordFile().related(relationship("a", "hyperlink", "javascript:alert(1)", true)),
                outside);
        add("web-link", new WordFile().related(relationship("a", "hyperlink", "https://example.org/", true)), GOOD);
        String object = "embedded-object: The file holds something that another program opens";
        add("object", new WordFile().related(relationship("a", "oleObject", "embeddings/a.bin", false)), object);
        add("control", new WordFile().related(relationship("a", "control", "activeX/activeX1.xml", false)), object);
        add("other-text", new WordFile().related(relationship("a", "aFChunk", "a.html", false)), object);
    }
}
