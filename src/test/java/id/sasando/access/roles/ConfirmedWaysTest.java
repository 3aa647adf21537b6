package id.sasando.access.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.sasando.PageTest;
import id.sasando.TestInstallation;
import id.sasando.access.Accounts;
import id.sasando.access.Passwords;
import id.sasando.access.Permission;
import id.sasando.access.Role;
import id.sasando.access.SecondFactors;
import id.sasando.access.SignInLinks;
import id.sasando.access.SignInLinks.Choice;
import id.sasando.access.TestAccounts;
import id.sasando.access.TestAccounts.TestAccount;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** No act of one person opens a case: every way into an account, and what a second person does about it. */
class ConfirmedWaysTest extends PageTest {
    private static final Pattern LINK = Pattern.compile("/sign-in/link/([A-Za-z0-9_-]{43})");
    private static final Role[] OPENING = {Role.FRONT_DESK, Role.CASE_OFFICER, Role.HEAD_OF_OFFICE, Role.AUDITOR};

    /** What one administrator can do about an account. docs/threat-model.md lists the same. */
    enum Way {
        RESET,
        NEW_LINK_BEFORE_THE_FIRST_SIGN_IN,
        ADD_AN_ACCOUNT,
        GRANT_TO_A_SECOND_ACCOUNT,
        CONFIRM_WITH_A_SECOND_ACCOUNT,
        TAKE_ROLES_AND_RESET_AND_GRANT_AGAIN,
        UNLOCK,
        CHANGE_THE_ADDRESS,
        NAME_A_DEPUTY,
        FACTORS_OF_ANOTHER
    }

    @Autowired
    private BeanFactory beans;

    private final List<String> seen = new ArrayList<>();
    private TestAccount admin;

    @BeforeEach
    void anAdministrator() {
        admin = account(Role.ADMIN);
    }

    @ParameterizedTest
    @EnumSource
    void oneAdministratorAloneEndsInNoSessionThatOpensACase(Way way) throws Exception {
        for (var role : OPENING) {
            walk(way, role);

            for (var link : List.copyOf(seen)) redeem(link);
            assertThat(links()).as(way + " " + role).allSatisfy(this::opensNoCase);
            opensNoCase(admin.id());
        }
    }

    @Test
    void whoeverConfirmsAResetAloneSeesItsLink() throws Exception {
        for (var role : List.of(Role.FRONT_DESK, Role.CASE_OFFICER, Role.HEAD_OF_OFFICE)) {
            var owner = account(role);
            var head = account(Role.HEAD_OF_OFFICE);
            var auditor = account(Role.AUDITOR);
            var asked = ask(owner);
            assertThat(signsIn(owner)).as("nothing has happened yet").isTrue();
            assertThat(as(auditor, form("/roles/" + asked + "/confirm")).getStatus())
                    .isEqualTo(409);
            assertThat(as(admin, form("/roles/" + asked + "/confirm")).getStatus())
                    .isEqualTo(404);
            assertThat(as(owner, form("/roles/" + asked + "/confirm")).getStatus())
                    .isIn(404, 409);

            var confirmed = as(head, form("/roles/" + asked + "/confirm"));

            assertThat(confirmed.getContentAsString()).contains("/sign-in/link/", "Hanya Anda yang melihat tautan ini");
            assertThat(signsIn(owner)).isFalse();
            assertThat(as(admin, get(path(owner))).getContentAsString()).doesNotContain("/sign-in/link/");
            assertThat(as(head, form("/roles/" + asked + "/confirm")).getStatus())
                    .isEqualTo(409);
        }
    }

    @Test
    void theWayIntoAnAuditorsAccountIsConfirmedByAnotherAuditorAndTheHeadOnlySeesIt() throws Exception {
        var owner = account(Role.AUDITOR);
        var other = account(Role.AUDITOR);
        var head = account(Role.HEAD_OF_OFFICE);
        var asked = ask(owner);
        assertThat(as(head, get("/roles")).getContentAsString())
                .contains("Petugas " + owner.login(), "Auditor lain yang menyetujui");
        assertThat(as(head, form("/roles/" + asked + "/confirm")).getStatus()).isEqualTo(409);
        assertThat(as(head, get("/roles/" + asked + "/refuse")).getStatus()).isEqualTo(404);
        assertThat(as(head, form("/roles/" + asked + "/refuse", "reason", "Tidak."))
                        .getStatus())
                .isEqualTo(409);
        assertThat(signsIn(owner)).isTrue();

        assertThat(as(other, form("/roles/" + asked + "/confirm")).getContentAsString())
                .contains("/sign-in/link/");

        assertThat(signsIn(owner)).isFalse();
    }

    @Test
    void aRefusedResetChangesNothing() throws Exception {
        var owner = account(Role.CASE_OFFICER);
        var asked = ask(owner);

        as(account(Role.HEAD_OF_OFFICE), form("/roles/" + asked + "/refuse", "reason", "Ia tidak memintanya."));

        assertThat(signsIn(owner)).isTrue();
        assertThat(as(admin, get(path(owner) + "/roles")).getContentAsString())
                .contains("Atur ulang cara masuk", "ditolak", "Ia tidak memintanya.");
    }

    @Test
    void aResetThatWaitedTooLongChangesNothing() throws Exception {
        var owner = account(Role.CASE_OFFICER);
        var asked = ask(owner);
        TestInstallation.database()
                .owner()
                .sql("update access.role_change set asked_at = asked_at - interval '7 days' where id = :id")
                .param("id", asked)
                .update();

        var late = as(account(Role.HEAD_OF_OFFICE), form("/roles/" + asked + "/confirm"));

        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(signsIn(owner)).isTrue();
    }

    @Test
    void whoeverAskedDoesNotConfirm() throws Exception {
        var both = account(Role.HEAD_OF_OFFICE, Role.ADMIN);
        var owner = account(Role.CASE_OFFICER);
        as(both, form(path(owner) + "/reset"));

        assertThat(as(both, form("/roles/" + waiting(owner) + "/confirm")).getStatus())
                .isEqualTo(409);
        assertThat(signsIn(owner)).isTrue();
    }

    @Test
    void aResetIsNotConfirmedByTheHeadOnceTheAccountIsAnAuditors() throws Exception {
        var owner = account(Role.CASE_OFFICER);
        var asked = ask(owner);
        TestInstallation.database()
                .owner()
                .sql("insert into access.account_role (account, role, granted_at) values (:id, 'AUDITOR', now())")
                .param("id", owner.id())
                .update();

        assertThat(as(account(Role.HEAD_OF_OFFICE), form("/roles/" + asked + "/confirm"))
                        .getStatus())
                .isEqualTo(409);
        assertThat(signsIn(owner)).isTrue();
    }

    @Test
    void aResetIsAskedForOnce() throws Exception {
        var owner = account(Role.CASE_OFFICER);
        ask(owner);

        var again = as(admin, form(path(owner) + "/reset"));

        assertThat(again.getStatus()).isEqualTo(409);
        assertThat(again.getContentAsString()).contains(words("access.account.reset-waits-already"));
        assertThat(as(admin, get(path(owner))).getContentAsString()).contains("Atur ulang menunggu persetujuan");
    }

    private void walk(Way way, Role role) throws Exception {
        switch (way) {
            case RESET -> as(admin, form(path(account(role)) + "/reset"));
            case NEW_LINK_BEFORE_THE_FIRST_SIGN_IN -> newLink(role);
            case ADD_AN_ACCOUNT -> add(role);
            case GRANT_TO_A_SECOND_ACCOUNT -> grant(account(Role.ADMIN).id(), "ADMIN", role.name());
            case CONFIRM_WITH_A_SECOND_ACCOUNT -> confirmWithASecond(role);
            case TAKE_ROLES_AND_RESET_AND_GRANT_AGAIN -> takeAndGrantAgain(role);
            case UNLOCK -> unlock(account(role));
            case CHANGE_THE_ADDRESS -> changeTheAddress(account(role));
            case NAME_A_DEPUTY -> nameADeputy(account(role));
            case FACTORS_OF_ANOTHER -> factors(account(role));
        }
    }

    private void newLink(Role role) throws Exception {
        var added = add(role);
        as(account(role.confirmer()), form("/roles/" + waiting(added) + "/confirm"));
        seen.clear();
        as(admin, form("/admin/accounts/" + added + "/reset"));
    }

    private void confirmWithASecond(Role role) throws Exception {
        var second = account(Role.ADMIN);
        var third = add(role);
        grant(second.id(), "ADMIN", role.confirmer().name());
        as(second, form("/roles/" + waiting(third) + "/confirm"));
        as(second, form("/roles/" + waiting(second.id()) + "/confirm"));
        opensNoCase(second.id());
    }

    private void takeAndGrantAgain(Role role) throws Exception {
        var owner = account(role);
        grant(owner.id(), "ADMIN");
        as(admin, form(path(owner) + "/reset"));
        grant(owner.id(), "ADMIN", role.name());
    }

    private void unlock(TestAccount owner) throws Exception {
        as(admin, form(path(owner) + "/lock", "version", "0"));
        as(admin, form(path(owner) + "/unlock", "version", "1"));
        assertThat(signsIn(owner)).isTrue();
    }

    private void changeTheAddress(TestAccount owner) throws Exception {
        as(admin, form(path(owner), "email", "admin@kantor.example"));
        as(admin, form(path(owner) + "/email", "email", "admin@kantor.example"));
        assertThat(beans.getBean(Accounts.class).email(owner.id())).isEmpty();
    }

    private void nameADeputy(TestAccount owner) throws Exception {
        var absence = form(
                "/staff/" + owner.id() + "/absence", "key", UUID.randomUUID().toString());
        as(admin, absence.param("deputy", admin.id().toString()));
    }

    private void factors(TestAccount owner) throws Exception {
        for (var act : List.of("/totp", "/recovery-codes", "/password", "/passkeys/new")) {
            as(admin, form(path(owner) + act, "password", admin.password()));
        }
        assertThat(signsIn(owner)).isTrue();
    }

    private UUID add(Role role) throws Exception {
        var login = login();
        as(admin, form("/admin/accounts", "login", login, "name", "Petugas Baru", "roles", role.name()));
        return beans.getBean(Accounts.class).named(login).orElseThrow();
    }

    private void grant(UUID account, String... roles) throws Exception {
        var version = TestInstallation.database()
                .db()
                .sql("select version from access.account where id = :id")
                .param("id", account)
                .query(String.class)
                .single();
        as(
                admin,
                form("/admin/accounts/" + account + "/roles", "version", version)
                        .param("roles", roles));
    }

    private UUID ask(TestAccount owner) throws Exception {
        var answer = as(admin, form(path(owner) + "/reset"));
        assertThat(answer.getRedirectedUrl()).isEqualTo(path(owner));
        return waiting(owner);
    }

    /** Whoever holds a link gets in by it. */
    private void redeem(String token) {
        var secret = beans.getBean(SecondFactors.class);
        var holder = beans.getBean(SignInLinks.class).holder(token);
        holder.ifPresent(it -> {
            var hash = beans.getBean(Passwords.class).hash(TestAccounts.PASSWORD);
            var choice = new Choice(hash, secret.draw(it.account()).secret(), 0, secret.newRecoveryCodes());
            new TransactionTemplate(beans.getBean(PlatformTransactionManager.class))
                    .executeWithoutResult(_ -> beans.getBean(SignInLinks.class).redeem(token, choice));
            reached.add(it.account());
        });
    }

    private final List<UUID> reached = new ArrayList<>();

    private List<UUID> links() {
        return List.copyOf(reached);
    }

    private void opensNoCase(UUID account) {
        var opens = beans.getBean(Accounts.class).viewer(account).filter(it -> it.may(Permission.VIEW_CASES));
        assertThat(opens).isEmpty();
    }

    private boolean signsIn(TestAccount owner) {
        return beans.getBean(Passwords.class)
                .check(owner.login(), owner.password())
                .isPresent();
    }

    private MockHttpServletResponse as(TestAccount who, MockHttpServletRequestBuilder request) throws Exception {
        var answer = send(request.with(who.signedIn()).with(csrf()));
        var links = LINK.matcher(answer.getContentAsString());
        while (who.equals(admin) && links.find()) seen.add(links.group(1));
        return answer;
    }

    private TestAccount account(Role... roles) {
        return TestAccounts.of(beans).active(login(), roles);
    }

    private static UUID waiting(TestAccount account) {
        return waiting(account.id());
    }

    private static UUID waiting(UUID account) {
        return Objects.requireNonNull(TestInstallation.database()
                .db()
                .sql("select id from access.role_change where account = :id and decision is null limit 1")
                .param("id", account)
                .query(UUID.class)
                .single());
    }

    private static String login() {
        return "jalan-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static String path(TestAccount account) {
        return "/admin/accounts/" + account.id();
    }
}
