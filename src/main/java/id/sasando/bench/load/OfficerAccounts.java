package id.sasando.bench.load;

import id.sasando.access.Passwords;
import id.sasando.access.Role;
import id.sasando.bench.BenchSet.Officer;
import id.sasando.demo.ReadyAccounts;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Gives each officer an account. All have one password. */
@Component
@ConditionalOnProperty("sasando.bench")
class OfficerAccounts {
    private final ReadyAccounts accounts;
    private final Passwords passwords;

    OfficerAccounts(ReadyAccounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    List<Officer> make(int count) {
        var password = UUID.randomUUID().toString();
        var hash = passwords.hash(password);
        var head = make("bench-head", Role.HEAD_OF_OFFICE, password, hash);
        var officers = IntStream.rangeClosed(1, count)
                .mapToObj(it -> make("bench" + it, Role.CASE_OFFICER, password, hash))
                .toList();
        accounts.confirm(head.account(), officers.stream().map(Officer::account).toList());
        return officers;
    }

    private Officer make(String login, Role role, String password, String hash) {
        var made = accounts.make(login, "Contoh " + login, role, hash);
        return new Officer(made.id(), login, password, made.enrolled().secret(), List.of());
    }
}
