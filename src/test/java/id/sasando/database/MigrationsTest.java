package id.sasando.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sql")
class MigrationsTest {
    private static final String EXAMPLE = "classpath:db/example";

    final TestDatabase database = TestDatabase.fresh();

    @Test
    void theApplicationGetsWhatAMigrationGrantsAndNoMore() {
        database.owner().sql("drop table public.schema_version").update();

        Migrations.run(database.ownerLogin(), "sasando", EXAMPLE);

        assertThat(database.db().sql("insert into example.note values (1, 'x')").update())
                .isEqualTo(1);
        assertThatThrownBy(() -> database.db().sql("delete from example.note").update())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void withoutTheOwnersLoginTheVersionIsOnlyChecked() {
        database.owner().sql("drop table public.schema_version").update();
        assertThatThrownBy(() -> Migrations.check(database.application(), EXAMPLE))
                .isInstanceOf(DatabaseRefused.class);

        Migrations.run(database.ownerLogin(), "sasando", EXAMPLE);

        assertThatCode(() -> Migrations.check(database.application(), EXAMPLE)).doesNotThrowAnyException();
    }

    @Test
    void aSchemaNewerThanTheProgramIsRefused() {
        database.owner().sql("drop table public.schema_version").update();
        Migrations.run(database.ownerLogin(), "sasando", EXAMPLE);

        assertThatThrownBy(() -> Migrations.check(database.application(), "classpath:db/none"))
                .isInstanceOf(DatabaseRefused.class);
    }

    @Test
    void theNumbersOfMigrationsHaveNoGap() throws IOException {
        var folder = Path.of("src/main/resources/db/migration");
        if (!Files.isDirectory(folder)) return;
        try (var files = Files.list(folder)) {
            var names = files.map(it -> it.getFileName().toString()).sorted().toList();

            assertThat(names).allMatch(it -> it.matches("V\\d{4}__[a-z]+(_[a-z0-9]+)+\\.sql"));
            assertThat(names.stream().map(it -> it.substring(1, 5)))
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, names.size())
                            .mapToObj("%04d"::formatted)
                            .toList());
        }
    }
}
