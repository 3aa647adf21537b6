package id.sasando.documents.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sasando.audit.trail.TestTrail;
import id.sasando.database.TestDatabase;
import id.sasando.documents.FileRefused;
import id.sasando.documents.Upload;
import id.sasando.documents.cleaning.FileExamples;
import id.sasando.keys.ring.TestKeys;
import id.sasando.shared.Actor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("sql")
class KeepFilesTest {
    private static final String MARKER = "PENANDA-simpan";
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
    void aPictureThatNobodyCanShowNeedsTheChoiceOfAnAnonymousSender() {
        assertThatThrownBy(() -> files.stage(photo("foto.heic", FileExamples.heicWithMarker(MARKER), true, false)))
                .isInstanceOf(FileRefused.class)
                .hasMessage("documents.file.cannot-be-cleaned");
        assertThat(files.staged(submission)).isEmpty();

        files.stage(photo("foto.heic", FileExamples.heicWithMarker(MARKER), true, true));

        var line = files.staged(submission).getFirst();
        assertThat(line.hasOriginal()).isTrue();
        assertThat(line.hasClean()).isFalse();
        assertThat(line.name()).isEmpty();
        assertThat(line.cleanedWithout()).isEqualTo("documents.cleaning.not-showable");
    }

    @Test
    void whatIsTooLargeOrOfNoKnownKindIsNotTaken() {
        var large = new byte[KeepFiles.BYTES_MAX + 1];

        assertThatThrownBy(() -> files.stage(photo("foto.jpg", large, false, false)))
                .isInstanceOf(FileRefused.class)
                .hasMessage("documents.file.too-large");
        assertThatThrownBy(() -> files.stage(photo("foto.jpg", new byte[] {1, 2, 3, 4}, false, false)))
                .isInstanceOf(FileRefused.class)
                .hasMessage("documents.file.unknown-kind");
        assertThat(files.staged(submission)).isEmpty();
    }

    @Test
    void aWebpIsShownAsAJpegAndKeptAsItWas() throws IOException {
        var sent = FileExamples.webpWithMarker(MARKER);
        var id = files.stage(photo("foto.webp", sent, false, false));
        transaction.executeWithoutResult(_ -> files.adopt(submission, subject));

        var shown = transaction.execute(_ -> files.open(new Actor.Reporter(), subject, id, false));
        var original = transaction.execute(_ -> files.open(new Actor.Reporter(), subject, id, true));

        assertThat(shown.mediaType()).isEqualTo("image/jpeg");
        assertThat(shown.name()).isEqualTo("foto.webp.jpg");
        assertThat(new String(shown.content().readAllBytes(), StandardCharsets.ISO_8859_1))
                .doesNotContain(MARKER);
        assertThat(original.mediaType()).isEqualTo("image/webp");
        assertThat(original.content()).hasBinaryContent(sent);
    }

    @Test
    void aFileIsCleanedOutsideOfATransaction() {
        var photo = photo("foto.jpg", FileExamples.jpegWithMarker(MARKER), false, false);

        assertThatThrownBy(() -> transaction.execute(_ -> files.prepare(photo)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void filesThatWereCleanedAtOnceAreStillNoMoreThanFive() {
        var photo = photo("foto.jpg", FileExamples.jpegWithMarker(MARKER), false, false);
        var prepared = IntStream.range(0, 7).mapToObj(_ -> files.prepare(photo)).toList();
        var key = keys.dataKeys().create();

        for (var one : prepared.subList(0, 5)) one.addTo(subject, key);

        assertThatThrownBy(() -> prepared.get(5).addTo(subject, key)).hasMessage("documents.file.too-many");
        assertThat(files.of(subject)).hasSize(5);
    }

    /** With two for each reader, as many readers as there are connections would wait for each other. */
    @Test
    void aReaderNeedsNoMoreThanOneConnection() throws Exception {
        var sent = Arrays.copyOf(FileExamples.jpegWithMarker(MARKER), 2 * KeptFiles.PIECE_BYTES);
        var key = keys.dataKeys().create();
        var id = files.prepare(photo("foto.jpg", sent, false, false)).addTo(subject, key);
        var opened = transaction.execute(_ -> files.open(new Actor.Reporter(), subject, id, true));

        var source = database.dataSource();
        try (var _ = source.getConnection();
                var _ = source.getConnection();
                var _ = source.getConnection()) {
            assertThat(opened.content()).hasBinaryContent(sent);
        }
    }

    @Test
    void aFileOfManyPiecesIsOpenedAsItIsRead() throws IOException {
        var first = FileExamples.jpegWithMarker(MARKER);
        var sent = Arrays.copyOf(first, 3 * KeptFiles.PIECE_BYTES + 17);
        var key = keys.dataKeys().create();
        var id = files.prepare(photo("foto.jpg", sent, false, false)).addTo(subject, key);

        var opened = transaction.execute(_ -> files.open(new Actor.Reporter(), subject, id, true));

        assertThat(opened.content().readNBytes(10)).isEqualTo(Arrays.copyOf(sent, 10));
        database.db()
                .sql("delete from documents.file where id = :id")
                .param("id", id.value())
                .update();
        assertThatThrownBy(() -> opened.content().readAllBytes()).isInstanceOf(DataAccessException.class);
    }

    private Upload photo(String name, byte[] content, boolean anonymous, boolean keepOriginal) {
        return new Upload(new Actor.Visitor(), submission, name, content, anonymous, keepOriginal);
    }
}
