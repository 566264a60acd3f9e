package org.banbill.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banbill.review.Edit.Part;
import org.banbill.review.Edit.Words;
import org.banbill.review.Edits.Remark;
import org.banbill.review.Edits.Unplaced;
import org.banbill.source.YamlWriter;

/** Writes edits as files of a folder of one's own: see docs/files.md, “Changes”. */
public final class LocalVersion {

    private final String language;

    private LocalVersion(String language) {
        this.language = language;
    }

    /**
     * The file of changes.
     *
     * @param from the name of the edited file
     * @param language the BCP 47 tag of its text
     */
    public static String changes(Edits edits, String from, String language) {
        LocalVersion version = new LocalVersion(language);
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("from", from);
        file.put("changes", edits.placed().stream().map(version::change).toList());
        if (!edits.remarks().isEmpty()) {
            file.put(
                    "remarks",
                    edits.remarks().stream().map(LocalVersion::remark).toList());
        }
        return YamlWriter.write("Edits made in Word, written by `banbill import`. Change them as you like.", file);
    }

    /** Edits that no provision can take up, for people to read. */
    public static String unplaced(List<Unplaced> unplaced, String from) {
        StringBuilder text = new StringBuilder("Edits of " + from + " that no local version can take up:\n");
        for (Unplaced edit : unplaced) {
            text.append("\n").append(edit.where());
            if (!edit.by().isEmpty()) {
                text.append(", by ").append(authors(edit.by()));
            }
            text.append("\n");
            if (!edit.before().isEmpty()) {
                text.append("  before: ").append(edit.before()).append("\n");
            }
            if (!edit.after().isEmpty()) {
                text.append("  after:  ").append(edit.after()).append("\n");
            } else if (!edit.before().isEmpty()) {
                text.append("  taken out\n");
            }
            text.append("  why: ").append(edit.why()).append("\n");
        }
        return text.toString();
    }

    private Map<String, Object> change(Edit edit) {
        Map<String, Object> change = new LinkedHashMap<>();
        change.put("provision", edit.provision());
        change.put("do", word(edit.kind()));
        boolean isPlaced = edit.kind() == Edit.Kind.ADD || edit.kind() == Edit.Kind.MOVE;
        if (isPlaced || edit.place() == Edit.Place.FIRST) {
            change.put("place", word(edit.place()));
        }
        edit.neighbour().ifPresent(neighbour -> change.put("of", neighbour));
        edit.id().ifPresent(id -> change.put("id", id));
        for (Part part : Part.values()) {
            Words words = edit.words().get(part);
            if (words != null) {
                change.put(word(part), Map.of(language, words.marked()));
            }
        }
        edit.join().ifPresent(join -> change.put("join", join));
        change.put("why", "Edited in Word." + (edit.guess().isEmpty() ? "" : " " + edit.guess()));
        by(edit.by(), change);
        return change;
    }

    private static void by(Set<Revision> revisions, Map<String, Object> change) {
        if (!authors(revisions).isEmpty()) {
            change.put("by", authors(revisions));
        }
        revisions.stream()
                .map(Revision::date)
                .map(LocalVersion::day)
                .filter(day -> !day.isEmpty())
                .max(String::compareTo)
                .ifPresent(day -> change.put("on", day));
    }

    private static Map<String, Object> remark(Remark remark) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("provision", remark.provision().path());
        if (!remark.comment().author().isEmpty()) {
            written.put("by", remark.comment().author());
        }
        String day = day(remark.comment().date());
        if (!day.isEmpty()) {
            written.put("on", day);
        }
        written.put("text", remark.comment().text());
        return written;
    }

    /** A day as ISO 8601 writes it; empty where the file gives none, or LibreOffice's own for none. */
    private static String day(String date) {
        boolean isDay = date.matches("[1-9]\\d{3}-[01]\\d-[0-3]\\d.*");
        return isDay ? date.substring(0, 10) : "";
    }

    static String authors(Set<Revision> revisions) {
        return revisions.stream()
                .map(Revision::author)
                .filter(author -> !author.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
