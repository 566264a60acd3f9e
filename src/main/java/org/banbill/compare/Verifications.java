package org.banbill.compare;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.banbill.bill.Bill;

/**
 * Which of the values that a bill prints somebody has verified.
 *
 * @param verified by their names, sorted
 * @param unverified likewise; those print with a mark
 */
public record Verifications(Set<String> verified, Set<String> unverified) {

    public Verifications {
        verified = Collections.unmodifiableSet(new TreeSet<>(verified));
        unverified = Collections.unmodifiableSet(new TreeSet<>(unverified));
    }

    public static Verifications of(Bill bill) {
        Set<String> verified = new TreeSet<>();
        Set<String> unverified = new TreeSet<>();
        bill.values().forEach(value -> (value.verified() ? verified : unverified).add(value.parameter()));
        verified.removeAll(unverified);
        return new Verifications(verified, unverified);
    }

    /** The values that are verified here and not in another bill which prints them too. */
    public Set<String> notIn(Verifications other) {
        Set<String> lost = new TreeSet<>(verified);
        lost.retainAll(other.unverified());
        return lost;
    }
}
