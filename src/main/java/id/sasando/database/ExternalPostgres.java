package id.sasando.database;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** A PostgreSQL somebody else runs, named by the environment. */
record ExternalPostgres(DatabaseLogin application, Optional<DatabaseLogin> owner) {
    static final String URL = "SASANDO_DATABASE_URL";
    static final String USER = "SASANDO_DATABASE_USER";
    static final String PASSWORD = "SASANDO_DATABASE_PASSWORD";
    static final String OWNER_URL = "SASANDO_MIGRATION_URL";
    static final String OWNER_USER = "SASANDO_MIGRATION_USER";
    static final String OWNER_PASSWORD = "SASANDO_MIGRATION_PASSWORD";

    private static final String KEEP_DETAILS_OUT = "logServerErrorDetail=false";

    /** What the environment names, if it names one; the owner's login may be kept away from this machine. */
    static Optional<ExternalPostgres> named(Map<String, String> environment) {
        if (!environment.containsKey(URL)) return Optional.empty();
        var url = url(environment.get(URL));
        var application = new DatabaseLogin(url, required(environment, USER), required(environment, PASSWORD));
        if (!environment.containsKey(OWNER_USER))
            return Optional.of(new ExternalPostgres(application, Optional.empty()));
        var ownerUrl = environment.containsKey(OWNER_URL) ? url(environment.get(OWNER_URL)) : url;
        var owner = new DatabaseLogin(ownerUrl, environment.get(OWNER_USER), required(environment, OWNER_PASSWORD));
        return Optional.of(new ExternalPostgres(application, Optional.of(owner)));
    }

    ExternalPostgres requireSupported(Clock clock) {
        PostgresVersion.requireSupported(DatabaseReport.read(application, clock).version());
        return this;
    }

    private static String url(String given) {
        if (!given.startsWith("jdbc:postgresql:")) {
            throw new DatabaseRefused(URL + " and " + OWNER_URL + " begin with jdbc:postgresql://");
        }
        if (given.contains("logServerErrorDetail=")) return given;
        return given + (given.contains("?") ? "&" : "?") + KEEP_DETAILS_OUT;
    }

    private static String required(Map<String, String> environment, String name) {
        var value = environment.get(name);
        if (value == null) throw new DatabaseRefused("An external database is named, but " + name + " is not set.");
        return value;
    }
}
