package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banbill.render.word.Docx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** Every part of every Word file in Hebrew says in its XML that it runs from right to left. */
class RightToLeftTest {

    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final Pattern HEBREW = Pattern.compile("\\p{IsHebrew}");
    private static final Pattern TEXT_PART =
            Pattern.compile("word/(?:document|header[0-9]*|footer[0-9]*|comments|footnotes|endnotes)\\.xml");

    @Test
    void theBillItsPapersAndItsComments(@TempDir Path folder) throws IOException {
        run("draft", "il", "--annotated", "--papers", "all", "--output", folder.toString());

        List<Path> files = wordFiles(folder);
        assertThat(files).hasSizeGreaterThan(10);
        for (Path file : files) {
            assertThat(faults(file)).as("%s", file.getFileName()).isEmpty();
        }
    }

    @Test
    void theRedline(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("redline.docx");
        run("compare", "il", "il --without severability", "--output", file.toString());

        Docx redline = Docx.of(Files.readAllBytes(file));
        assertThat(Docx.all(redline.document(), "w:del")).isNotEmpty();
        assertThat(faults(file)).isEmpty();
    }

    private static void run(String... arguments) {
        Terminal.Run run = Terminal.run(HOME, arguments);
        assertThat(run.status()).as("%s", run.err()).isZero();
    }

    private static List<Path> wordFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".docx"))
                    .sorted()
                    .toList();
        }
    }

    /** What holds Hebrew and does not say that it runs from right to left. */
    private static List<String> faults(Path file) throws IOException {
        Docx docx = Docx.of(Files.readAllBytes(file));
        Styles styles = Styles.of(docx.part("word/styles.xml"));
        List<String> faults = new ArrayList<>();
        docx.parts().keySet().stream()
                .filter(name -> TEXT_PART.matcher(name).matches())
                .forEach(name -> {
                    Element part = docx.part(name);
                    for (Element paragraph : Docx.all(part, "w:p")) {
                        if (isHebrew(paragraph) && !styles.isRightToLeft(paragraph)) {
                            faults.add(name + ": paragraph “" + Docx.text(paragraph) + "”");
                        }
                    }
                    for (Element run : Docx.all(part, "w:r")) {
                        if (isHebrew(run) && Docx.all(run, "w:rtl").isEmpty()) {
                            faults.add(name + ": run “" + Docx.text(run) + "”");
                        }
                    }
                    for (Element table : Docx.all(part, "w:tbl")) {
                        if (isHebrew(table) && Docx.all(table, "w:bidiVisual").isEmpty()) {
                            faults.add(name + ": table “" + Docx.text(table) + "”");
                        }
                    }
                    for (Element section : Docx.all(part, "w:sectPr")) {
                        if (Docx.all(section, "w:bidi").isEmpty()) {
                            faults.add(name + ": section");
                        }
                    }
                });
        return faults;
    }

    private static boolean isHebrew(Element element) {
        return HEBREW.matcher(text(element)).find();
    }

    /** Struck words too. */
    private static String text(Element element) {
        StringBuilder text = new StringBuilder(Docx.text(element));
        Docx.all(element, "w:delText").forEach(struck -> text.append(struck.getTextContent()));
        return text.toString();
    }

    /** Which paragraph styles run from right to left, by themselves or by the style that they rest on. */
    private record Styles(boolean byDefault, String normal, Map<String, Element> byId) {

        static Styles of(Element part) {
            Map<String, Element> byId = new HashMap<>();
            String normal = "";
            for (Element style : Docx.all(part, "w:style")) {
                byId.put(style.getAttribute("w:styleId"), style);
                if (style.getAttribute("w:type").equals("paragraph") && style.hasAttribute("w:default")) {
                    normal = style.getAttribute("w:styleId");
                }
            }
            boolean byDefault = Docx.first(part, "w:pPrDefault")
                    .map(defaults -> !Docx.all(defaults, "w:bidi").isEmpty())
                    .orElse(false);
            return new Styles(byDefault, normal, byId);
        }

        boolean isRightToLeft(Element paragraph) {
            return Docx.first(paragraph, "w:pPr")
                            .map(own -> !Docx.all(own, "w:bidi").isEmpty())
                            .orElse(false)
                    || isRightToLeft(Docx.value(paragraph, "w:pStyle").orElse(normal));
        }

        private boolean isRightToLeft(String id) {
            Element style = byId.get(id);
            if (style == null) {
                return byDefault;
            }
            return !Docx.all(style, "w:bidi").isEmpty()
                    || Docx.value(style, "w:basedOn").map(this::isRightToLeft).orElse(byDefault);
        }
    }
}
