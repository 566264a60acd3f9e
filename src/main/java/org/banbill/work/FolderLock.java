package org.banbill.work;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps every other run of Banbill, and every other thread of this one, from writing into a folder. A run that is
 * killed holds nothing: the system itself lets go of its lock. The empty file that is locked stays where it is, since
 * deleting it would let two runs lock two files of one name.
 */
final class FolderLock implements AutoCloseable {

    private static final String NAME = ".banbill-lock";

    private static final long STEP_MILLIS = 20;

    /** The system knows locks of processes only; these are the folders that threads of this one hold. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Waits until nobody else writes into the folder.
     *
     * @param folder must be there
     * @return empty where somebody else still does after that time
     */
    static Optional<FolderLock> take(Path folder, Duration patience) throws IOException {
        Path real = folder.toRealPath();
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            Optional<FolderLock> lock = HELD.add(real) ? tryTake(real) : Optional.empty();
            if (lock.isPresent() || System.nanoTime() > end) {
                return lock;
            }
            try {
                Thread.sleep(STEP_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("it was stopped");
            }
        }
    }

    private static Optional<FolderLock> tryTake(Path folder) throws IOException {
        Optional<FolderLock> taken = Optional.empty();
        try {
            Path file = folder.resolve(NAME);
            PlainFile.refuseOther(file);
            FileChannel channel = FileChannel.open(file, Set.of(CREATE, WRITE, LinkOption.NOFOLLOW_LINKS));
            try {
                taken = Optional.ofNullable(channel.tryLock()).map(lock -> new FolderLock(folder, channel));
            } finally {
                if (taken.isEmpty()) {
                    channel.close();
                }
            }
        } finally {
            if (taken.isEmpty()) {
                HELD.remove(folder);
            }
        }
        return taken;
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD.remove(folder);
        }
    }
}
