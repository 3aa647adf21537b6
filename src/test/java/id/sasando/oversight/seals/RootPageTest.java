package id.sasando.oversight.seals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.sasando.PageTest;
import id.sasando.access.Role;
import id.sasando.access.TestAccounts;
import id.sasando.audit.TrailRoot;
import id.sasando.audit.TrailSeals;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

class RootPageTest extends PageTest {
    private static final Pattern DIGITS = Pattern.compile("<pre[^>]*>([^<]*)</pre>");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private TrailSeals seals;

    @Test
    void theHeadPrintsARootThatCanBeTypedBack() throws Exception {
        var head = TestAccounts.of(beans).active(Role.HEAD_OF_OFFICE);
        var before = waitForASeal();

        var page = send(get("/seals").with(head.signedIn())).getContentAsString();

        var digits = DIGITS.matcher(page);
        assertThat(digits.find()).isTrue();
        var typed = digits.group(1);
        assertThat(typed.strip().lines()).hasSize(5);
        assertThat(TrailRoot.read(typed))
                .hasValueSatisfying(it -> assertThat(it).hasSize(32));
        assertThat(seals.newest().orElseThrow().batch()).isGreaterThanOrEqualTo(before.batch());
    }

    @Test
    void officersAndAdministratorsDoNotSeeIt() throws Exception {
        for (var role : new Role[] {Role.CASE_OFFICER, Role.FRONT_DESK, Role.ADMIN}) {
            var account = TestAccounts.of(beans).active(role);

            assertThat(send(get("/seals").with(account.signedIn())).getStatus()).isEqualTo(404);
        }
    }

    /** The running application seals by itself: the account made above is on its trail. */
    private TrailRoot waitForASeal() throws InterruptedException {
        while (true) {
            var newest = seals.newest();
            if (newest.isPresent()) return newest.get();
            Thread.sleep(200);
        }
    }
}
