package id.sasando.laws;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.App;
import id.sasando.laws.code.Code;
import id.sasando.laws.code.Golden;
import id.sasando.laws.code.ModuleTable;
import id.sasando.laws.code.Place;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;

/** The table of modules, what packages declare and what the code does say the same. */
@Tag("law")
class ModulesTest {
    private static final ModuleTable TABLE = ModuleTable.read();
    private static final Pattern MODULE_CELL = Pattern.compile("`(\\w+)`");
    private static final Set<String> MODULES = Code.modules().stream()
            .map(it -> it.getIdentifier().toString())
            .collect(Collectors.toCollection(TreeSet::new));

    @Test
    void everyModuleHasARow() {
        assertThat(MODULES)
                .contains("shared", "audit", "keys", "access", "web")
                .isSubsetOf(TABLE.rows().keySet());
    }

    @Test
    void theOrderOfTheTableIsTopological() {
        assertThat(TABLE.arrowsDown()).isEmpty();
    }

    @Test
    void anArrowToALaterRowIsRejected() {
        var table = ModuleTable.of(List.of("0 | shared | -", "1 | audit | shared keys", "1 | keys | shared audit"));

        assertThat(table.arrowsDown()).containsExactly("audit uses keys");
    }

    @Test
    void eachPackageDeclaresItsRow() {
        for (var module : MODULES) {
            var row = existing(TABLE.uses(module));
            var declared = assertThat(declared(module)).as("allowedDependencies of %s", module);
            if (TABLE.freeRows().contains(module)) declared.isSubsetOf(row);
            else declared.containsExactlyInAnyOrderElementsOf(row);
        }
    }

    @Test
    void onlyTheStartUsesTheDatabaseModule() {
        assertThat(TABLE.rows().entrySet().stream()
                        .filter(it -> it.getValue().contains("database"))
                        .filter(it -> !TABLE.freeRows().contains(it.getKey()))
                        .map(it -> it.getKey()))
                .containsExactly("start");
    }

    @Test
    void theCodeUsesWhatTheGoldenFileSays() {
        Golden.of("modules.txt").compare(MODULES.stream().map(ModulesTest::line).toList());
    }

    @Test
    void theTableInTheArchitectureNamesEveryModuleInALawfulOrder() {
        var rows = Golden.lines(Path.of("ARCHITECTURE.md")).stream()
                .filter(it -> it.matches("\\| *\\d.*"))
                .flatMap(it -> MODULE_CELL.matcher(it.split("\\|", -1)[2]).results())
                .map(it -> it.group(1))
                .toList();
        var above = new TreeSet<String>();

        assertThat(rows).containsAll(MODULES).isSubsetOf(TABLE.rows().keySet());
        for (var row : rows) {
            assertThat(existing(TABLE.uses(row)))
                    .as("used by %s", row)
                    .allMatch(it -> above.contains(it) || TABLE.freeRows().contains(row));
            above.add(row);
        }
    }

    private static List<String> declared(String module) {
        try {
            var type = Class.forName(App.class.getPackageName() + "." + module + ".package-info");
            return List.of(type.getAnnotation(ApplicationModule.class).allowedDependencies());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(module + " has no package-info", e);
        }
    }

    private static List<String> existing(Collection<String> modules) {
        return modules.stream().filter(MODULES::contains).toList();
    }

    private static String line(String module) {
        var used = Code.classes().stream()
                .filter(it -> Place.of(it).module().equals(module))
                .flatMap(it -> it.getDirectDependenciesFromSelf().stream())
                .map(it -> it.getTargetClass().getBaseComponentType())
                .filter(it -> it.getPackageName().startsWith(Code.ROOT + "."))
                .map(it -> Place.of(it).module())
                .filter(it -> !it.equals(module))
                .collect(Collectors.toCollection(TreeSet::new));
        return module + " -> " + (used.isEmpty() ? "nothing" : String.join(" ", used));
    }
}
