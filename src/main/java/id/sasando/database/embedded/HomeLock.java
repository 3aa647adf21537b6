package id.sasando.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Held by the one process that may start a server on a home; the system frees it when that process dies. The file is
 * opened once only: on POSIX, closing any other channel on it would release the lock of the whole process.
 */
final class HomeLock implements AutoCloseable {
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private HomeLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the lock, or answers nothing if a living process (this one included) holds it. */
    static Optional<HomeLock> tryTake(Path file) {
        if (!HELD_HERE.add(file)) return Optional.empty();
        var taken = Optional.<HomeLock>empty();
        try {
            taken = lock(file);
            return taken;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot lock " + file, e);
        } finally {
            if (taken.isEmpty()) HELD_HERE.remove(file);
        }
    }

    @SuppressWarnings("resource") // the lock is released with its channel, in close
    private static Optional<HomeLock> lock(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() != null) return Optional.of(new HomeLock(file, channel));
        channel.close();
        return Optional.empty();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot release the lock of the database", e);
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
