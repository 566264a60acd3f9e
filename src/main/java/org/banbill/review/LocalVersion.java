package org.banbill.review;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.banbill.review.Edit.Part;
import org.banbill.review.Edit.Words;
import org.banbill.review.Edits.Remark;
import org.banbill.review.Edits.Unplaced;

/** Writes edits as files of a folder of one's own: see docs/files.md, “Changes”. */
public final class LocalVersion {

    private final StringBuilder yaml = new StringBuilder();
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
        version.line(0, "# Edits made in Word, written by `banbill import`. Change them as you like.");
        version.line(0, "from: " + quoted(from));
        version.line(0, "changes:" + (edits.placed().isEmpty() ? " []" : ""));
        edits.placed().forEach(version::change);
        if (!edits.remarks().isEmpty()) {
            version.line(0, "remarks:");
            edits.remarks().forEach(version::remark);
        }
        return version.yaml.toString();
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

    private void change(Edit edit) {
        line(1, "- provision: " + edit.provision());
        line(2, "do: " + word(edit.kind()));
        boolean isPlaced = edit.kind() == Edit.Kind.ADD || edit.kind() == Edit.Kind.MOVE;
        if (isPlaced || edit.place() == Edit.Place.FIRST) {
            line(2, "place: " + word(edit.place()));
        }
        edit.neighbour().ifPresent(neighbour -> line(2, "of: " + neighbour));
        edit.id().ifPresent(id -> line(2, "id: " + id));
        for (Part part : Part.values()) {
            Words words = edit.words().get(part);
            if (words != null) {
                line(2, word(part) + ":");
                text(words.marked());
            }
        }
        edit.join().ifPresent(join -> line(2, "join: " + join));
        line(2, "why: " + quoted("Edited in Word." + (edit.guess().isEmpty() ? "" : " " + edit.guess())));
        by(edit.by());
    }

    private void by(Set<Revision> revisions) {
        if (!authors(revisions).isEmpty()) {
            line(2, "by: " + quoted(authors(revisions)));
        }
        revisions.stream()
                .map(Revision::date)
                .map(LocalVersion::day)
                .filter(day -> !day.isEmpty())
                .max(String::compareTo)
                .ifPresent(day -> line(2, "on: " + day));
    }

    private void remark(Remark remark) {
        line(1, "- provision: " + remark.provision().path());
        if (!remark.comment().author().isEmpty()) {
            line(2, "by: " + quoted(remark.comment().author()));
        }
        String day = day(remark.comment().date());
        if (!day.isEmpty()) {
            line(2, "on: " + day);
        }
        line(2, "text: " + quoted(remark.comment().text()));
    }

    private void text(String words) {
        if (words.isEmpty()) {
            line(3, language + ": \"\"");
        } else {
            line(3, language + ": >-");
            line(4, words);
        }
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

    /** In double quotes, as YAML and JSON read them alike. */
    public static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t") + "\"";
    }

    private void line(int depth, String words) {
        yaml.append("  ".repeat(depth)).append(words).append('\n');
    }
}
