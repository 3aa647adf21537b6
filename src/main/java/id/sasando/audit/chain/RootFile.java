package id.sasando.audit.chain;

import id.sasando.audit.TrailRoot;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The roots in a file outside the database, one line each: batch, instant, hash. It is only appended to; a line is on
 * the disk when {@link #append} returns. Whoever cuts the tail of the trail must cut this file too, and every printed
 * root.
 */
@Component
class RootFile {
    private static final int LINE_MAX = 200;
    private final Path file;
    private byte[] written = new byte[0];

    RootFile(@Value("${sasando.audit-roots}") Path file) {
        this.file = file;
    }

    /** @param hash empty if the line cannot be read */
    record Line(long batch, Optional<byte[]> hash) {}

    /** Appends the root, unless it is the last one already. */
    synchronized void append(TrailRoot root) {
        if (Arrays.equals(written, root.hash())) return;
        try {
            var line =
                    root.batch() + " " + root.sealedAt() + " " + HexFormat.of().formatHex(root.hash());
            if (!lastLine().equals(line)) write(line);
            written = root.hash();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the roots of the trail to " + file, e);
        }
    }

    Path path() {
        return file;
    }

    boolean exists() {
        return Files.exists(file);
    }

    BufferedReader open() throws IOException {
        return Files.newBufferedReader(file, StandardCharsets.UTF_8);
    }

    static Line read(String line) {
        var words = line.split(" ", -1);
        if (words.length != 3 || !words[0].matches("[0-9]{1,18}") || !words[2].matches("[0-9a-f]{64}")) {
            return new Line(0, Optional.empty());
        }
        return new Line(Long.parseLong(words[0]), Optional.of(HexFormat.of().parseHex(words[2])));
    }

    private void write(String line) throws IOException {
        if (!exists()) create();
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            var bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) channel.write(bytes);
            channel.force(true);
        }
    }

    private void create() throws IOException {
        var folder = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        var closed = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createDirectories(file.toAbsolutePath().getParent(), folder);
        FileChannel.open(file, Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW), closed)
                .close();
        try (var directory = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    private String lastLine() throws IOException {
        if (!exists()) return "";
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var end = ByteBuffer.allocate((int) Math.min(LINE_MAX, channel.size()));
            channel.position(channel.size() - end.capacity());
            while (end.hasRemaining() && channel.read(end) >= 0) {
                // read on
            }
            var text = new String(end.array(), StandardCharsets.UTF_8).stripTrailing();
            return text.substring(text.lastIndexOf('\n') + 1);
        }
    }
}
