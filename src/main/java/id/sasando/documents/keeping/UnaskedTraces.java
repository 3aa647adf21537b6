package id.sasando.documents.keeping;

import id.sasando.documents.FileId;
import id.sasando.keys.DataKeyId;
import id.sasando.keys.DataKeys;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Takes from the waiting files of an anonymous sender what nobody asked to keep: names, originals, and files that exist
 * as originals alone. What stays is sealed anew under another key, so that the old one can be destroyed: with it, what a
 * page of the database or a copy of it still holds of the removed pieces stays closed for ever.
 */
@Repository
class UnaskedTraces {
    private static final int PIECES_MAX = 1_000;

    private static final String LIE = """
            select exists (select 1 from documents.file
                            where submission = :submission and subject_id is null
                              and (name_sealed is not null or has_original and not original_asked))
            """;
    private static final String REMOVE_WHOLE = """
            delete from documents.file
             where submission = :submission and subject_id is null and not has_clean and not original_asked
            """;
    private static final String REMOVE_ORIGINALS = """
            delete from documents.piece p using documents.file f
             where f.id = p.file_id and f.submission = :submission and f.subject_id is null
               and p.copy = 'ORIGINAL' and not f.original_asked
            """;
    private static final String FORGET = """
            update documents.file
               set name_sealed = null, has_original = has_original and original_asked, data_key = :key
             where submission = :submission and subject_id is null
            """;
    private static final String PIECES = """
            select p.file_id, p.copy, p.number
              from documents.piece p join documents.file f on f.id = p.file_id
             where f.submission = :submission and f.subject_id is null
             order by p.file_id, p.copy, p.number limit :limit
            """;
    private static final String TAKE = """
            delete from documents.piece where file_id = :file and copy = :copy and number = :number returning sealed
            """;
    private static final String PUT =
            "insert into documents.piece (file_id, copy, number, sealed) values (:file, :copy, :number, :sealed)";

    private final JdbcClient db;
    private final DataKeys keys;

    UnaskedTraces(JdbcClient db, DataKeys keys) {
        this.db = db;
        this.keys = keys;
    }

    private record Piece(UUID file, Copy copy, int number) {
        static Piece read(ResultSet row, int index) throws SQLException {
            return new Piece(
                    row.getObject("file_id", UUID.class), Copy.valueOf(row.getString("copy")), row.getInt("number"));
        }

        String context() {
            return KeptFiles.pieceContext(new FileId(file), copy, number);
        }
    }

    boolean lieUnder(UUID submission) {
        return db.sql(LIE).param("submission", submission).query(Boolean.class).single();
    }

    /** @param before the key of all waiting files; afterwards it seals nothing */
    void remove(UUID submission, DataKeyId before, DataKeyId after) {
        db.sql(REMOVE_WHOLE).param("submission", submission).update();
        db.sql(REMOVE_ORIGINALS).param("submission", submission).update();
        db.sql(PIECES)
                .param("submission", submission)
                .param("limit", PIECES_MAX)
                .query(Piece::read)
                .list()
                .forEach(it -> reseal(it, before, after));
        db.sql(FORGET)
                .param("submission", submission)
                .param("key", after.value())
                .update();
    }

    private void reseal(Piece piece, DataKeyId before, DataKeyId after) {
        var sealed = db.sql(TAKE)
                .param("file", piece.file())
                .param("copy", piece.copy().name())
                .param("number", piece.number())
                .query(byte[].class)
                .single();
        var plain = keys.use(before).open(piece.context(), sealed);
        db.sql(PUT)
                .param("file", piece.file())
                .param("copy", piece.copy().name())
                .param("number", piece.number())
                .param("sealed", keys.use(after).seal(piece.context(), plain))
                .update();
    }
}
