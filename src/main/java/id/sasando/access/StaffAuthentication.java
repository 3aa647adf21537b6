package id.sasando.access;

import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** What a session remembers: the account's id and nothing else. Roles are read anew for every request. */
public final class StaffAuthentication extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1;
    private final UUID account;

    public StaffAuthentication(UUID account) {
        super(List.of());
        this.account = account;
        setAuthenticated(true);
    }

    public UUID account() {
        return account;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return account.toString();
    }
}
