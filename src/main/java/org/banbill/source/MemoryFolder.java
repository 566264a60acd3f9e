package org.banbill.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.banbill.finding.Finding;
import org.banbill.finding.Position;
import org.banbill.finding.Result;
import org.banbill.finding.Rule;

/** A folder whose files are texts in memory, to try out what they would give. */
public final class MemoryFolder implements Folder {

    private final String written;
    private final SortedMap<String, String> texts;

    /**
     * @param written how the user would write the folder
     * @param texts by path
     */
    public MemoryFolder(String written, Map<String, String> texts) {
        this.written = written;
        this.texts = new TreeMap<>(texts);
    }

    @Override
    public String written(String path) {
        return WrittenPaths.join(written, path);
    }

    @Override
    public boolean has(String path) {
        return texts.containsKey(path) || hasFolder(path);
    }

    @Override
    public boolean hasFolder(String path) {
        return path.isEmpty() || !within(path).isEmpty();
    }

    @Override
    public Result<List<String>> names(String path) {
        TreeSet<String> names = new TreeSet<>();
        for (String rest : within(path)) {
            int slash = rest.indexOf('/');
            names.add(slash < 0 ? rest : rest.substring(0, slash));
        }
        return Result.of(List.copyOf(names));
    }

    /** The paths below a folder, seen from there. */
    private List<String> within(String path) {
        String before = path.isEmpty() ? "" : path + "/";
        List<String> within = new ArrayList<>();
        texts.keySet().stream()
                .filter(name -> name.startsWith(before))
                .forEach(name -> within.add(name.substring(before.length())));
        return within;
    }

    @Override
    public Result<SourceFile> file(String path) {
        String text = texts.get(path);
        String name = written(path);
        return text == null
                ? Result.none(Finding.error(Rule.NO_FILE.as("named"), Position.startOf(name), name))
                : Result.of(new SourceFile(name, text));
    }
}
