package org.banbill.web;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * What the pages work with, for as long as the page runs.
 *
 * @param writing held by whoever writes files
 * @param stop ends the page
 */
record Tools(CurrentWorkspace current, KnownDrafts drafts, UploadedFiles files, ReentrantLock writing, Runnable stop) {

    /** Does something that writes files; empty, and nothing done, where somebody else is just doing so. */
    <T> Optional<T> alone(Supplier<T> work) {
        if (!writing.tryLock()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            writing.unlock();
        }
    }
}
