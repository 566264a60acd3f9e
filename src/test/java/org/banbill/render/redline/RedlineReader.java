package org.banbill.render.redline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.banbill.render.word.Docx;
import org.banbill.render.word.WordCounting;
import org.w3c.dom.Element;

/** Reads a Word file line by line, numbers included, with its tracked changes accepted, rejected or as they are. */
public final class RedlineReader {

    private final Docx docx;

    private RedlineReader(byte[] file, Consumer<Element> resolve) {
        try {
            this.docx = Docx.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        texts().forEach(resolve);
    }

    public static RedlineReader plain(byte[] file) {
        return new RedlineReader(file, part -> {});
    }

    public static RedlineReader accepted(byte[] file) {
        return new RedlineReader(file, TrackedChanges::accept);
    }

    public static RedlineReader rejected(byte[] file) {
        return new RedlineReader(file, TrackedChanges::reject);
    }

    private List<Element> texts() {
        return docx.parts().entrySet().stream()
                .filter(part -> part.getKey().matches("word/(document|header\\d+|footer\\d+)\\.xml"))
                .map(part -> part.getValue().getDocumentElement())
                .toList();
    }

    /** Style, number and words of every paragraph. The styles of the earlier document have names of their own. */
    public List<String> lines() {
        Map<Element, String> numbers = WordCounting.of(docx);
        List<String> lines = new ArrayList<>();
        for (Element text : texts()) {
            for (Element paragraph : Docx.all(text, "w:p")) {
                if (text != docx.document() && Docx.text(paragraph).isEmpty()) {
                    continue; // the place of a header that only the other draft has
                }
                String style = Docx.value(paragraph, "w:pStyle").orElse("");
                lines.add(style.replaceFirst("^Before", "") + " | " + numbers.getOrDefault(paragraph, "") + " | "
                        + Docx.text(paragraph));
            }
        }
        return lines;
    }

    /** What fields and links point to although it is not there. */
    public Set<String> danglingReferences() {
        Set<String> targets = new HashSet<>();
        for (Element link : Docx.all(docx.document(), "w:hyperlink")) {
            targets.add(link.getAttribute("w:anchor"));
        }
        for (Element code : Docx.all(docx.document(), "w:instrText")) {
            String[] words = code.getTextContent().strip().split(" ", -1);
            if (words[0].equals("REF")) {
                targets.add(words[1]);
            }
        }
        targets.removeAll(anchors());
        return targets;
    }

    /** The names of its bookmarks. */
    public List<String> anchors() {
        return Docx.attributes(docx.document(), "w:bookmarkStart", "w:name");
    }

    /** Every id of a tracked change, bookmark or content control that is there twice. */
    public List<String> doubledIds() {
        List<String> doubled = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (String name : List.of("w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:pPrChange", "w:bookmarkStart")) {
            for (String id : Docx.attributes(docx.document(), name, "w:id")) {
                if (!known.add(id)) {
                    doubled.add(id);
                }
            }
        }
        Set<String> controls = new HashSet<>();
        for (Element properties : Docx.all(docx.document(), "w:sdtPr")) {
            Docx.value(properties, "w:id").filter(id -> !controls.add(id)).ifPresent(doubled::add);
        }
        return doubled;
    }

    /** How many tracked changes there are of a kind, such as {@code w:moveFrom}. */
    public int count(String kind) {
        return texts().stream().mapToInt(text -> Docx.all(text, kind).size()).sum();
    }
}
