package id.sasando.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.sun.management.ThreadMXBean;
import id.sasando.access.Passwords;
import id.sasando.access.Role;
import id.sasando.access.TestAccounts;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * A login that is none costs as much work as one that is, so that no clock tells them apart. Work is counted in hashes:
 * each takes 19 MiB of memory that is counted for the thread, whatever the machine does meanwhile.
 */
class SameWorkTest extends SecurityTest {
    private static final long HASH_BYTES = 19L * 1024 * 1024;

    private interface Attempt {
        void run() throws Exception;
    }

    @Test
    void everyLoginCostsOneHash() throws Exception {
        var passwords = beans.getBean(Passwords.class);
        var known = account(Role.ADMIN);
        var locked = account(Role.ADMIN);
        superuser()
                .sql("update access.account set locked_at = now() where id = ?")
                .param(locked.id())
                .update();
        var invited = TestAccounts.of(beans)
                .waiting("diundang-" + UUID.randomUUID().toString().substring(0, 8), Role.ADMIN);
        superuser()
                .sql("delete from access.credential where account = ?")
                .param(invited.id())
                .update();

        for (var login : List.of(known.login(), locked.login(), invited.login(), "tidak-ada")) {
            assertThat(hashes(() -> passwords.check(login, "bukan ini")))
                    .as(login)
                    .isEqualTo(1);
        }
    }

    @Test
    void thePageOfSignInDoesNoMoreForALoginThatIs() throws Exception {
        var known = account(Role.ADMIN).login();

        assertThat(hashes(() -> signIn(known))).isEqualTo(1);
        assertThat(hashes(() -> signIn("tidak-ada"))).isEqualTo(1);
    }

    private void signIn(String login) throws Exception {
        answer(post("/sign-in").param("login", login).param("password", "bukan ini"));
    }

    private static long hashes(Attempt attempt) throws Exception {
        var counting = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var before = counting.getCurrentThreadAllocatedBytes();
        attempt.run();
        return (counting.getCurrentThreadAllocatedBytes() - before) / HASH_BYTES;
    }
}
