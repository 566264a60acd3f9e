package org.banbill.compare;

import java.util.function.Consumer;
import java.util.function.Function;

/** A step from one text to the other. */
public sealed interface Step<T> {

    /** What comes of it, whichever of the three it is. */
    <R> R match(
            Function<? super Kept<T>, ? extends R> kept,
            Function<? super Removed<T>, ? extends R> removed,
            Function<? super Added<T>, ? extends R> added);

    /** Does with it what is to be done with its kind. */
    default void visit(
            Consumer<? super Kept<T>> kept, Consumer<? super Removed<T>> removed, Consumer<? super Added<T>> added) {
        Runnable visit =
                match(one -> () -> kept.accept(one), one -> () -> removed.accept(one), one -> () -> added.accept(one));
        visit.run();
    }

    /** Stands in both. Their keys are equal; the rest of them may differ. */
    record Kept<T>(T before, T after) implements Step<T> {
        @Override
        public <R> R match(
                Function<? super Kept<T>, ? extends R> kept,
                Function<? super Removed<T>, ? extends R> removed,
                Function<? super Added<T>, ? extends R> added) {
            return kept.apply(this);
        }
    }

    record Removed<T>(T before) implements Step<T> {
        @Override
        public <R> R match(
                Function<? super Kept<T>, ? extends R> kept,
                Function<? super Removed<T>, ? extends R> removed,
                Function<? super Added<T>, ? extends R> added) {
            return removed.apply(this);
        }
    }

    record Added<T>(T after) implements Step<T> {
        @Override
        public <R> R match(
                Function<? super Kept<T>, ? extends R> kept,
                Function<? super Removed<T>, ? extends R> removed,
                Function<? super Added<T>, ? extends R> added) {
            return added.apply(this);
        }
    }
}
