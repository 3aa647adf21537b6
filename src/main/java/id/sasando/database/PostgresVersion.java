package id.sasando.database;

import java.util.regex.Pattern;

/** The oldest PostgreSQL we run on, and how a server's version text is read. */
final class PostgresVersion {
    static final int OLDEST_MAJOR = 15;

    private static final Pattern LEADING_NUMBER = Pattern.compile("^(\\d+)");

    private PostgresVersion() {}

    /** {@code 15.10 (Debian 15.10-0+deb12u1)} is 15, {@code 9.6.24} is 9, {@code 19beta1} is 19. */
    static int major(String version) {
        var number = LEADING_NUMBER.matcher(version);
        if (!number.find()) throw new DatabaseRefused("The server states no PostgreSQL version: " + version);
        return Integer.parseInt(number.group(1));
    }

    static void requireSupported(String version) {
        if (major(version) < OLDEST_MAJOR) {
            throw new DatabaseRefused("The server is PostgreSQL " + version + "; Sasando needs PostgreSQL "
                    + OLDEST_MAJOR + " or newer. Upgrade the server or let Sasando start its own.");
        }
    }
}
