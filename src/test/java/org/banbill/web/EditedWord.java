package org.banbill.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Types other words over those of a Word file, as somebody does who does not track changes. */
final class EditedWord {

    private EditedWord() {}

    /** @param words what stands there and what is typed over it, in turn */
    static byte[] of(byte[] word, String... words) throws IOException {
        ByteArrayOutputStream edited = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(word));
                ZipOutputStream out = new ZipOutputStream(edited)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals("word/document.xml") ? typed(part, words) : part);
            }
        }
        return edited.toByteArray();
    }

    private static byte[] typed(byte[] part, String... words) {
        String text = new String(part, StandardCharsets.UTF_8);
        for (int index = 0; index < words.length; index += 2) {
            if (!text.contains(words[index])) {
                throw new IllegalArgumentException("nothing says “" + words[index] + "”");
            }
            text = text.replace(words[index], words[index + 1]);
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
