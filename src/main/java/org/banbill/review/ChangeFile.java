package org.banbill.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.banbill.change.ChangeEntry;
import org.banbill.finding.Catalogue;
import org.banbill.review.Edit.Part;
import org.banbill.review.Edit.Words;
import org.banbill.review.Edits.Remark;
import org.banbill.review.Edits.Unplaced;
import org.banbill.source.YamlWriter;

/** Writes edits as files of a folder of one's own: see docs/files.md, “Changes”. */
public final class ChangeFile {

    private final String language;

    private ChangeFile(String language) {
        this.language = language;
    }

    /**
     * The file of changes.
     *
     * @param from the name of the edited file
     * @param language the BCP 47 tag of its text
     */
    public static String changes(Edits edits, String from, String language) {
        ChangeFile version = new ChangeFile(language);
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("from", from);
        Map<String, Object> values = new LinkedHashMap<>();
        edits.placed().stream()
                .filter(edit -> edit.kind() == Edit.Kind.SET)
                .forEach(edit -> edit.words()
                        .forEach((part, words) -> values.put(edit.provision(), Map.of(language, words.marked()))));
        if (!values.isEmpty()) {
            file.put("set", values);
        }
        file.put(
                "changes",
                edits.placed().stream()
                        .filter(edit -> edit.kind() != Edit.Kind.SET)
                        .map(version::change)
                        .toList());
        if (!edits.remarks().isEmpty()) {
            file.put("remarks", edits.remarks().stream().map(ChangeFile::remark).toList());
        }
        return YamlWriter.write("Edits made in Word, written by `banbill import`. Change them as you like.", file);
    }

    /** Edits that no provision can take up, for people to read. */
    public static String unplaced(List<Unplaced> unplaced, String from) {
        StringBuilder text = new StringBuilder("Edits of " + from + " that no local version can take up:\n");
        for (Unplaced edit : unplaced) {
            text.append("\n").append(Catalogue.ENGLISH.say(edit.where()));
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
            text.append("  why: ").append(Catalogue.ENGLISH.say(edit.why())).append("\n");
        }
        return text.toString();
    }

    private Map<String, Object> change(Edit edit) {
        Map<String, Object> words = new LinkedHashMap<>();
        for (Part part : Part.values()) {
            Words given = edit.words().get(part);
            if (given != null) {
                words.put(part.id(), Map.of(language, given.marked()));
            }
        }
        return new ChangeEntry(
                        edit.provision(),
                        edit.action(),
                        edit.place(),
                        edit.neighbour(),
                        edit.id(),
                        words,
                        edit.join(),
                        "Edited in Word."
                                + edit.guess()
                                        .map(guess -> " " + Catalogue.ENGLISH.say(guess))
                                        .orElse(""),
                        Optional.of(authors(edit.by())).filter(names -> !names.isEmpty()),
                        lastDay(edit.by()))
                .data();
    }

    private static Optional<String> lastDay(Set<Revised> revisions) {
        return revisions.stream()
                .map(Revised::date)
                .map(ChangeFile::day)
                .filter(day -> !day.isEmpty())
                .max(String::compareTo);
    }

    private static Map<String, Object> remark(Remark remark) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("provision", remark.provision().path());
        note(remark.comment(), written);
        if (!remark.comment().answers().isEmpty()) {
            written.put(
                    "answers",
                    remark.comment().answers().stream()
                            .map(answer -> {
                                Map<String, Object> note = new LinkedHashMap<>();
                                note(answer, note);
                                return note;
                            })
                            .toList());
        }
        return written;
    }

    private static void note(Comment comment, Map<String, Object> written) {
        if (!comment.author().isEmpty()) {
            written.put("by", comment.author());
        }
        String moment = moment(comment.date());
        if (!moment.isEmpty()) {
            written.put("on", moment);
        }
        written.put("text", comment.text());
        if (comment.resolved()) {
            written.put("resolved", "yes");
        }
    }

    /** A day with its time as ISO 8601 writes it, or the day alone where the time is none or makes no sense. */
    private static String moment(String date) {
        if (date.matches(".*T00:00(:00)?Z?")) {
            return day(date);
        }
        try {
            DateTimeFormatter.ISO_DATE_TIME.parse(date);
            return day(date).isEmpty() ? "" : date;
        } catch (DateTimeException e) {
            return day(date);
        }
    }

    /** A day as ISO 8601 writes it; empty where the file gives none, or LibreOffice's own for none. */
    private static String day(String date) {
        if (!date.matches("[1-9]\\d{3}-\\d\\d-\\d\\d.*")) {
            return "";
        }
        try {
            return LocalDate.parse(date.substring(0, 10)).toString();
        } catch (DateTimeException e) {
            return "";
        }
    }

    static String authors(Set<Revised> revisions) {
        return revisions.stream()
                .map(Revised::author)
                .filter(author -> !author.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
