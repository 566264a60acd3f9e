package org.banbill.work;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banbill.assembly.Draft;
import org.banbill.bill.Edition;
import org.banbill.finding.Finding;
import org.banbill.finding.Result;
import org.banbill.finding.Severity;
import org.banbill.source.Folder;
import org.banbill.source.LanguageTag;
import org.banbill.source.LayeredFolder;
import org.banbill.source.MemoryFolder;
import org.banbill.work.OwnFolders.OwnFolder;

/**
 * Somebody's folder with new files in it, to try out what drafting it gives. It exists in memory alone, so that nothing
 * of a group's work is left on a disk where they did not put it.
 */
final class TrialFolder {

    private final Workspace workspace;
    private final String id;
    private final Folder files;

    /** @param files text by name in the folder; over those that are there */
    TrialFolder(Workspace workspace, OwnFolder folder, Map<String, String> files) {
        this.workspace = workspace;
        this.id = folder.id();
        this.files = new LayeredFolder(new MemoryFolder("", files), folder.files());
    }

    /** The place that the folder is; none where it cannot be read. */
    Optional<Place> place() {
        return workspace.place(files, id).value();
    }

    /**
     * The bill or paper that the folder gives in the outline and language of an edition; none where an error forbids it. The
     * errors alone are told: the rest was told when the text was first drafted.
     */
    Result<Draft> draft(Edition edition) {
        DraftChoices choices = new DraftChoices(
                edition.language(),
                Optional.of(edition.outline()),
                Optional.of(edition.paper()).filter(paper -> !paper.isEmpty()),
                Map.of(),
                List.of(),
                List.of(),
                Map.of());
        Result<Place> place = workspace.place(files, id);
        if (place.hasErrors()) {
            return new Result<>(Optional.empty(), errors(place.findings()));
        }
        Result<Draft> draft = place.value().orElseThrow().draft(choices, new LanguageTag(edition.language()));
        List<Finding> errors = errors(draft.findings());
        return new Result<>(errors.isEmpty() ? draft.value() : Optional.empty(), errors);
    }

    private static List<Finding> errors(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
