package org.banbill.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banbill.interview.AnswersFile;
import org.banbill.jurisdiction.Places;
import org.banbill.source.DiskFolder;

/**
 * A folder that somebody keeps places of their own in, each a folder with a {@value Places#OWN_FILE}. Names lead
 * nowhere else: neither above it, nor deeper, nor through a link.
 */
public final class FolderOfPlaces implements OwnFolders {

    /**
     * Letters, digits, marks and what joins them: no separator, no drive, no leading dot, no name that Windows keeps.
     */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_.-]{0,62}(?<!\\.)");

    private static final Pattern OF_WINDOWS =
            Pattern.compile("(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?", Pattern.CASE_INSENSITIVE);

    private final Path folder;

    public FolderOfPlaces(Path folder) {
        this.folder = folder;
    }

    /** Whether a folder of a place can be called so. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches() && !OF_WINDOWS.matcher(name).matches();
    }

    /** The names of the places, sorted. */
    public List<String> names() {
        return names(OwnFolder::isPlace);
    }

    private List<String> names(Predicate<OwnFolder> wanted) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> find(name).filter(wanted).isPresent())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The names of the places that somebody began, answering questions, and has not written yet; sorted. */
    public List<String> begun() {
        return names(own -> own.files().has(AnswersFile.FILE) && !own.isPlace());
    }

    /** Whether the place was begun by answering questions, so that the answers can be looked at again. */
    public boolean hasAnswers(String name) {
        return find(name).filter(own -> own.files().has(AnswersFile.FILE)).isPresent();
    }

    /** Where the folder of this name is, there or not yet; empty where there can be none. */
    public Optional<Path> path(String name) {
        if (!isName(name)) {
            return Optional.empty();
        }
        Path path = folder.resolve(name);
        return Files.isSymbolicLink(path) || Files.isRegularFile(path) ? Optional.empty() : Optional.of(path);
    }

    @Override
    public Optional<OwnFolder> find(String name) {
        return path(name)
                .map(path ->
                        new OwnFolder(name, path.toAbsolutePath().normalize().toString(), DiskFolder.at(path)));
    }
}
