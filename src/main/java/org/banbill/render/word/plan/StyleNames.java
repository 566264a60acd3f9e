package org.banbill.render.word.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.banbill.bill.Block;
import org.banbill.bill.Form;
import org.banbill.bill.Form.LevelForm;
import org.banbill.bill.Form.LineStyle;

/**
 * The styles of the document by their ids in the form: the level {@code code-section} is set in “Code Section”, its
 * text below the heading in “Code Section Text”, the words of its heading in “Code Section Heading”. An id is its name
 * without spaces, because LibreOffice makes it that way when it saves.
 */
public final class StyleNames {

    /** What Word's outline has room for. */
    public static final int OUTLINE_LEVELS = 9;

    // What every document has, besides the styles of the tradition.
    public static final String NORMAL = "Normal";

    public static final String HEADER = "Header";
    public static final String FOOTER = "Footer";
    public static final String CONTENTS_HEADING = "TOCHeading";
    public static final String CONTENTS_ENTRY = "TOC";
    public static final String TABLE = "BillTable";
    public static final String TABLE_TEXT = "TableText";
    public static final String TABLE_HEAD = "TableHead";
    public static final String AFTER_TABLE = "AfterTable";
    public static final String COMMENT_TEXT = "CommentText";
    public static final String COMMENT_REFERENCE = "CommentReference";
    public static final String HYPERLINK = "Hyperlink";
    public static final String DEFINED_TERM = "DefinedTerm";
    public static final String UNVERIFIED_VALUE = "UnverifiedValue";
    public static final String UNVERIFIED_MARK = "UnverifiedMark";
    public static final String LABEL_LITERAL = "LabelLiteral";

    private static final Set<String> OWN = Set.of(
            NORMAL,
            HEADER,
            FOOTER,
            CONTENTS_HEADING,
            TABLE,
            TABLE_TEXT,
            TABLE_HEAD,
            AFTER_TABLE,
            COMMENT_TEXT,
            COMMENT_REFERENCE,
            HYPERLINK,
            DEFINED_TERM,
            UNVERIFIED_VALUE,
            UNVERIFIED_MARK,
            LABEL_LITERAL,
            "DefaultParagraphFont",
            "TableNormal",
            "NoList");

    private final Map<String, String> levelLines = new LinkedHashMap<>();
    private final Map<String, String> headings = new HashMap<>();
    private final Map<String, String> lines = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    public StyleNames(Form form, Iterable<Block> blocks) {
        OWN.forEach(id -> taken.add(lower(id)));
        form.levels().values().stream()
                .flatMap(LevelForm::lines)
                .forEach(line -> levelLines.computeIfAbsent(line.id(), id -> unique(words(id), "Level")));
        for (LevelForm level : form.levels().values()) {
            headings.put(level.id(), unique(words(level.id()) + " Heading", "Words"));
        }
        Set<String> lineIds = new TreeSet<>(form.lineStyles().keySet());
        for (Block block : blocks) {
            if (block instanceof Block.Line line) {
                lineIds.add(line.style());
            }
        }
        lineIds.forEach(id -> lines.put(id, unique(words(id), "Line")));
    }

    /** The name of the paragraph style of a level's own line or of its text. */
    public String ofLevelLine(LineStyle style) {
        return named(levelLines, style.id());
    }

    /** The name of the character style of a level's headings. */
    public String ofHeading(LevelForm level) {
        return named(headings, level.id());
    }

    /** The names of the paragraph styles of lines that are no provision, by the ids of the form. */
    public Map<String, String> lines() {
        return lines;
    }

    public String ofLine(String styleId) {
        return named(lines, styleId);
    }

    public static String id(String name) {
        return name.replace(" ", "");
    }

    private static String named(Map<String, String> names, String id) {
        String name = names.get(id);
        if (name == null) {
            throw new IllegalArgumentException("no style for " + id + " in the form");
        }
        return name;
    }

    private String unique(String wanted, String addition) {
        String name = wanted;
        for (int count = 1; !taken.add(lower(id(name))); count++) {
            name = wanted + " " + addition + (count == 1 ? "" : " " + count);
        }
        return name;
    }

    private static String lower(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    private static String words(String id) {
        StringBuilder words = new StringBuilder();
        for (String word : id.split("[^\\p{Alnum}]+", -1)) {
            if (!word.isEmpty()) {
                words.append(words.isEmpty() ? "" : " ")
                        .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(word.substring(1));
            }
        }
        return words.isEmpty() ? "Line" : words.toString();
    }
}
