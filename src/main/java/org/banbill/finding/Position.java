package org.banbill.finding;

import java.util.Comparator;

/**
 * A place in a file. Lines and columns count from 1; columns count characters as an editor does.
 *
 * @param file the file's path as the user would write it, with forward slashes
 */
public record Position(String file, int line, int column) implements Comparable<Position> {

    /** Where a mistake of the command line stands. */
    public static final Position COMMAND_LINE = new Position("command line", 1, 1);

    private static final Comparator<Position> IN_READING_ORDER = Comparator.comparing(Position::file)
            .thenComparingInt(Position::line)
            .thenComparingInt(Position::column);

    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line " + line + " and column " + column + " must be >= 1");
        }
    }

    /** The head of a file, for findings that concern it as a whole. */
    public static Position startOf(String file) {
        return new Position(file, 1, 1);
    }

    @Override
    public int compareTo(Position other) {
        return IN_READING_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return equals(COMMAND_LINE) ? file : file + ":" + line + ":" + column;
    }
}
