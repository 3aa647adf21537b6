package id.sasando.complaints.intake;

import id.sasando.complaints.CaseId;
import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.store.CaseSeals;
import id.sasando.documents.SignedReceipt;
import id.sasando.keys.DataKeyId;
import id.sasando.keys.SealedShape;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code complaints.receipt}. */
@Repository
class StoredReceipts {
    private static final SealedShape<Secret> SECRET = SealedShape.of("complaints.receipt.proof", Secret.class);
    private static final String INSERT = """
            insert into complaints.receipt (case_id, office, issued_at, key_id, hash, signature, proof_sealed)
            values (:case, :office, :at, :key, :hash, :signature, :proof)
            """;
    private static final String FIND =
            "select office, issued_at, key_id, hash, signature from complaints.receipt where case_id = :case";
    private static final String PROOF = "select proof_sealed from complaints.receipt where case_id = :case";
    private final JdbcClient db;
    private final CaseSeals seals;

    StoredReceipts(JdbcClient db, CaseSeals seals) {
        this.db = db;
        this.seals = seals;
    }

    /**
     * What the hash was made of, but for the report's own words.
     *
     * @param head see {@link LodgedText}
     */
    record Secret(byte[] salt, String head) {}

    void insert(CaseId id, DataKeyId key, SignedReceipt receipt, Secret secret) {
        db.sql(INSERT)
                .param("case", id.value())
                .param("office", receipt.office())
                .param("at", receipt.time().atOffset(ZoneOffset.UTC))
                .param("key", receipt.keyId())
                .param("hash", receipt.hash())
                .param("signature", receipt.signature())
                .param("proof", seals.take(key).value(SECRET, id.value(), secret))
                .update();
    }

    Optional<SignedReceipt> find(CaseId id) {
        return db.sql(FIND)
                .param("case", id.value())
                .query((row, _) -> read(row))
                .optional();
    }

    Optional<Secret> secret(CaseFile file) {
        var id = file.id().value();
        return db.sql(PROOF)
                .param("case", id)
                .query((row, _) -> seals.take(file.key()).openValue(SECRET, id, row.getBytes("proof_sealed")))
                .optional();
    }

    private static SignedReceipt read(ResultSet row) throws SQLException {
        return new SignedReceipt(
                row.getString("office"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getString("key_id"),
                row.getString("hash"),
                row.getString("signature"));
    }
}
