package org.banbill.source;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.banbill.finding.Result;

/**
 * A folder that files are read from: on disk, in memory, or one laid over another. What it shows does not change during
 * a run: each file is read once, and a name that was not there does not turn up later. Many threads can share it.
 *
 * <p>A path is relative to the folder, with forward slashes; the empty path is the folder itself.
 */
public interface Folder {

    /** The path as the user would write it. */
    String written(String path);

    /** Whether there is a file or folder of this name. */
    boolean has(String path);

    boolean hasFolder(String path);

    /** The names of what stands in a folder, sorted; none where there is no such folder. */
    Result<List<String>> names(String path);

    /** A text file, or why it cannot be one of ours. */
    Result<SourceFile> file(String path);

    /**
     * A text that is worked out of files of this folder. Banbill's own folder keeps it, and works it out anew where any
     * of these files has other bytes; it cannot see that a file was added, which the text itself must tell.
     *
     * @param name which text it is
     * @param holds whether a text of an earlier start is still the one that is asked for
     */
    default WorkedOut workedOut(String name, Predicate<String> holds, Supplier<WorkedOut> now) {
        return now.get();
    }

    /** A folder in this one as a folder of its own. */
    default Folder in(String path) {
        return new FolderWithin(this, path);
    }

    /** The names in a folder that end in {@code .yaml}, without it. */
    default Result<List<String>> yamlNames(String path) {
        String ending = ".yaml";
        return names(path)
                .map(names -> names.stream()
                        .filter(name -> name.endsWith(ending))
                        .map(name -> name.substring(0, name.length() - ending.length()))
                        .toList());
    }
}
