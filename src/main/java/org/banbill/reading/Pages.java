package org.banbill.reading;

import java.util.List;
import org.banbill.ooxml.SafePackage;

/** Everything that a Word file says to a person who reads it. */
public record Pages(List<Line> lines, List<Comment> remarks) {

    public Pages {
        lines = List.copyOf(lines);
        remarks = List.copyOf(remarks);
    }

    public static Pages of(SafePackage file) {
        return new ReadPages(file).read();
    }

    List<Line> of(Story story) {
        return lines.stream().filter(line -> line.story() == story).toList();
    }
}
