package org.banbill.bill;

import java.util.Optional;

/**
 * The name of a provision, made of the ids on the way to it: {@code public-authorities.ban.use}. A part or chapter is
 * named {@code group:bans}.
 */
public record ProvisionId(String path) implements Comparable<ProvisionId> {

    private static final String GROUP = "group:";

    public static ProvisionId group(String name) {
        return new ProvisionId(GROUP + name);
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
