package id.sasando.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A thousand single changes by a superuser with triggers off: each is found, and each is undone. */
@Tag("sql")
class TamperTest {
    private static final int CHANGES = 1_000;
    private static final int BATCHES = 5;
    private static final long SEED = 20_261_124;

    @TempDir
    Path folder;

    private TestChain chain;
    private SingleConnectionDataSource superuser;
    private JdbcClient db;
    private byte[] root = new byte[0];

    private record Change(String name, IntSupplier act) {}

    @BeforeEach
    void sealATrail() throws Exception {
        chain = new TestChain(folder);
        for (var i = 0; i < BATCHES; i++) {
            chain.write(12);
            root = chain.seal().orElseThrow().signed().hash();
        }
        var login = chain.database.superuserLogin();
        superuser = new SingleConnectionDataSource(login.url(), login.user(), login.password(), true);
        superuser.setAutoCommit(false);
        db = JdbcClient.create(superuser);
    }

    @AfterEach
    void forgetIt() throws Exception {
        superuser.getConnection().rollback();
        superuser.destroy();
    }

    @Test
    void eachOfAThousandChangesIsFound() throws Exception {
        var tampering = new Tampering(db, new Random(SEED));
        var changes = changes(tampering);
        var verification = chain.verification(db, chain.file);
        assertThat(verification.run(Optional.of(root)).faults()).isEmpty();

        var missed = new ArrayList<String>();
        for (var i = 0; i < CHANGES; i++) {
            var change = changes.get(i % changes.size());
            var before = superuser.getConnection().setSavepoint();
            assertThat(change.act().getAsInt()).as(change.name()).isPositive();
            if (verification.run(Optional.empty()).isWhole()) missed.add(i + " " + change.name());
            superuser.getConnection().rollback(before);
        }

        assertThat(missed).isEmpty();
        assertThat(verification.run(Optional.of(root)).faults()).isEmpty();
    }

    @Test
    void aCutTailShowsAgainstARootFromPaperWithoutTheFile() throws Exception {
        var tampering = new Tampering(db, new Random(SEED));
        var verification = chain.verification(db, new RootFile(folder.resolve("none")));
        assertThat(verification.run(Optional.of(root)).faults()).isEmpty();

        tampering.cutTail();

        assertThat(verification.run(Optional.of(root)).faults())
                .singleElement()
                .asString()
                .contains("tail was cut");
        assertThat(verification.run(Optional.empty()).isWhole()).isTrue();
    }

    @Test
    void aTailThatWasCutAndSealedAnewShowsInTheFile() throws Exception {
        new Tampering(db, new Random(SEED)).cutTail();
        superuser.getConnection().commit();
        chain.write(1);
        var next = chain.seal().orElseThrow();

        assertThat(chain.verify(Optional.of(next.signed().hash())).faults())
                .isNotEmpty()
                .first()
                .asString()
                .contains("file of roots");
    }

    /** Every kind in turn; every column of both tables, also those that a later migration adds. */
    private List<Change> changes(Tampering by) {
        var changes = new ArrayList<Change>();
        for (var column : by.columns("entry"))
            changes.add(new Change("entry." + column, () -> by.changeColumn(column)));
        for (var column : by.columns("seal")) changes.add(new Change("seal." + column, () -> by.changeSeal(column)));
        changes.add(new Change("row removed", by::removeRow));
        changes.add(new Change("row inserted", by::insertRow));
        changes.add(new Change("rows swapped", by::swapRows));
        changes.add(new Change("tail cut", by::cutTail));
        changes.add(new Change("seal removed", by::removeSeal));
        changes.add(new Change("seal inserted", by::insertSeal));
        return changes;
    }
}
