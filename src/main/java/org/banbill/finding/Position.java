package org.banbill.finding;

/**
 * A place in a file. Lines and columns count from 1; columns count characters as an editor does.
 *
 * @param file the file's path as the user would write it, with forward slashes
 */
public record Position(String file, int line, int column) implements Comparable<Position> {

    /** Where a mistake of the command line stands. */
    public static final Position COMMAND_LINE = new Position("command line", 1, 1);

    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line " + line + " and column " + column + " must be >= 1");
        }
    }

    /** The head of a file, for findings that concern it as a whole. */
    public static Position startOf(String file) {
        return new Position(file, 1, 1);
    }

    /** In reading order. */
    @Override
    public int compareTo(Position other) {
        // written out: a comparator of Java's parts takes a fiftieth of the time of a cold draft
        int order = file.compareTo(other.file);
        if (order == 0) {
            order = Integer.compare(line, other.line);
        }
        return order == 0 ? Integer.compare(column, other.column) : order;
    }

    /** As a user reads it who speaks that language. */
    public String in(Catalogue catalogue) {
        return equals(COMMAND_LINE) ? catalogue.say(Message.of("command-line")) : toString();
    }

    @Override
    public String toString() {
        return equals(COMMAND_LINE) ? file : file + ":" + line + ":" + column;
    }
}
