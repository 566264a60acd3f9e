package org.banbill.source;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.banbill.finding.Result;

/** A folder that counts how often each file is asked for. */
public record CountingFolder(Folder folder, Map<String, Integer> times) implements Folder {

    public static CountingFolder of(Folder folder) {
        return new CountingFolder(folder, new ConcurrentHashMap<>());
    }

    @Override
    public String written(String path) {
        return folder.written(path);
    }

    @Override
    public boolean has(String path) {
        return folder.has(path);
    }

    @Override
    public boolean hasFolder(String path) {
        return folder.hasFolder(path);
    }

    @Override
    public Result<List<String>> names(String path) {
        return folder.names(path);
    }

    @Override
    public Result<SourceFile> file(String path) {
        times.merge(path, 1, Integer::sum);
        return folder.file(path);
    }
}
