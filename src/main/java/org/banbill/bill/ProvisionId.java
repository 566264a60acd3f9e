package org.banbill.bill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The name of a provision, made of the ids on the way to it: {@code public-authorities.ban.use}. A part or chapter is
 * named {@code group:bans}.
 */
public record ProvisionId(String path) implements Comparable<ProvisionId> {

    private static final String GROUP = "group:";

    public static ProvisionId group(String name) {
        return new ProvisionId(GROUP + name);
    }

    /**
     * What a reference names.
     *
     * @param written in full, or from a dot on within its own clause; a dot alone is the clause
     * @param clause that the reference stands in
     */
    public static ProvisionId referredTo(String written, String clause) {
        return new ProvisionId(!isWithinClause(written) ? written : written.equals(".") ? clause : clause + written);
    }

    /** Whether a reference names something of its own clause. */
    public static boolean isWithinClause(String written) {
        return written.startsWith(".");
    }

    /** The ids that such a reference writes. */
    public static String idsWithinClause(String written) {
        return written.substring(1);
    }

    public ProvisionId child(String id) {
        return new ProvisionId(path + "." + id);
    }

    /** The clause that the provision belongs to: the first id of the path. */
    public String clause() {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    /** The provision that this one stands in, within its clause. */
    public Optional<ProvisionId> parent() {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(new ProvisionId(path.substring(0, dot)));
    }

    /** The last id of the path: what it is called in what it stands in. */
    public String lastId() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** What stands beside it and is called so. */
    public ProvisionId sibling(String id) {
        return parent().map(around -> around.child(id)).orElse(new ProvisionId(id));
    }

    /** Whether it is another provision, or stands in it. */
    public boolean isWithin(ProvisionId other) {
        return equals(other) || isBelow(other);
    }

    /** Whether it stands in another provision. */
    public boolean isBelow(ProvisionId other) {
        return path.length() > other.path.length()
                && path.charAt(other.path.length()) == '.'
                && path.startsWith(other.path);
    }

    /** The ids that follow those of a provision in which it stands. */
    public Optional<String> belowIn(ProvisionId other) {
        return isBelow(other) ? Optional.of(path.substring(other.path.length() + 1)) : Optional.empty();
    }

    /** What it is called once a provision in which it stands, or itself, has another name. */
    public ProvisionId renamed(ProvisionId from, ProvisionId to) {
        return equals(from) ? to : belowIn(from).map(to::child).orElse(this);
    }

    /** Whether its name ends in these ids, and something stands before them. */
    public boolean endsIn(String ids) {
        int before = path.length() - ids.length() - 1;
        return before >= 0 && path.charAt(before) == '.' && path.endsWith(ids);
    }

    /** All ids in which its name ends, and before which something stands; the longest first. */
    public List<String> endings() {
        List<String> endings = new ArrayList<>();
        for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
            endings.add(path.substring(dot + 1));
        }
        return endings;
    }

    /**
     * The way to it: its clause, what stands in that, and so on to itself. Each step is made when it is gone: of a name
     * with no end of dots, few are.
     */
    public Iterable<ProvisionId> way() {
        return () -> IntStream.rangeClosed(0, path.length())
                .filter(end -> end == path.length() || path.charAt(end) == '.')
                .mapToObj(end -> new ProvisionId(path.substring(0, end)))
                .iterator();
    }

    public boolean isGroup() {
        return path.startsWith(GROUP);
    }

    // Written out: what a record makes by itself is spun anew at every start, and this is the key of every map.
    @Override
    public boolean equals(Object other) {
        return other instanceof ProvisionId id && id.path.equals(path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public int compareTo(ProvisionId other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}
