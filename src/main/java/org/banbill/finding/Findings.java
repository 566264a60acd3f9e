package org.banbill.finding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects findings during a run, so that one run tells the user about every mistake. */
public final class Findings {

    private final Set<Finding> collected = new LinkedHashSet<>();

    public void add(Finding finding) {
        collected.add(finding);
    }

    public void error(String rule, Position position, String message, String wayOut) {
        add(Finding.error(rule, position, message, wayOut));
    }

    public void warning(String rule, Position position, String message, String wayOut) {
        add(Finding.warning(rule, position, message, wayOut));
    }

    public boolean hasErrors() {
        return collected.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** Whether a file has an error, so that rules that compare files can wait until it is put right. */
    public boolean hasErrorIn(String file) {
        return collected.stream()
                .anyMatch(finding -> finding.severity() == Severity.ERROR
                        && finding.position().file().equals(file));
    }

    /** All findings, sorted by file, line and column. */
    public List<Finding> inReadingOrder() {
        List<Finding> sorted = new ArrayList<>(collected);
        sorted.sort(null);
        return sorted;
    }
}
