package id.sasando.proof;

import id.sasando.access.Permission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The routes of the golden file, with addresses filled from rows that exist. A new route is among them by itself. */
public final class Routes {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/routes.txt");
    private static final Pattern LINE = Pattern.compile("(GET|POST)\\s+(\\S+)\\s+(\\S+)\\s+(\\S+)");
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}:]+)(?::([^}]+))?}");

    private Routes() {}

    /**
     * @param pattern as in the golden file
     * @param permission empty if it is open
     */
    public record Route(String verb, String pattern, Optional<Permission> permission) {
        public boolean ofOneCase() {
            return pattern.startsWith("/cases/{id}");
        }

        @Override
        public String toString() {
            return verb + " " + pattern;
        }
    }

    public static List<Route> golden() throws IOException {
        var routes = new ArrayList<Route>();
        for (var line : Files.readAllLines(GOLDEN)) {
            var match = LINE.matcher(line.strip());
            if (!match.matches()) throw new AssertionError("not a route: " + line);
            var access = match.group(3);
            routes.add(new Route(
                    match.group(1),
                    match.group(2),
                    access.equals("OPEN") ? Optional.empty() : Optional.of(Permission.valueOf(access))));
        }
        return routes;
    }

    /**
     * Every address of a route.
     *
     * @param values for a variable all that it may be; a variable with choices of its own brings them along
     */
    public static List<String> addresses(Route route, Map<String, List<String>> values) {
        var found = new ArrayList<>(List.of(route.pattern()));
        while (VARIABLE.matcher(found.getFirst()).find()) {
            var variable = VARIABLE.matcher(found.getFirst());
            if (!variable.find()) throw new AssertionError(route);
            var choices = choices(route, variable.group(1), variable.group(2), values);
            var whole = variable.group();
            var next = found.stream()
                    .flatMap(it -> choices.stream().map(choice -> it.replace(whole, choice)))
                    .toList();
            found.clear();
            found.addAll(next);
        }
        return found;
    }

    private static List<String> choices(
            Route route, String name, @org.jspecify.annotations.Nullable String own, Map<String, List<String>> values) {
        if (own != null) return Pattern.compile("\\|").splitAsStream(own).toList();
        var place = route.pattern().replaceFirst("^/([^/]+)/.*", "$1") + "." + name;
        var known = values.getOrDefault(place, List.of());
        if (known.isEmpty())
            throw new AssertionError("nothing known for " + place + " of " + route + ": add a real row");
        return known;
    }
}
