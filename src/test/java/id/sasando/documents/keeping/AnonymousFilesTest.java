package id.sasando.documents.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sasando.audit.trail.TestTrail;
import id.sasando.database.TestDatabase;
import id.sasando.documents.FileLine;
import id.sasando.documents.Upload;
import id.sasando.documents.cleaning.FileExamples;
import id.sasando.keys.DataKeyId;
import id.sasando.keys.ring.TestKeys;
import id.sasando.shared.Actor;
import id.sasando.shared.NotFound;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a case of an anonymous reporter takes over of the files that waited, whoever the pages took the sender for. */
@Tag("sql")
class AnonymousFilesTest {
    private static final String MARKER = "PENANDA-tanpa-nama";
    private static final boolean NAMED = false;
    private static final boolean ANONYMOUS = true;
    private final TestDatabase database = TestDatabase.fresh();
    private final TestKeys keys = TestKeys.on(database);
    private final JdbcTransactionManager transactions = new JdbcTransactionManager(database.dataSource());
    private final TransactionTemplate transaction = new TransactionTemplate(transactions);
    private final KeepFiles files = new KeepFiles(
            new KeptFiles(database.db(), keys.dataKeys()),
            new UnaskedTraces(database.db(), keys.dataKeys()),
            keys.dataKeys(),
            TestTrail.on(database),
            Clock.systemUTC(),
            transactions);
    private final UUID submission = UUID.randomUUID();
    private final UUID subject = UUID.randomUUID();

    @Test
    void nameAndOriginalGoAndTheCleanCopyStays() throws IOException {
        stage("IMG_dari_HP_Ani.jpg", FileExamples.jpegWithMarker(MARKER), NAMED, false);

        lodge(ANONYMOUS);

        assertThat(only().name()).isEmpty();
        assertThat(only().hasOriginal()).isFalse();
        assertThat(pieces("ORIGINAL")).isZero();
        assertThat(names()).isZero();
        var shown = transaction.execute(_ -> files.open(new Actor.Reporter(), subject, only().id(), false));
        assertThat(shown.name()).isEqualTo("catatan.jpg");
        assertThat(new String(shown.content().readAllBytes(), StandardCharsets.ISO_8859_1))
                .startsWith("\u00ff\u00d8")
                .doesNotContain(MARKER);
        assertThatThrownBy(() -> transaction.execute(_ -> files.open(new Actor.Reporter(), subject, only().id(), true)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theKeyOfWhatWentIsDestroyed() {
        stage("foto.jpg", FileExamples.jpegWithMarker(MARKER), NAMED, false);
        var before = key();

        var after = lodge(ANONYMOUS);

        assertThat(after).isPresent().isNotEqualTo(Optional.of(before));
        assertThatThrownBy(() -> keys.dataKeys().use(before)).isInstanceOf(NotFound.class);
        assertThat(key()).isEqualTo(after.orElseThrow());
    }

    @Test
    void anOriginalThatWasAskedForStaysWithoutItsName() {
        var large = Arrays.copyOf(FileExamples.jpegWithMarker(MARKER), 2 * KeptFiles.PIECE_BYTES + 5);
        stage("bukti-Ani.jpg", large, ANONYMOUS, true);

        lodge(ANONYMOUS);

        assertThat(only().name()).isEmpty();
        var original = transaction.execute(_ -> files.open(new Actor.Reporter(), subject, only().id(), true));
        assertThat(original.name()).isEqualTo("catatan.jpg");
        assertThat(original.content()).hasBinaryContent(large);
    }

    /** A named reporter ticks that a photo is sent as it is, not that it is kept of somebody unknown. */
    @Test
    void whatWasTickedWhileNamedKeepsNoOriginal() {
        stage("foto-Ani.jpg", FileExamples.jpegWithMarker(MARKER), NAMED, true);

        lodge(ANONYMOUS);

        assertThat(only().hasOriginal()).isFalse();
        assertThat(pieces("ORIGINAL")).isZero();
    }

    @Test
    void whatCannotBeCleanedAndWasNotAskedForGoesWhole() {
        stage("foto.heic", FileExamples.heicWithMarker(MARKER), NAMED, false);
        var before = key();

        assertThat(lodge(ANONYMOUS)).isEmpty();

        assertThat(files.of(subject)).isEmpty();
        assertThat(pieces("ORIGINAL")).isZero();
        assertThatThrownBy(() -> keys.dataKeys().use(before)).isInstanceOf(NotFound.class);
        assertThat(livingKeys()).isZero();
    }

    @Test
    void filesOfBothPagesAreTreatedAlike() {
        stage("dari-lembar-lama.jpg", FileExamples.jpegWithMarker(MARKER), ANONYMOUS, false);
        stage("dari-lembar-baru.png", FileExamples.pngWithMarker(MARKER), NAMED, false);
        stage("diminta.pdf", FileExamples.pdfWithMarker(MARKER), ANONYMOUS, true);

        lodge(ANONYMOUS);

        assertThat(files.of(subject))
                .extracting(FileLine::name)
                .containsOnly("")
                .hasSize(3);
        assertThat(files.of(subject)).extracting(FileLine::hasOriginal).containsExactlyInAnyOrder(false, false, true);
    }

    @Test
    void whoIsNamedKeepsNamesAndOriginals() {
        stage("paspor.jpg", FileExamples.jpegWithMarker(MARKER), NAMED, false);
        var before = key();

        assertThat(lodge(NAMED)).contains(before);

        assertThat(only().name()).isEqualTo("paspor.jpg");
        assertThat(only().hasOriginal()).isTrue();
    }

    @Test
    void whoseFilesWereAnonymousAllAlongKeepsTheKey() {
        stage("foto.jpg", FileExamples.jpegWithMarker(MARKER), ANONYMOUS, false);
        var before = key();

        assertThat(lodge(ANONYMOUS)).contains(before);
    }

    @Test
    void theKeyOfTheLastFileThatIsTakenAwayIsDestroyed() {
        stage("satu.jpg", FileExamples.jpegWithMarker(MARKER), NAMED, false);
        stage("dua.jpg", FileExamples.jpegWithMarker(MARKER), NAMED, false);
        var before = key();
        var waiting = files.staged(submission);

        transaction.executeWithoutResult(
                _ -> files.unstage(submission, waiting.getFirst().id()));
        assertThat(livingKeys()).isOne();
        transaction.executeWithoutResult(
                _ -> files.unstage(submission, waiting.getLast().id()));

        assertThatThrownBy(() -> keys.dataKeys().use(before)).isInstanceOf(NotFound.class);
    }

    private void stage(String name, byte[] content, boolean anonymous, boolean keepOriginal) {
        files.stage(new Upload(new Actor.Visitor(), submission, name, content, anonymous, keepOriginal));
    }

    private Optional<DataKeyId> lodge(boolean anonymous) {
        return transaction.execute(_ -> {
            var key = files.settle(submission, anonymous);
            files.adopt(submission, subject);
            return key;
        });
    }

    private FileLine only() {
        assertThat(files.of(subject)).hasSize(1);
        return files.of(subject).getFirst();
    }

    private DataKeyId key() {
        return new DataKeyId(database.db()
                .sql("select distinct data_key from documents.file where submission = :submission")
                .param("submission", submission)
                .query(UUID.class)
                .single());
    }

    private long pieces(String copy) {
        return database.db()
                .sql("select count(*) from documents.piece where copy = :copy")
                .param("copy", copy)
                .query(Long.class)
                .single();
    }

    private long names() {
        return database.db()
                .sql("select count(*) from documents.file where name_sealed is not null")
                .query(Long.class)
                .single();
    }

    private long livingKeys() {
        return database.db()
                .sql("select count(*) from keys.data_key where destroyed_at is null and compartment is null")
                .query(Long.class)
                .single();
    }
}
