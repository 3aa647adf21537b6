package id.sasando.demo.player;

import id.sasando.access.Passwords;
import id.sasando.access.Role;
import id.sasando.demo.OfficeStory.Hand;
import id.sasando.demo.ReadyAccounts;
import id.sasando.demo.story.Lines;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Use case: everybody of {@code demo/staff.txt} gets an account, the head first, who confirms the roles of the others. */
@Component
@ConditionalOnProperty("sasando.demo")
class MakeAccounts {
    private static final int PASSWORD_WORDS = 5;
    private final ReadyAccounts accounts;
    private final Passwords passwords;
    private final SecureRandom random = new SecureRandom();

    MakeAccounts(ReadyAccounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    List<DemoAccount> run() {
        var made = Lines.of("staff.txt").stream()
                .map(it -> it.split("\\|", -1))
                .sorted(Comparator.comparing(it -> Role.valueOf(it[0]) != Role.HEAD_OF_OFFICE))
                .map(it -> make(Role.valueOf(it[0]), hand(it[1]), it[2], it[3]))
                .toList();
        accounts.confirm(
                made.getFirst().id(), made.stream().skip(1).map(DemoAccount::id).toList());
        made.stream().filter(it -> it.role() == Role.AUDITOR).forEach(it -> accounts.confirmAuditor(it.id()));
        return made;
    }

    private DemoAccount make(Role role, Optional<Hand> hand, String login, String name) {
        var password = password();
        var made = accounts.make(login, name, role, passwords.hash(password));
        var enrolled = made.enrolled();
        return new DemoAccount(made.id(), role, hand, login, password, enrolled.secret(), enrolled.url());
    }

    private String password() {
        var words = Lines.of("password.txt");
        return random.ints(PASSWORD_WORDS, 0, words.size()).mapToObj(words::get).collect(Collectors.joining("-"));
    }

    private static Optional<Hand> hand(String named) {
        return Optional.of(named).filter(it -> !it.isEmpty()).map(Hand::valueOf);
    }
}
