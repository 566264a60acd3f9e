package org.banbill.ooxml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class XmlWriterTest {

    private static byte[] written(Consumer<Xml> body) {
        return XmlWriter.bytes(body);
    }

    @Test
    void anElementWithoutContentIsWrittenShortWhereItIsCalledEmpty() {
        byte[] part = written(xml -> xml.open("w:p", "xmlns:w", "urn:w")
                .empty("w:r")
                .open("w:t")
                .close()
                .close());
        assertThat(new String(part, UTF_8))
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:p xmlns:w=\"urn:w\"><w:r/><w:t></w:t></w:p>");
    }

    @Test
    void whatXmlCannotHoldIsReplacedVisibly() {
        byte[] part = written(xml -> xml.element("t", "a\u0000b\u0008\uFFFE\uD83D!\uDE00", "a", "\u001B"));
        assertThat(new String(part, UTF_8)).endsWith("<t a=\"\uFFFD\">a\uFFFDb\uFFFD\uFFFD\uFFFD!\uFFFD</t>");
    }

    @Test
    void whatWasWrittenIsReadAgainLetterByLetter() {
        String letters = "<>&\"'\t\n\r ab\u00E9\u2060\uAC00\uFFFD";
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            StringBuilder made = new StringBuilder();
            while (made.length() < 1000) {
                made.append(letters.charAt(random.nextInt(letters.length())));
                made.append(random.nextInt(9) == 0 ? "\uD83D\uDE00" : "");
            }
            String text = made.toString();
            // longer than what the writer holds before it writes on
            byte[] part = written(xml -> xml.open("t", "a", text)
                    .text(text)
                    .text(text)
                    .text(text.repeat(9))
                    .close());
            var root = Dom.read(part).getDocumentElement();
            assertThat(root.getAttribute("a")).isEqualTo(text);
            assertThat(root.getTextContent()).isEqualTo(text.repeat(11));
            assertThat(Dom.read(Dom.write(root.getOwnerDocument()))
                            .getDocumentElement()
                            .getTextContent())
                    .isEqualTo(text.repeat(11));
        }
    }
}
