package id.sasando.access.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sasando.PageTest;
import id.sasando.TestInstallation;
import id.sasando.access.Invitations;
import id.sasando.access.Invitations.NewAccount;
import id.sasando.access.Role;
import id.sasando.access.TestAccounts;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.shared.Actor;
import id.sasando.shared.RuleViolation;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What an administrator does not do to accounts. */
class AccountRefusalsTest extends PageTest {
    @Autowired
    private BeanFactory beans;

    @Autowired
    private Invitations invitations;

    private void refused(TestAccount admin, TestAccount on, String code) throws Exception {
        var answer = send(form("/admin/accounts/" + on.id() + "/reset")
                .with(admin.signedIn())
                .with(csrf()));

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString()).contains(words(code));
    }

    @Test
    void nobodyResetsThemselvesAndALockedAccountIsUnlockedFirst() throws Exception {
        var admin = TestAccounts.of(beans).active(Role.ADMIN);
        var locked = TestAccounts.of(beans).active(Role.ADMIN);
        TestInstallation.database()
                .db()
                .sql("update access.account set locked_at = now() where id = :id")
                .param("id", locked.id())
                .update();

        refused(admin, admin, "access.account.own-account-cannot-be-reset");
        refused(admin, locked, "access.account.unlock-before-reset");
    }

    @Test
    void aLoginIsOfAFormThatCanBeToldOnTheTelephone() {
        for (var login : new String[] {"x", "dua kata", "-awal", "é-contoh"}) {
            var account = new NewAccount(login, "Petugas Contoh", Optional.empty(), Set.of(Role.ADMIN));

            assertThatThrownBy(() -> invitations.invite(account, new Actor.Clockwork()))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("access.account.login-has-another-form");
        }
    }
}
