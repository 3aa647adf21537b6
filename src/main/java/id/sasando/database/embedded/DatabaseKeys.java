package id.sasando.database.embedded;

import id.sasando.database.DatabaseRefused;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;

/** The passwords of the embedded server: made at random at the first start, kept in one file of mode 0600. */
record DatabaseKeys(String superuser, String owner, String application) {
    private static final int PASSWORD_BYTES = 24;

    static DatabaseKeys readOrCreate(HomeFolders folders) {
        return PrivateProperties.read(folders.keyFile()).map(DatabaseKeys::of).orElseGet(() -> create(folders));
    }

    /** The passwords of a server that runs already. */
    static DatabaseKeys read(HomeFolders folders) {
        return PrivateProperties.read(folders.keyFile()).map(DatabaseKeys::of).orElseThrow(() -> missing(folders));
    }

    private static DatabaseKeys create(HomeFolders folders) {
        if (Files.exists(folders.data())) throw missing(folders);
        var made = new DatabaseKeys(random(), random(), random());
        PrivateProperties.write(
                folders.keyFile(),
                Map.of("superuser", made.superuser, "owner", made.owner, "application", made.application));
        return made;
    }

    private static DatabaseKeys of(Properties file) {
        return new DatabaseKeys(value(file, "superuser"), value(file, "owner"), value(file, "application"));
    }

    private static String value(Properties file, String name) {
        var value = file.getProperty(name);
        if (value == null) throw new DatabaseRefused("keys/database.properties lacks the line «" + name + "».");
        return value;
    }

    private static DatabaseRefused missing(HomeFolders folders) {
        return new DatabaseRefused("There is data in " + folders.data() + " but no " + folders.keyFile()
                + " with its passwords. Restore that file from the backup of keys.");
    }

    private static String random() {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "DatabaseKeys";
    }
}
