package id.sasando.keys.ring;

import id.sasando.keys.KeyFileTrouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;

/** The file that holds the master secret: one line of base64, readable by its owner alone. */
final class KeyFile {
    /** A secret shorter than this is refused. */
    static final int BYTES_MIN = 32;

    /** SHA-256 of secrets that stand in documents as examples; whoever copies one is refused. */
    private static final Set<String> PUBLISHED = Set.of(
            "Zmh6rfhivXdsj8GLjp+OIAiXFIVu4jOzkCpZHQ1fKSU=", // 32 zero bytes; scan:allow, a digest of what is published
            // the example of the runbook
            "gqwMMNuuZDrzjaOnjUpllZhwMm8oSkm9ppQfAqlVyWE=");

    private KeyFile() {}

    static byte[] read(Path file) {
        if (!Files.isRegularFile(file)) throw new KeyFileTrouble("The key file " + file + " is missing.");
        refuseOpenFile(file);
        var secret = decode(file);
        if (secret.length < BYTES_MIN) {
            throw new KeyFileTrouble("The secret in " + file + " is shorter than " + BYTES_MIN
                    + " bytes. Put the right file back; before the first start remove it, and a new one is made.");
        }
        if (isWorthless(secret)) {
            throw new KeyFileTrouble("The secret in " + file + " is published or has no randomness. Make a new one.");
        }
        return secret;
    }

    /** Makes a random secret. The folder and the file are closed to everybody else. */
    static void create(Path file) {
        var secret = new byte[BYTES_MIN];
        new SecureRandom().nextBytes(secret);
        try {
            var folder = file.toAbsolutePath().getParent();
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(
                    file, Base64.getEncoder().encodeToString(secret) + "\n", StandardOpenOption.TRUNCATE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the key file " + file, e);
        }
    }

    private static void refuseOpenFile(Path file) {
        try {
            var open = EnumSet.copyOf(Files.getPosixFilePermissions(file));
            open.removeAll(EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
            if (!open.isEmpty()) {
                throw new KeyFileTrouble("The key file " + file + " must be readable by its owner alone (chmod 600).");
            }
        } catch (IOException _) {
            throw unreadable(file);
        }
    }

    /** Whatever bytes it holds, they are looked at as letters; a key in raw bytes is no base64. */
    private static byte[] decode(Path file) {
        try {
            var letters = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return Base64.getDecoder().decode(letters.strip());
        } catch (IllegalArgumentException _) {
            throw new KeyFileTrouble("The key file " + file
                    + " does not hold one line of base64. Put the right file back from its sealed copy.");
        } catch (IOException _) {
            throw unreadable(file);
        }
    }

    private static KeyFileTrouble unreadable(Path file) {
        return new KeyFileTrouble("The key file " + file + " cannot be read. Give it to the user who runs this.");
    }

    /** A random secret of 32 bytes has some 30 distinct values; words and repetitions have far fewer. */
    private static boolean isWorthless(byte[] secret) {
        var distinct = new boolean[256];
        var count = 0;
        for (var b : secret) {
            if (!distinct[b & 0xff]) count++;
            distinct[b & 0xff] = true;
        }
        return count < 16 || PUBLISHED.contains(sha256(secret));
    }

    private static String sha256(byte[] bytes) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
