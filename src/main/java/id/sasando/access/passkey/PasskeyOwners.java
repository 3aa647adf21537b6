package id.sasando.access.passkey;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Repository;

/**
 * Reads who owns passkeys from {@code access.account}. The handle that an authenticator keeps is the account's id, which
 * names nobody. Accounts are made and removed elsewhere.
 */
@Repository
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {
    private static final String FIND = """
            select a.login, a.name from access.account a join access.credential c on c.account = a.id where a.id = :id
            """;
    private final JdbcClient db;

    PasskeyOwners(JdbcClient db) {
        this.db = db;
    }

    Optional<PublicKeyCredentialUserEntity> find(UUID account) {
        return db.sql(FIND)
                .param("id", account)
                .query((row, _) -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(handle(account))
                        .name(row.getString("login"))
                        .displayName(row.getString("name"))
                        .build())
                .optional();
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return find(account(handle)).orElse(null);
    }

    /** The name of a principal is the account's id. */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String principal) {
        return find(UUID.fromString(principal)).orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new IllegalStateException("accounts are not made by passkeys");
    }

    @Override
    public void delete(Bytes handle) {
        throw new IllegalStateException("accounts are not removed by passkeys");
    }

    static Bytes handle(UUID account) {
        var bytes = ByteBuffer.allocate(16);
        bytes.putLong(account.getMostSignificantBits()).putLong(account.getLeastSignificantBits());
        return new Bytes(bytes.array());
    }

    static UUID account(Bytes handle) {
        var bytes = ByteBuffer.wrap(handle.getBytes());
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
