package org.banbill.provenance;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.banbill.bill.Bill;
import org.banbill.bill.Form.LevelForm;

/** What a Word file was when Banbill wrote it. */
public final class Provenance {

    /**
     * The Word styles of the form's line styles, by the ids of these.
     *
     * @param ofLevels those of levels, which are told apart from the others
     */
    public record StyleIds(Map<String, String> ofLevels, Map<String, String> ofLines) {
        public StyleIds {
            ofLevels = Map.copyOf(ofLevels);
            ofLines = Map.copyOf(ofLines);
        }
    }

    private final Bill bill;
    private final Map<Anchor, String> bookmarks;
    private final StyleIds styles;
    private final Map<String, Anchor> anchors = new LinkedHashMap<>();
    private final Map<String, String> levelOfStyle = new HashMap<>();
    private final Map<String, String> levelOfTextStyle = new HashMap<>();

    /** @param bookmarks the name of every place that is marked in the text */
    public Provenance(Bill bill, Map<Anchor, String> bookmarks, StyleIds styles) {
        this.bill = bill;
        this.bookmarks = Collections.unmodifiableMap(new LinkedHashMap<>(bookmarks));
        this.styles = styles;
        bookmarks.forEach((anchor, name) -> anchors.put(name, anchor));
        for (LevelForm level : bill.form().levels().values()) {
            levelOfStyle.putIfAbsent(style(level.line().id()), level.id());
            levelOfTextStyle.putIfAbsent(style(level.textLine().id()), level.id());
        }
    }

    private String style(String line) {
        return styles.ofLevels().getOrDefault(line, "");
    }

    /**
     * The bill that the file was written from. Read back, it has no commentaries, and of the files that its words come
     * from it knows nothing: the part holds no path.
     */
    public Bill bill() {
        return bill;
    }

    /** The name of every place that is marked in the text. */
    public Map<Anchor, String> bookmarks() {
        return bookmarks;
    }

    public StyleIds styles() {
        return styles;
    }

    /** The places that are marked, by the names of their bookmarks. */
    public Map<String, Anchor> anchors() {
        return Collections.unmodifiableMap(anchors);
    }

    /** Word style → the level whose units begin in it. */
    public Map<String, String> levelOfStyle() {
        return Collections.unmodifiableMap(levelOfStyle);
    }

    /** Word style → the level whose units' text stands in it, below their headings. */
    public Map<String, String> levelOfTextStyle() {
        return Collections.unmodifiableMap(levelOfTextStyle);
    }
}
