package id.sasando.complaints.lostcode;

import id.sasando.complaints.CaseId;
import id.sasando.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and replaces the fingerprint of a receipt code in {@code complaints.case_file}. */
@Repository
class CodeFingerprints {
    private static final String LOCK =
            "select receipt_fingerprint from complaints.case_file where id = :id for no key update";
    private static final String REPLACE =
            "update complaints.case_file set receipt_fingerprint = :fingerprint where id = :id";
    private final JdbcClient db;

    CodeFingerprints(JdbcClient db) {
        this.db = db;
    }

    /** The fingerprint now. Until the end of the transaction nobody else replaces it. */
    byte[] lock(CaseId id) {
        return db.sql(LOCK)
                .param("id", id.value())
                .query((row, _) -> row.getBytes("receipt_fingerprint"))
                .optional()
                .orElseThrow(() -> new NotFound("case " + id.value()));
    }

    /** The old code finds nothing from now on. */
    void replace(CaseId id, byte[] fingerprint) {
        db.sql(REPLACE)
                .param("id", id.value())
                .param("fingerprint", fingerprint)
                .update();
    }
}
