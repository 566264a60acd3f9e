package org.banbill.bill;

import java.util.List;
import java.util.Map;

/**
 * What a bill was made from, so that a stray copy can be recognised.
 *
 * @param version of Banbill
 * @param paper which paper of the bill it is; empty for the bill itself
 * @param language BCP 47
 * @param options clause, or clause.option → choice; those that the user chose on the command line
 * @param with clauses that the user added
 * @param without clauses that the user left out
 * @param settings parameters that the user set on the command line
 * @param fingerprint SHA-256, in hex, of every file that went into the bill
 */
public record Edition(
        String version,
        String jurisdiction,
        String outline,
        String paper,
        String tradition,
        String language,
        Map<String, String> options,
        List<String> with,
        List<String> without,
        Map<String, String> settings,
        String fingerprint) {
    public Edition {
        options = Map.copyOf(options);
        with = List.copyOf(with);
        without = List.copyOf(without);
        settings = Map.copyOf(settings);
    }
}
