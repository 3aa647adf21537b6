package id.sasando.access.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/** Reads and writes {@code access.passkey}, for us and for Spring Security. Times are those of our clock. */
@Repository
class StoredPasskeys implements UserCredentialRepository {
    private static final String OF_ACCOUNT = """
            select * from access.passkey where account = :account order by created_at, id limit 10
            """;
    private static final String FIND = "select * from access.passkey where credential_id = :credential";
    private static final String LOCK = FIND + " for update";
    private static final String SAVE = """
            insert into access.passkey (id, account, credential_id, public_key, attestation, signature_count, transports,
                                        backup_eligible, backed_up, name, created_at)
            values (:id, :account, :credential, :key, :attestation, :count, :transports, :eligible, :backed, :name, :at)
            on conflict (credential_id) do update
               set signature_count = excluded.signature_count, backed_up = excluded.backed_up, last_used_at = :at
             where passkey.account = excluded.account
            """;
    private static final String DELETE = "delete from access.passkey where credential_id = :credential";
    private static final String REMOVE = "delete from access.passkey where account = :account and id = :id";
    private final JdbcClient db;
    private final Clock clock;

    StoredPasskeys(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The oldest first. */
    List<Passkey> of(UUID account) {
        return db.sql(OF_ACCOUNT)
                .param("account", account)
                .query(StoredPasskeys::passkey)
                .list();
    }

    /** Reads a passkey and keeps it until the transaction ends, so that one challenge does not serve two requests. */
    Optional<Passkey> lock(Bytes credential) {
        return db.sql(LOCK)
                .param("credential", credential.getBytes())
                .query(StoredPasskeys::passkey)
                .optional();
    }

    /** Whether the account had that passkey. */
    boolean remove(UUID account, UUID id) {
        return db.sql(REMOVE).param("account", account).param("id", id).update() == 1;
    }

    @Override
    public void save(CredentialRecord it) {
        var transports = Objects.requireNonNullElse(it.getTransports(), java.util.Set.<AuthenticatorTransport>of());
        db.sql(SAVE)
                .param("id", UUID.randomUUID())
                .param("account", PasskeyOwners.account(it.getUserEntityUserId()))
                .param("credential", it.getCredentialId().getBytes())
                .param("key", it.getPublicKey().getBytes())
                .param(
                        "attestation",
                        Objects.requireNonNull(it.getAttestationObject()).getBytes())
                .param("count", it.getSignatureCount())
                .param(
                        "transports",
                        transports.stream()
                                .map(AuthenticatorTransport::getValue)
                                .sorted()
                                .collect(Collectors.joining(" ")))
                .param("eligible", it.isBackupEligible())
                .param("backed", it.isBackupState())
                .param("name", it.getLabel())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void delete(Bytes credential) {
        db.sql(DELETE).param("credential", credential.getBytes()).update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return db.sql(FIND)
                .param("credential", credential.getBytes())
                .query(StoredPasskeys::credential)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return db.sql(OF_ACCOUNT)
                .param("account", PasskeyOwners.account(handle))
                .query(StoredPasskeys::credential)
                .list();
    }

    private static Passkey passkey(ResultSet row, int number) throws SQLException {
        return new Passkey(
                row.getObject("id", UUID.class),
                row.getObject("account", UUID.class),
                row.getString("name"),
                instant(row, "created_at").orElseThrow(),
                instant(row, "last_used_at"));
    }

    private static CredentialRecord credential(ResultSet row, int number) throws SQLException {
        var created = instant(row, "created_at").orElseThrow();
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .userEntityUserId(PasskeyOwners.handle(row.getObject("account", UUID.class)))
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(true)
                .transports(Arrays.stream(row.getString("transports").split(" ", -1))
                        .filter(it -> !it.isEmpty())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .label(row.getString("name"))
                .created(created)
                .lastUsed(instant(row, "last_used_at").orElse(created))
                .build();
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }
}
