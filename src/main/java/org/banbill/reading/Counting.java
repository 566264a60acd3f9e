package org.banbill.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.banbill.ooxml.WordElements;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Counts the numbers of a file's lists as a word processor does, line by line. */
final class Counting {

    private static final Pattern PLACE = Pattern.compile("%(\\d)");

    /**
     * A depth of a list.
     *
     * @param style the id of the style that stands at this depth; empty for none
     * @param restart 0 where it runs on, else the depth, from 1, that begins it again; empty for any above
     */
    private record Depth(
            int start, String format, String text, String style, Optional<Integer> restart, boolean legal) {

        static Depth of(Element level) {
            return new Depth(
                    Numbers.parsed(WordElements.value(level, "start")).orElse(0),
                    WordElements.child(level, "numFmt").map(WordElements::value).orElse("decimal"),
                    WordElements.value(level, "lvlText"),
                    WordElements.value(level, "pStyle"),
                    Numbers.parsed(WordElements.value(level, "lvlRestart")),
                    WordElements.child(level, "isLgl")
                            .map(found -> Looks.isOn(WordElements.value(found)))
                            .orElse(false));
        }
    }

    /** A use of a list, with what it changes. */
    private record Use(String list, Map<Integer, Integer> starts, Map<Integer, Depth> changed) {}

    /** A number, and the style that stands at its depth. */
    record Counted(String label, String level) {}

    private final Styles styles;
    private final Map<String, Map<Integer, Depth>> lists = new HashMap<>();
    private final Map<String, Use> uses = new HashMap<>();
    private final Map<String, TreeMap<Integer, Integer>> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    Counting(Optional<Element> root, Styles styles) {
        this.styles = styles;
        root.ifPresent(this::read);
    }

    private void read(Element root) {
        for (Element list : WordElements.children(root, "abstractNum")) {
            lists.put(WordElements.attribute(list, "abstractNumId"), depths(list));
        }
        for (Element use : WordElements.children(root, "num")) {
            Map<Integer, Integer> starts = new HashMap<>();
            Map<Integer, Depth> changed = new HashMap<>();
            for (Element change : WordElements.children(use, "lvlOverride")) {
                int depth =
                        Numbers.parsed(WordElements.attribute(change, "ilvl")).orElse(0);
                Numbers.parsed(WordElements.value(change, "startOverride"))
                        .ifPresent(start -> starts.put(depth, start));
                WordElements.child(change, "lvl").ifPresent(level -> changed.put(depth, Depth.of(level)));
            }
            uses.put(
                    WordElements.attribute(use, "numId"),
                    new Use(WordElements.value(use, "abstractNumId"), starts, changed));
        }
    }

    private static Map<Integer, Depth> depths(Element list) {
        Map<Integer, Depth> depths = new HashMap<>();
        for (Element level : WordElements.children(list, "lvl")) {
            Numbers.parsed(WordElements.attribute(level, "ilvl"))
                    .ifPresent(depth -> depths.put(depth, Depth.of(level)));
        }
        return depths;
    }

    /**
     * The number of the next paragraph.
     *
     * @param own its {@code w:numPr}
     * @param isBlank an empty line shows no number, and is passed over
     */
    Counted next(Optional<Element> own, String style, boolean isBlank) {
        Counted none = new Counted("", styles.name(style));
        Optional<String> named =
                own.map(list -> WordElements.value(list, "numId")).filter(id -> !id.isEmpty());
        Optional<String> id = named.or(() -> styles.list(style));
        Use use = id.map(uses::get).orElse(null);
        if (use == null) {
            return none;
        }
        Map<Integer, Depth> depths = lists.getOrDefault(use.list(), Map.of());
        Optional<Integer> given = own.flatMap(list -> Numbers.parsed(WordElements.value(list, "ilvl")));
        Optional<Integer> ofStyle = depths.entrySet().stream()
                .filter(entry -> entry.getValue().style().equals(style))
                .map(Map.Entry::getKey)
                .findFirst();
        int depth = (named.isPresent() ? given : ofStyle.or(() -> given).or(() -> styles.depth(style))).orElse(0);
        Depth here = depth(use, depths, depth);
        if (here == null || isBlank) {
            return none;
        }
        String level = here.style().isEmpty() ? styles.name(style) : styles.name(here.style());
        NavigableMap<Integer, Integer> count = count(id.orElseThrow(), use, depths, depth, here);
        String label = here.format().equals("bullet")
                ? "•"
                : PLACE.matcher(here.text())
                        .replaceAll(place ->
                                java.util.regex.Matcher.quoteReplacement(number(place, count, use, depths, here)))
                        .strip();
        return new Counted(label, level);
    }

    private static @Nullable Depth depth(Use use, Map<Integer, Depth> depths, int depth) {
        Depth changed = use.changed().get(depth);
        return changed == null ? depths.get(depth) : changed;
    }

    private NavigableMap<Integer, Integer> count(
            String id, Use use, Map<Integer, Depth> depths, int depth, Depth here) {
        TreeMap<Integer, Integer> count = counts.computeIfAbsent(use.list(), absent -> new TreeMap<>());
        Integer start = use.starts().get(depth);
        if (start != null && begun.add(id + " " + depth)) {
            count.put(depth, start - 1);
        }
        for (int above = 0; above < depth; above++) {
            count.putIfAbsent(
                    above, depths.containsKey(above) ? depths.get(above).start() : 1);
        }
        count.merge(depth, here.start(), (now, first) -> now + 1);
        count.tailMap(depth, false).keySet().removeIf(below -> beginsAgain(depths.get(below), depth));
        return count;
    }

    private static boolean beginsAgain(@Nullable Depth below, int depth) {
        return below == null
                || below.restart()
                        .map(restart -> restart != 0 && restart > depth)
                        .orElse(true);
    }

    private static String number(
            MatchResult place, Map<Integer, Integer> count, Use use, Map<Integer, Depth> depths, Depth here) {
        int depth = Integer.parseInt(place.group(1)) - 1;
        Depth other = depth(use, depths, depth);
        String format = here.legal() || other == null ? "decimal" : other.format();
        return Numbers.written(count.getOrDefault(depth, 0), format);
    }
}
