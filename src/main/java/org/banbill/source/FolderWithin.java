package org.banbill.source;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.banbill.finding.Result;

/** A folder that stands in another one. */
record FolderWithin(Folder outer, String name) implements Folder {

    private String path(String path) {
        return path.isEmpty() ? name : name + "/" + path;
    }

    @Override
    public String written(String path) {
        return outer.written(path(path));
    }

    @Override
    public boolean has(String path) {
        return outer.has(path(path));
    }

    @Override
    public boolean hasFolder(String path) {
        return outer.hasFolder(path(path));
    }

    @Override
    public Result<List<String>> names(String path) {
        return outer.names(path(path));
    }

    @Override
    public WorkedOut workedOut(String text, Predicate<String> holds, Supplier<WorkedOut> now) {
        return outer.workedOut(text, holds, now);
    }

    @Override
    public Result<SourceFile> file(String path) {
        return outer.file(path(path));
    }
}
