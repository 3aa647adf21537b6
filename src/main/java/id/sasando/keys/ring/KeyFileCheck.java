package id.sasando.keys.ring;

import id.sasando.keys.KeyFileTrouble;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Optional;

/** Is this the key file of that database? */
public final class KeyFileCheck {
    private KeyFileCheck() {}

    /**
     * Reads the key file as a start does, and keeps nothing.
     *
     * @param known the mark of the database; empty if it was never sealed
     * @throws KeyFileTrouble says what is wrong and what to do
     */
    public static void run(Path file, Optional<byte[]> known) {
        open(file, known);
    }

    static MasterSecret open(Path file, Optional<byte[]> known) {
        if (!Files.exists(file) && known.isPresent()) {
            throw new KeyFileTrouble("The key file " + file + " is missing, and this database was sealed with it. "
                    + "Put the file back from its sealed copy; without it nothing can be read.");
        }
        var master = new MasterSecret(KeyFile.read(file));
        if (known.isPresent() && !MessageDigest.isEqual(known.get(), master.mark())) {
            throw new KeyFileTrouble("The key file " + file + " is not the one that this database was sealed with. "
                    + "Put that one back from its sealed copy; without it nothing can be read.");
        }
        return master;
    }
}
