package id.sasando.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TypedInVainTest {
    private static final Pattern PASSWORD = Pattern.compile("type ?= ?\"password\"");
    private static final Pattern NAME = Pattern.compile("name ?= ?\"(\\w+)\"");

    @Test
    void wordsAndNumbersThatSomebodyTypedAreGivenBack() {
        var typed = fields("note", "Sudah ditelepon.", "phone", "081200000000", "wish", "1.500.000", "name", " Mama ");

        assertThat(TypedInVain.of(typed)).containsExactly("Sudah ditelepon.", "081200000000", "1.500.000", "Mama");
    }

    @Test
    void whatWasChosenOrCameWithTheFormIsNot() {
        var chosen = fields("version", "12", "type", "UNPAID_WAGE", "seen", "4f0c2c1e-8a51-4b3c-9d1e-0123456789ab");

        assertThat(TypedInVain.of(chosen)).isEmpty();
    }

    @Test
    void secretsAreNeverGivenBack() {
        var secrets = fields("password", "rahasia sekali", "totpCode", "123456", "_csrf", "abc def", "sealed", "x y z");

        assertThat(TypedInVain.of(secrets)).isEmpty();
    }

    @Test
    void noPasswordFieldOfAnyTemplateIsEverGivenBack() throws IOException {
        var names = passwordFields();

        assertThat(names).contains("password", "current", "repeated");
        assertThat(names)
                .allSatisfy(it -> assertThat(TypedInVain.of(fields(it, "kata rahasia saya")))
                        .isEmpty());
    }

    private static Set<String> passwordFields() throws IOException {
        try (var files = Files.walk(Path.of("src/main/jte"))) {
            var names = new TreeSet<String>();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                for (var line : Files.readAllLines(file)) {
                    var name = NAME.matcher(line);
                    if (PASSWORD.matcher(line).find() && name.find()) names.add(name.group(1));
                }
            }
            return names;
        }
    }

    @Test
    void bothLengthAndNumberHaveABound() {
        var many = new LinkedHashMap<String, String[]>();
        IntStream.range(0, 40).forEach(it -> many.put("field" + it, new String[] {"kata ".repeat(2_000)}));

        var back = TypedInVain.of(many);

        assertThat(back).hasSize(30).allSatisfy(it -> assertThat(it).hasSize(4_000));
    }

    private static Map<String, String[]> fields(String... namesAndValues) {
        var fields = new LinkedHashMap<String, String[]>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], new String[] {namesAndValues[i + 1]});
        }
        return fields;
    }
}
