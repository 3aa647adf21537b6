package id.sasando.start;

import id.sasando.database.Database;
import id.sasando.reference.ReferenceLoading;
import id.sasando.shared.Command;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

/** Commands that need the application but no pages, such as {@code user add}. */
final class Console {
    private final Class<?> application;
    private final Path home;
    private final Map<String, String> environment;

    Console(Class<?> application, Path home, Map<String, String> environment) {
        this.application = application;
        this.home = home;
        this.environment = environment;
    }

    int run(String name, List<String> arguments) {
        try (var database = Database.open(home, environment)) {
            database.migrate();
            database.owner()
                    .ifPresent(it -> ReferenceLoading.run(
                            Sources.of(it), database.application().user()));
            var spring = new SpringApplication(application);
            spring.setLogStartupInfo(false);
            spring.setWebApplicationType(WebApplicationType.NONE);
            spring.setDefaultProperties(Settings.of(home, database.application(), ServedPort.last(home)));
            try (var running = spring.run()) {
                return running.getBeansOfType(Command.class).values().stream()
                        .filter(it -> it.name().equals(name))
                        .findFirst()
                        .map(it -> it.run(arguments, System.out, System.err))
                        .orElseGet(() -> unknown(name));
            }
        }
    }

    private static int unknown(String name) {
        System.err.println("There is no command " + name + ". See ./sasando help.");
        return 2;
    }
}
