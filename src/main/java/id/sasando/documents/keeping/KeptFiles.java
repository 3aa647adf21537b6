package id.sasando.documents.keeping;

import id.sasando.documents.FileId;
import id.sasando.documents.FileLine;
import id.sasando.documents.cleaning.FileKind;
import id.sasando.keys.DataKeyId;
import id.sasando.keys.DataKeys;
import id.sasando.keys.Seal;
import id.sasando.shared.Actor;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code documents.file} and {@code documents.piece}. Every piece is sealed by itself. */
@Repository
class KeptFiles {
    /** A piece in the clear; sealed it stays within 256 kB. */
    static final int PIECE_BYTES = 256 * 1024 - 64;

    private static final int LIMIT = 100;

    private static final String INSERT = """
            insert into documents.file (id, data_key, submission, subject_id, kind, size_bytes, name_sealed,
                                        has_original, original_asked, has_clean, uncleaned_for, added_by, account_id,
                                        added_role, added_at)
            values (:id, :key, :submission, :subject, :kind, :size, :name, :hasOriginal, :asked, :hasClean, :uncleaned,
                    :addedBy, :account, :role, :at)
            """;
    private static final String INSERT_PIECE =
            "insert into documents.piece (file_id, copy, number, sealed) values (:file, :copy, :number, :sealed)";
    private static final String WAITING = """
            select * from documents.file
             where submission = :submission and subject_id is null order by added_at, id limit :limit
            """;
    private static final String OF_SUBJECT =
            "select * from documents.file where subject_id = :subject order by added_at, id limit :limit";
    private static final String FIND = "select * from documents.file where id = :id and subject_id = :subject";
    private static final String ALL = "select * from documents.file where id = any(:ids) limit :limit";
    private static final String PIECES = "select count(*) from documents.piece where file_id = :file and copy = :copy";
    private static final String PIECE =
            "select sealed from documents.piece where file_id = :file and copy = :copy and number = :number";
    private static final String COUNT = "select count(*) from documents.file where submission = :submission";
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(:submission, 0))";
    private static final String KEY =
            "select data_key from documents.file where submission = :submission and subject_id is null limit 1";
    private static final String ADOPT = """
            update documents.file set subject_id = :subject where submission = :submission and subject_id is null
            """;
    private static final String REMOVE =
            "delete from documents.file where id = :id and submission = :submission and subject_id is null";
    private static final String RELEASE = """
            update documents.file set released = :released
             where id = :id and subject_id = :subject and added_by = 'STAFF' and released <> :released
            """;
    private static final String STALE =
            "select data_key from documents.file where subject_id is null and added_at < :before limit :limit";
    private static final String SWEEP = "delete from documents.file where subject_id is null and added_at < :before";
    private final JdbcClient db;
    private final DataKeys keys;

    KeptFiles(JdbcClient db, DataKeys keys) {
        this.db = db;
        this.keys = keys;
    }

    void insert(KeptFile file) {
        var staff = file.addedBy() instanceof Actor.Staff it ? it : null;
        db.sql(INSERT)
                .param("id", file.id().value())
                .param("key", file.key().value())
                .param("submission", file.submission())
                .param("subject", file.subject().orElse(null))
                .param("kind", file.kind().name())
                .param("size", file.sizeBytes())
                .param("name", file.name().isEmpty() ? null : seal(file).sealText(nameContext(file.id()), file.name()))
                .param("hasOriginal", file.hasOriginal())
                .param("asked", file.originalAsked())
                .param("hasClean", file.hasClean())
                .param("uncleaned", file.hasClean() ? null : file.uncleanedFor())
                .param("addedBy", file.addedBy().kind())
                .param("account", staff == null ? null : staff.account())
                .param("role", staff == null || staff.role().isEmpty() ? null : staff.role())
                .param("at", utc(file.addedAt()))
                .update();
    }

    void insertPieces(KeptFile file, Copy copy, byte[] content) {
        var seal = seal(file);
        for (int number = 0, from = 0; from < content.length; number++, from += PIECE_BYTES) {
            var piece = Arrays.copyOfRange(content, from, Math.min(from + PIECE_BYTES, content.length));
            db.sql(INSERT_PIECE)
                    .param("file", file.id().value())
                    .param("copy", copy.name())
                    .param("number", number)
                    .param("sealed", seal.seal(pieceContext(file.id(), copy, number), piece))
                    .update();
        }
    }

    /** Takes the key now, and reads and opens a piece when the one before was read to its end. */
    InputStream content(KeptFile file, Copy copy) {
        var pieces = db.sql(PIECES)
                .param("file", file.id().value())
                .param("copy", copy.name())
                .query(Integer.class)
                .single();
        var seal = seal(file);
        return new PieceStream(pieces, it -> seal.open(pieceContext(file.id(), copy, it), piece(file, copy, it)));
    }

    private byte[] piece(KeptFile file, Copy copy, int number) {
        return db.sql(PIECE)
                .param("file", file.id().value())
                .param("copy", copy.name())
                .param("number", number)
                .query(byte[].class)
                .single();
    }

    List<KeptFile> waiting(UUID submission) {
        return db.sql(WAITING)
                .param("submission", submission)
                .param("limit", LIMIT)
                .query((row, _) -> read(row))
                .list();
    }

    List<KeptFile> of(UUID subject) {
        return db.sql(OF_SUBJECT)
                .param("subject", subject)
                .param("limit", LIMIT)
                .query((row, _) -> read(row))
                .list();
    }

    List<KeptFile> all(Collection<FileId> files) {
        return db.sql(ALL)
                .param("ids", files.stream().map(FileId::value).toArray(UUID[]::new))
                .param("limit", LIMIT)
                .query((row, _) -> read(row))
                .list();
    }

    Optional<KeptFile> find(UUID subject, FileId id) {
        return db.sql(FIND)
                .param("id", id.value())
                .param("subject", subject)
                .query((row, _) -> read(row))
                .optional();
    }

    /** Until the end of the transaction, nobody else keeps a file of that form. */
    void lock(UUID submission) {
        db.sql(LOCK)
                .param("submission", "documents.file:" + submission)
                .query((_, _) -> true)
                .single();
    }

    int count(UUID submission) {
        return db.sql(COUNT)
                .param("submission", submission)
                .query(Integer.class)
                .single();
    }

    Optional<DataKeyId> keyOf(UUID submission) {
        return db.sql(KEY)
                .param("submission", submission)
                .query(UUID.class)
                .optional()
                .map(DataKeyId::new);
    }

    int adopt(UUID submission, UUID subject) {
        return db.sql(ADOPT)
                .param("submission", submission)
                .param("subject", subject)
                .update();
    }

    /** @return false if the office added no such file, or it stood so already */
    boolean release(UUID subject, FileId id, boolean released) {
        return db.sql(RELEASE)
                        .param("id", id.value())
                        .param("subject", subject)
                        .param("released", released)
                        .update()
                == 1;
    }

    void remove(UUID submission, FileId id) {
        db.sql(REMOVE).param("id", id.value()).param("submission", submission).update();
    }

    /** Removes what waited too long. @return the keys that sealed it and now seal nothing */
    List<DataKeyId> sweep(Instant before) {
        var stale = db.sql(STALE)
                .param("before", utc(before))
                .param("limit", 1_000)
                .query(UUID.class)
                .list();
        db.sql(SWEEP).param("before", utc(before)).update();
        return stale.stream().distinct().map(DataKeyId::new).toList();
    }

    static FileLine line(KeptFile file) {
        return new FileLine(
                file.id(),
                file.kind().label(),
                file.sizeBytes(),
                file.name(),
                file.hasOriginal(),
                file.originalAsked(),
                file.hasClean(),
                file.uncleanedFor(),
                file.addedAt(),
                file.addedBy(),
                file.released());
    }

    private KeptFile read(ResultSet row) throws SQLException {
        var id = new FileId(row.getObject("id", UUID.class));
        var key = new DataKeyId(row.getObject("data_key", UUID.class));
        var name = row.getBytes("name_sealed");
        return new KeptFile(
                id,
                key,
                row.getObject("submission", UUID.class),
                Optional.ofNullable(row.getObject("subject_id", UUID.class)),
                FileKind.valueOf(row.getString("kind")),
                row.getInt("size_bytes"),
                name == null ? "" : keys.use(key).openText(nameContext(id), name),
                row.getBoolean("has_original"),
                row.getBoolean("original_asked"),
                Optional.ofNullable(row.getString("uncleaned_for")).orElse(""),
                actor(row),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("released"));
    }

    private static Actor actor(ResultSet row) throws SQLException {
        return switch (row.getString("added_by")) {
            case "STAFF" ->
                new Actor.Staff(
                        row.getObject("account_id", UUID.class),
                        Optional.ofNullable(row.getString("added_role")).orElse(""));
            case "REPORTER" -> new Actor.Reporter();
            default -> new Actor.Visitor();
        };
    }

    private Seal seal(KeptFile file) {
        return keys.use(file.key());
    }

    private static String nameContext(FileId id) {
        return "documents.file.name:" + id.value();
    }

    static String pieceContext(FileId id, Copy copy, int number) {
        return "documents.piece:" + id.value() + ":" + copy + ":" + number;
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
