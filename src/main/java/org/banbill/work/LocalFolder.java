package org.banbill.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.banbill.bill.Edition;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Places;
import org.banbill.review.ChangeFile;
import org.banbill.review.Edits;
import org.banbill.review.Review;
import org.banbill.source.Text;
import org.banbill.source.YamlWriter;
import org.banbill.work.OwnFolders.OwnFolder;

/** The files that a folder of somebody's own needs, so that drafting it gives the text of an edited file. */
final class LocalFolder {

    private static final String CHANGES = "changes";

    private final OwnFolder folder;
    private final Review review;
    private final Edition edition;

    /** @param folder need not be there yet */
    LocalFolder(OwnFolder folder, Review review) {
        this.folder = folder;
        this.review = review;
        this.edition = review.bill().edition();
    }

    /** The name of the edited file. */
    String fileName() {
        return review.name().substring(review.name().lastIndexOf('/') + 1);
    }

    /** The name of the edited file without its ending. */
    String stem() {
        String name = fileName();
        return name.toLowerCase(Locale.ROOT).endsWith(".docx")
                ? name.substring(0, name.length() - ".docx".length())
                : name;
    }

    /** The files, by their names in the folder. */
    Map<String, String> files(Workspace workspace) {
        return files(workspace, review.edits());
    }

    /** What the folder needs beside its own files to be drafted without any edits of this file. */
    Map<String, String> filesWithoutEdits(Workspace workspace) {
        return files(workspace, new Edits(List.of(), List.of(), List.of()));
    }

    /** The same with some of the edits only. */
    Map<String, String> files(Workspace workspace, Edits edits) {
        Map<String, String> files = new LinkedHashMap<>();
        if (!folder.isPlace()) {
            workspace
                    .place(edition.jurisdiction())
                    .value()
                    .ifPresent(place -> files.put(Places.OWN_FILE, place(place.jurisdiction())));
        }
        if (edits.placed().isEmpty() && edits.remarks().isEmpty()) {
            return files;
        }
        files.put(
                CHANGES + "/" + number() + "-" + stem() + ".yaml",
                ChangeFile.changes(edits, fileName(), edition.language()));
        return files;
    }

    /**
     * Changes are made in the order of their files' names. A file of the same name may be another one, or a later state
     * of the same: it adds to what was taken in before, and undoes nothing of it.
     */
    private String number() {
        int last = 0;
        for (String name : changesThere()) {
            last = Math.max(last, Integer.parseInt(name.substring(0, 2)));
        }
        return String.format(Locale.ROOT, "%02d", last + 1);
    }

    private List<String> changesThere() {
        return folder.files().names(CHANGES).or(List.of()).stream()
                .filter(name -> name.matches("\\d\\d-.*\\.yaml"))
                .toList();
    }

    /** The file of a place that drafts what the edited file was drafted as. */
    private String place(Jurisdiction base) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("name", name(base.name()));
        place.put("level", base.level());
        place.put("extends", edition.jurisdiction());
        place.put("languages", List.of(edition.language()));
        place.put("outline", edition.outline());
        put(place, "with", edition.with());
        put(place, "without", edition.without());
        Map<String, Map<String, String>> options = new TreeMap<>();
        DraftChoices.options(edition.options())
                .forEach((clause, choices) -> options.put(clause, new TreeMap<>(choices)));
        if (!options.isEmpty()) {
            place.put("options", options);
        }
        if (!edition.settings().isEmpty()) {
            place.put("set", new TreeMap<>(edition.settings()));
        }
        return YamlWriter.write("Begun by `banbill import` from " + fileName() + ".", place);
    }

    /** In every language that has it: by its name a place is known to be the same, whose facts stay verified. */
    private static Object name(Text name) {
        Map<String, Object> names = new LinkedHashMap<>();
        name.byLanguage().forEach((language, text) -> names.put(language, text.text()));
        return names.size() == 1 ? names.values().iterator().next() : names;
    }

    private static void put(Map<String, Object> place, String key, List<String> clauses) {
        if (!clauses.isEmpty()) {
            place.put(key, clauses);
        }
    }
}
