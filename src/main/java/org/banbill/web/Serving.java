package org.banbill.web;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.banbill.work.FolderOfPlaces;

/** The page while it runs. */
public final class Serving implements AutoCloseable {

    /** Without a request for so long, nobody is there any more; an open page asks every minute. */
    private static final Duration PATIENCE = Duration.ofMinutes(60);

    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile long lastAsked = System.nanoTime();
    private final JettyServer server;
    private volatile Gate gate;

    private Serving(Path home, Path folder, int port) throws IOException {
        CurrentWorkspace current = new CurrentWorkspace(home, new FolderOfPlaces(folder));
        Tools tools = new Tools(
                current, new KnownDrafts(current), new UploadedFiles(), new ReentrantLock(), ended::countDown);
        this.gate = new Gate(port);
        this.server = JettyServer.start(port, listening -> {
            gate = new Gate(listening);
            return new AllPages(gate, tools, () -> lastAsked = System.nanoTime());
        });
    }

    /**
     * Begins to listen on 127.0.0.1.
     *
     * @param home with Banbill's {@code clauses} and {@code jurisdictions}
     * @param folder with the places of one's own; nothing is written elsewhere
     * @param port 0 for one that is free
     */
    public static Serving start(Path home, Path folder, int port) throws IOException {
        return new Serving(home, folder, port);
    }

    /** A link that opens the page once. */
    public String newLink() {
        return gate.newLink();
    }

    /** Where it listens. */
    public InetSocketAddress address() {
        return server.address();
    }

    /** Waits until somebody stops the page, or nobody has asked for anything for an hour. */
    public void awaitEnd() throws InterruptedException {
        while (!ended.await(1, TimeUnit.SECONDS)) {
            if (System.nanoTime() - lastAsked > PATIENCE.toNanos()) {
                return;
            }
        }
        // the last page is still on its way to the browser
        Thread.sleep(300);
    }

    @Override
    public void close() {
        server.stop();
        ended.countDown();
    }
}
