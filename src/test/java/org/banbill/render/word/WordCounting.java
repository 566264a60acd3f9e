package org.banbill.render.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.banbill.bill.NumberFormat;
import org.w3c.dom.Element;

/**
 * Counts the numbers of a written file as Word does, from nothing but the file: each abstract list has one set of
 * counters; a level begins again after any higher one; a list with a number of its own begins there when it is first
 * used. A second opinion on what {@link NumberingPlan} foretells.
 */
public final class WordCounting {

    private final Map<String, Element> abstractLists = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    private WordCounting(Docx docx) {
        Element numbering = docx.part("word/numbering.xml");
        for (Element list : Docx.all(numbering, "w:abstractNum")) {
            abstractLists.put(list.getAttribute("w:abstractNumId"), list);
        }
        Docx.all(numbering, "w:num").forEach(list -> lists.put(list.getAttribute("w:numId"), list));
        Docx.all(docx.part("word/styles.xml"), "w:style")
                .forEach(style -> styles.put(style.getAttribute("w:styleId"), style));
    }

    /** The number of each paragraph that has one. */
    public static Map<Element, String> of(Docx docx) {
        WordCounting counting = new WordCounting(docx);
        Map<Element, String> numbers = new LinkedHashMap<>();
        for (Element paragraph : docx.paragraphs()) {
            counting.number(paragraph).ifPresent(number -> numbers.put(paragraph, number));
        }
        return numbers;
    }

    private Optional<String> number(Element paragraph) {
        Optional<Element> numbered = Docx.first(paragraph, "w:numPr")
                .or(() -> Docx.value(paragraph, "w:pStyle")
                        .map(styles::get)
                        .flatMap(style -> Docx.first(style, "w:numPr")));
        String list = numbered.flatMap(found -> Docx.value(found, "w:numId")).orElse("0");
        return list.equals("0")
                ? Optional.empty()
                : Optional.of(number(
                        list,
                        Integer.parseInt(Docx.value(numbered.get(), "w:ilvl").orElse("0"))));
    }

    private String number(String listId, int depth) {
        Element list = Objects.requireNonNull(lists.get(listId), listId);
        String abstractId = Docx.value(list, "w:abstractNumId").orElseThrow();
        Element level = Docx.all(Objects.requireNonNull(abstractLists.get(abstractId), abstractId), "w:lvl")
                .get(depth);
        int[] counts = counters.computeIfAbsent(abstractId, absent -> new int[9]);
        Optional<String> override = Docx.all(list, "w:lvlOverride").stream()
                .filter(found -> found.getAttribute("w:ilvl").equals(Integer.toString(depth)))
                .findFirst()
                .flatMap(found -> Docx.value(found, "w:startOverride"));
        if (override.isPresent() && begun.add(listId)) {
            counts[depth] = Integer.parseInt(override.get());
        } else {
            int start = Integer.parseInt(Docx.value(level, "w:start").orElseThrow());
            counts[depth] = counts[depth] == 0 ? start : counts[depth] + 1;
        }
        for (int deeper = depth + 1; deeper < counts.length; deeper++) {
            counts[deeper] = 0;
        }
        String format = Docx.value(level, "w:numFmt").orElseThrow();
        for (NumberFormat candidate : NumberFormat.values()) {
            if (candidate.wordName().equals(Optional.of(format))) {
                return Docx.value(level, "w:lvlText")
                        .orElseThrow()
                        .replace("%" + (depth + 1), inWord(candidate, counts[depth]));
            }
        }
        throw new AssertionError("no format " + format);
    }

    /** Circled numbers end at ⑳ in Word, which then counts in digits. */
    private static String inWord(NumberFormat format, int number) {
        return number > format.lastCounted() ? Integer.toString(number) : format.write(number);
    }
}
