package id.sasando.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.shared.Office;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("sql")
class AuditCommandTest {
    private static final Office OFFICE = new Office(
            "NTT", "PGD-NTT", "Kantor Contoh", List.of(), "", "53", ZoneId.of("Asia/Makassar"), Map.of(), List.of());

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private TestChain chain;
    private AuditCommand command;

    @BeforeEach
    void sealATrail() {
        chain = new TestChain(folder);
        chain.write(2);
        chain.seal();
        var db = chain.database.db();
        command = new AuditCommand(chain.verification(db, chain.file), new StoredSeals(db), OFFICE);
    }

    @Test
    void aWholeTrailEndsWithZeroAndSaysWhatIsNotSealedYet() {
        chain.write(1);

        assertThat(run("verify")).isZero();

        assertThat(printed())
                .contains("1 batches with 6 rows.", "3 rows are not sealed yet.", "1 roots in the file", "is whole");
    }

    @Test
    void thePrintedRootIsTakenBackAsItWasPrinted() {
        assertThat(run("root")).isZero();
        var groups = printed().lines().skip(2).findFirst().orElseThrow();
        assertThat(printed()).contains("Kantor Contoh", "Batch 1, sealed 20", "Asia/Makassar");

        assertThat(run(("verify --root " + groups).split(" "))).isZero();
        assertThat(run("verify", "--root", groups.replace(" ", "-").toUpperCase(java.util.Locale.ROOT)))
                .isZero();
        assertThat(run("verify", "--root", groups.substring(0, 79))).isZero();
    }

    @Test
    void aMistypedRootIsNoUnknownRoot() {
        run("root");
        var groups = printed().lines().skip(2).findFirst().orElseThrow();
        var wrong = (groups.charAt(0) == 'a' ? 'b' : 'a') + groups.substring(1);

        assertThat(run("verify", "--root", wrong)).isEqualTo(2);
        assertThat(run("verify", "--root", wrong.substring(0, 79))).isEqualTo(1);
        assertThat(printed()).contains("is not in the trail");
    }

    @Test
    void aChangedRowEndsWithOneAndNamesItsBatch() {
        chain.database
                .superuser()
                .sql("set session_replication_role = replica; update audit.entry set role = 'X' where id = 1")
                .update();

        assertThat(run("verify")).isEqualTo(1);
        assertThat(printed()).contains("Batch 1 (6 rows, ids 1 to 6", "NOT AS IT WAS SEALED");
    }

    @Test
    void aSpoiltFileOfRootsIsTold() throws Exception {
        Files.writeString(chain.file.path(), "spoilt\n");

        assertThat(run("verify")).isEqualTo(1);
        assertThat(printed()).contains("Line 1 of the file of roots cannot be read.");
    }

    @Test
    void wrongArgumentsAreToldApart() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("seal")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Usage: audit");
    }

    private int run(String... arguments) {
        return command.run(List.of(arguments), stream(out), stream(err));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream target) {
        return new PrintStream(target, true, StandardCharsets.UTF_8);
    }
}
