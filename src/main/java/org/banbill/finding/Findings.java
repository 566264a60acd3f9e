package org.banbill.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Collects the findings of one piece of work, so that it tells the user about every mistake. Only that work knows its
 * collector: what it hands over is a {@link Result}, and nothing asks whether somebody else's work had errors.
 */
public final class Findings {

    private final Set<Finding> collected = new LinkedHashSet<>();
    private boolean hasErrors;

    public void add(Finding finding) {
        collected.add(finding);
        hasErrors |= finding.severity() == Severity.ERROR;
    }

    public void addAll(Collection<Finding> findings) {
        findings.forEach(this::add);
    }

    /** Adds what a result tells, and gives its value. */
    public <T> Optional<T> take(Result<T> result) {
        addAll(result.findings());
        return result.value();
    }

    /** @param arguments what fills the gaps of the text */
    public void error(MessageKey text, Position position, Object... arguments) {
        add(Finding.error(text, position, arguments));
    }

    public void warning(MessageKey text, Position position, Object... arguments) {
        add(Finding.warning(text, position, arguments));
    }

    public void note(MessageKey text, Position position, Object... arguments) {
        add(Finding.note(text, position, arguments));
    }

    public boolean hasErrors() {
        return hasErrors;
    }

    /** All findings, sorted by file, line and column. */
    public List<Finding> inReadingOrder() {
        List<Finding> sorted = new ArrayList<>(collected);
        sorted.sort(null);
        return sorted;
    }
}
