package id.sasando.database;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * An empty database as an administrator elsewhere makes it: roles with names of their own, an owner and an
 * application. The first of its two hosts is never there.
 */
public final class ExternalDatabase {
    private static final String NAME = "kantor";
    private static final String NOBODY = "127.0.0.1:1,";

    private final DatabaseLogin owner =
            new DatabaseLogin("", "kantor_pemilik", UUID.randomUUID().toString());
    private final DatabaseLogin application =
            new DatabaseLogin("", "kantor_aplikasi", UUID.randomUUID().toString());
    private final DatabaseLogin superuser;

    private ExternalDatabase() {
        superuser = TestServer.emptyDatabase(NAME, owner, application);
    }

    public static ExternalDatabase empty() {
        return new ExternalDatabase();
    }

    /** What a node is told that may not change the schema. */
    public Map<String, String> environment() {
        return Map.of(
                "SASANDO_DATABASE_URL", url(),
                "SASANDO_DATABASE_USER", application.user(),
                "SASANDO_DATABASE_PASSWORD", application.password());
    }

    /** What a node is told that migrates. */
    public Map<String, String> ownersEnvironment() {
        var all = new HashMap<>(environment());
        all.put("SASANDO_MIGRATION_USER", owner.user());
        all.put("SASANDO_MIGRATION_PASSWORD", owner.password());
        return Map.copyOf(all);
    }

    public String applicationRole() {
        return application.user();
    }

    /** As superuser, to look at what the nodes did. */
    public JdbcClient superuser() {
        return JdbcClient.create(new DriverManagerDataSource(superuser.url(), superuser.user(), superuser.password()));
    }

    private String url() {
        return superuser.url().replaceFirst("//", "//" + NOBODY) + "&targetServerType=primary";
    }
}
