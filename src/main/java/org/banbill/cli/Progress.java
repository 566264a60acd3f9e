package org.banbill.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far long work has come, in one line at the foot of a terminal; nothing elsewhere. */
final class Progress implements AutoCloseable {

    private static final int WIDTH = 79;

    private final Runnable step;
    private final Runnable pause;
    private final Runnable close;

    private Progress(Runnable step, Runnable pause, Runnable close) {
        this.step = step;
        this.pause = pause;
        this.close = close;
    }

    /** @param steps how many there are */
    static Progress of(int steps, Console console) {
        if (!console.isTerminal()) {
            return new Progress(() -> {}, () -> {}, () -> {});
        }
        Line line = new Line(console);
        ProgressBar bar = new ProgressBarBuilder()
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .setConsumer(line)
                .build();
        return new Progress(bar::step, line::clear, bar::close);
    }

    /** One more is done. */
    void step() {
        step.run();
    }

    /** Makes room for other lines; the bar comes back by itself. */
    void pause() {
        pause.run();
    }

    @Override
    public void close() {
        close.run();
    }

    /** The foot of the terminal. */
    private static final class Line implements ProgressBarConsumer {

        private final Console console;

        Line(Console console) {
            this.console = console;
        }

        @Override
        public int getMaxRenderedLength() {
            return WIDTH;
        }

        @Override
        public void accept(String bar) {
            console.foot("\r" + bar);
        }

        @Override
        public void clear() {
            console.foot("\r" + " ".repeat(WIDTH) + "\r");
        }

        @Override
        public void close() {
            clear();
        }
    }
}
