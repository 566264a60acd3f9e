package org.banbill.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.banbill.finding.Finding;
import org.banbill.finding.Result;

/**
 * A folder laid over another one: its files hide those of the same path below.
 *
 * @param over what is asked first
 */
public record LayeredFolder(Folder over, Folder under) implements Folder {

    private Folder layer(String path) {
        return over.has(path) ? over : under;
    }

    @Override
    public String written(String path) {
        return layer(path).written(path);
    }

    @Override
    public boolean has(String path) {
        return over.has(path) || under.has(path);
    }

    @Override
    public boolean hasFolder(String path) {
        return over.hasFolder(path) || (!over.has(path) && under.hasFolder(path));
    }

    @Override
    public Result<List<String>> names(String path) {
        TreeSet<String> names = new TreeSet<>();
        List<Finding> findings = new ArrayList<>();
        for (Folder layer : List.of(over, under)) {
            Result<List<String>> found = layer.names(path);
            found.value().ifPresent(names::addAll);
            findings.addAll(found.findings());
        }
        return new Result<>(Optional.of(List.copyOf(names)), findings);
    }

    @Override
    public Result<SourceFile> file(String path) {
        return layer(path).file(path);
    }
}
