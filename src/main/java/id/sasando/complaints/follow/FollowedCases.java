package id.sasando.complaints.follow;

import id.sasando.complaints.CaseId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds a case by the fingerprint of its receipt code. */
@Repository
class FollowedCases {
    private static final String FIND = "select id from complaints.case_file where receipt_fingerprint = :fingerprint";
    private static final String IS_CURRENT =
            "select count(*) from complaints.case_file where id = :id and receipt_fingerprint = :fingerprint";
    private final JdbcClient db;

    FollowedCases(JdbcClient db) {
        this.db = db;
    }

    Optional<CaseId> find(byte[] fingerprint) {
        return db.sql(FIND)
                .param("fingerprint", fingerprint)
                .query(UUID.class)
                .optional()
                .map(CaseId::new);
    }

    boolean isCurrent(CaseId id, byte[] fingerprint) {
        return db.sql(IS_CURRENT)
                        .param("id", id.value())
                        .param("fingerprint", fingerprint)
                        .query(Long.class)
                        .single()
                == 1;
    }
}
