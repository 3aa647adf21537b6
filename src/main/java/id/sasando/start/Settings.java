package id.sasando.start;

import id.sasando.database.DatabaseLogin;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What the application is told about its home and its database. The environment may say otherwise. */
final class Settings {
    private Settings() {}

    /** @param port where the server listens, or listened last */
    static Map<String, Object> of(Path home, DatabaseLogin login, int port) {
        var settings = new HashMap<String, Object>();
        settings.put("sasando.served-port", port);
        settings.put("sasando.home", home.toString());
        settings.put("spring.datasource.url", login.url());
        settings.put("spring.datasource.username", login.user());
        settings.put("spring.datasource.password", login.password());
        return settings;
    }
}
