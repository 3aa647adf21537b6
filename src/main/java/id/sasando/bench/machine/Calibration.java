package id.sasando.bench.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;

/** What the machine can do by itself, measured before anything else. Figures in ms say nothing without it. */
public record Calibration(long fsyncsPerSecond, long sha256MegabytesPerSecond) {
    private static final Duration EACH = Duration.ofSeconds(2);
    private static final int PAGE = 8192;
    private static final int MEGABYTE = 1 << 20;

    /** @param folder on the disk of the database */
    public static Calibration measure(Path folder) {
        return new Calibration(fsyncs(folder), sha256());
    }

    private static long fsyncs(Path folder) {
        var file = folder.resolve("calibration");
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            var began = System.nanoTime();
            var done = 0L;
            while (System.nanoTime() - began < EACH.toNanos()) {
                channel.write(ByteBuffer.allocate(PAGE), 0);
                channel.force(false);
                done++;
            }
            Files.delete(file);
            return done / EACH.toSeconds();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var block = new byte[MEGABYTE];
            var began = System.nanoTime();
            var done = 0L;
            while (System.nanoTime() - began < EACH.toNanos()) {
                digest.update(block);
                done++;
            }
            return done / EACH.toSeconds();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
