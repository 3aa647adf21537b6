package id.sasando.audit.trail;

import id.sasando.audit.AuditEntry;
import id.sasando.audit.AuditTrail;
import id.sasando.shared.Actor;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes {@code audit.entry}; the only class that knows its columns. */
@Repository
class AuditEntries implements AuditTrail {
    private static final String INSERT = """
            insert into audit.entry (at, actor_kind, account_id, role, action, subject_kind, subject_ids,
                                     field_names, permission, reason, sealed_words)
            values (:at, :actorKind, :account, :role, :action, :subjectKind, :subjects,
                    :fields, :permission, :reason, :words)
            """;
    private final JdbcClient db;
    private final Clock clock;

    AuditEntries(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditEntry entry) {
        var staff = entry.actor() instanceof Actor.Staff it ? it : null;
        db.sql(INSERT)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actorKind", entry.actor().kind())
                .param("account", staff == null ? null : staff.account())
                .param("role", staff == null ? null : staff.role())
                .param("action", entry.action())
                .param("subjectKind", entry.subjectKind())
                .param("subjects", entry.subjects().toArray(UUID[]::new))
                .param("fields", entry.fields().toArray(String[]::new))
                .param("permission", entry.permission().orElse(null))
                .param("reason", entry.reason().orElse(null))
                .param("words", entry.sealedWords().orElse(null))
                .update();
    }
}
