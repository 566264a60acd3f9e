package org.banbill.render.word.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.banbill.bill.Form;
import org.banbill.bill.Form.LevelForm;
import org.banbill.bill.Form.Numbering;
import org.banbill.bill.Label;

/**
 * A multilevel list ({@code w:abstractNum}): a level and those that stand inside it, and the counters that Word and
 * LibreOffice keep for it while they read the document.
 *
 * <p>A level's place in the list restarts after every higher one. {@code w:lvlRestart} could say otherwise, but
 * LibreOffice does not honour it; where that rule would count wrongly, {@link NumberingPlan} begins another list.
 */
public final class ListTemplate {

    /** What Word has room for. */
    private static final int PLACES = 9;

    /** Which label the first place writes. */
    public enum Labels {
        PLAIN,
        /** That of the first units: “SECTION 1.” where the others are “SEC. 2.” */
        FIRST
    }

    /** Whether paragraph styles carry the list's numbers. */
    public enum Use {
        STYLES,
        /** Paragraphs name the list themselves: it is one that begins again at a number of its own. */
        PARAGRAPHS
    }

    /** What makes a template another one. */
    public record Key(String root, Labels labels, Use use) {

        /** For hashes in the file: the words that Java makes of records and constants may change. */
        public String text() {
            return root + (labels == Labels.FIRST ? "/first" : "") + (use == Use.PARAGRAPHS ? "/own" : "");
        }
    }

    private final int id;
    private final Key key;
    private final List<LevelForm> levels;
    private final Map<String, Integer> starts;
    private final int[] counts = new int[PLACES];
    private final boolean[] skipped = new boolean[PLACES];

    /** The list of this template that counted last. Word keeps one set of counters for all of them. */
    private Optional<NumberedList> latest = Optional.empty();

    public ListTemplate(int id, Key key, Form form, Map<String, Integer> starts) {
        this.id = id;
        this.key = key;
        this.levels = below(form, form.level(key.root()));
        this.starts = starts;
    }

    public int id() {
        return id;
    }

    public Key key() {
        return key;
    }

    /** By their places in the list. */
    public List<LevelForm> levels() {
        return levels;
    }

    Optional<NumberedList> latest() {
        return latest;
    }

    /** The place of a level in the list, from 0. */
    public OptionalInt place(String level) {
        for (int place = 0; place < levels.size(); place++) {
            if (levels.get(place).id().equals(level)) {
                return OptionalInt.of(place);
            }
        }
        return OptionalInt.empty();
    }

    /** What stands around the number at a place. */
    public Form.FirstLabel words(int place) {
        Numbering numbering = levels.get(place).numbering().orElseThrow();
        return place == 0 && key.labels() == Labels.FIRST
                ? numbering.first().orElseThrow()
                : new Form.FirstLabel(numbering.before(), numbering.after(), 0);
    }

    public int start(int place) {
        // a list of its own is told with each use where to begin
        return place == 0 && key.use() == Use.PARAGRAPHS
                ? 1
                : starts.getOrDefault(levels.get(place).id(), 1);
    }

    /** Whether the list writes this very label at this place. */
    boolean writes(int place, Label label) {
        Numbering numbering = levels.get(place).numbering().orElseThrow();
        Form.FirstLabel words = words(place);
        return label.number() >= 1
                && label.number() <= numbering.format().lastCounted()
                && !words.before().contains("%")
                && !words.after().contains("%")
                && label.text().equals(words.before() + numbering.format().write(label.number()) + words.after());
    }

    /**
     * The number that every word processor gives the next unit at this place; empty where they would disagree: after a
     * deeper unit was counted first, LibreOffice takes the higher one for counted, too.
     */
    public OptionalInt next(int place) {
        if (skipped[place]) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(counts[place] == 0 ? start(place) : counts[place] + 1);
    }

    public void count(NumberedList list, int place, int number) {
        latest = Optional.of(list);
        counts[place] = number;
        for (int higher = 0; higher < place; higher++) {
            skipped[higher] |= counts[higher] == 0;
        }
        for (int deeper = place + 1; deeper < PLACES; deeper++) {
            counts[deeper] = 0;
            skipped[deeper] = false;
        }
    }

    /** The level and all numbered ones inside it, nearer ones first. */
    private static List<LevelForm> below(Form form, LevelForm root) {
        List<LevelForm> levels = new ArrayList<>(List.of(root));
        Set<String> known = new HashSet<>(Set.of(root.id()));
        for (int index = 0; index < levels.size(); index++) {
            Optional<String> outer = Optional.of(levels.get(index).id());
            for (LevelForm level : form.levels().values()) {
                if (level.inside().equals(outer) && level.isCounted() && known.add(level.id())) {
                    levels.add(level);
                }
            }
        }
        return List.copyOf(levels.subList(0, Math.min(PLACES, levels.size())));
    }
}
