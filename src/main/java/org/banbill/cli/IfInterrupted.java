package org.banbill.cli;

import java.util.function.Supplier;

/**
 * Something that is said should the user end the program, as by Ctrl-C, while it waits for an answer. Whatever was
 * answered is saved by then: what is said tells how to go on.
 */
final class IfInterrupted {

    private final Runnable last;

    IfInterrupted(Runnable last) {
        this.last = last;
    }

    /** Does something during which the program may be ended. */
    <T> T during(Supplier<T> work) {
        Thread hook = new Thread(last, "last words");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return work.get();
        } finally {
            forget(hook);
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the program is ending already, and the hook has its say
            return;
        }
    }
}
