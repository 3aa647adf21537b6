package id.sasando.notices.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.sasando.PageTest;
import id.sasando.TestInstallation;
import id.sasando.access.Role;
import id.sasando.access.SecondFactors.PasskeyChanged;
import id.sasando.access.TestAccounts;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.notices.MailHost;
import id.sasando.notices.Notice;
import id.sasando.notices.Notices;
import id.sasando.notices.outbox.TestOutbox;
import id.sasando.shared.Job;
import id.sasando.web.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Owner and head are told by mail when an account is locked or reset. */
class AccountMailTest extends PageTest {
    @Autowired
    private BeanFactory beans;

    @Autowired
    private ApplicationEventPublisher events;

    private final MailHost host = new MailHost();

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void afterFiveWrongPasswordsTheOwnerAloneIsTold() throws Exception {
        var owner = withMail(Role.CASE_OFFICER);
        var head = withMail(Role.HEAD_OF_OFFICE);
        for (int count = 0; count < 4; count++) wrongPassword(owner);
        findOwners();
        handOver();
        assertThat(host.received(mail(owner))).isEmpty();

        for (int count = 0; count < 3; count++) wrongPassword(owner);
        findOwners();
        handOver();

        assertThat(subjects(owner)).containsExactly("Kata sandi salah untuk akun Anda");
        assertThat(host.received(mail(owner)).getFirst().getContent().toString())
                .contains("kata sandi salah dimasukkan 7 kali");
        assertThat(subjects(head)).isEmpty();
    }

    @Test
    void afterTenWrongCodesBehindTheRightPasswordOwnerAndHeadAreTold() throws Exception {
        var owner = withMail(Role.CASE_OFFICER);
        var head = withMail(Role.HEAD_OF_OFFICE);
        var first = send(form("/sign-in", "login", owner.login(), "password", owner.password()));
        var sealed = hidden(first).getOrDefault("sealed", "");
        for (int count = 0; count < 12; count++)
            send(form("/sign-in/code", "code", "000000x").param("sealed", sealed));

        handOver();

        assertThat(subjects(owner)).containsExactly("Langkah kode akun Anda ditutup sementara");
        assertThat(subjects(head)).containsExactly("Langkah kode sebuah akun petugas ditutup sementara");
    }

    @Test
    void aLockAndAResetByAnAdministratorAreToldToo() throws Exception {
        var owner = withMail(Role.CASE_OFFICER);
        var head = withMail(Role.HEAD_OF_OFFICE);
        var administrator = TestAccounts.of(beans).active(Role.ADMIN);
        act(administrator, owner, "reset");
        act(administrator, owner, "lock");

        handOver();

        assertThat(subjects(owner))
                .containsExactlyInAnyOrder("Atur ulang akun Anda menunggu persetujuan", "Akun Anda dikunci");
        assertThat(subjects(head))
                .containsExactlyInAnyOrder(
                        "Atur ulang sebuah akun menunggu persetujuan", "Sebuah akun petugas dikunci");
    }

    @Test
    void aResetThatNobodyHasToConfirmIsToldAsDone() throws Exception {
        var owner = withMail(Role.ADMIN);
        var head = withMail(Role.HEAD_OF_OFFICE);
        act(TestAccounts.of(beans).active(Role.ADMIN), owner, "reset");

        handOver();

        assertThat(subjects(owner)).containsExactly("Cara masuk akun Anda diatur ulang");
        assertThat(subjects(head)).containsExactly("Cara masuk sebuah akun petugas diatur ulang");
    }

    @Test
    void auditorsAndTheHeadAreToldOfAnAuditorThatWaits() throws Exception {
        var owner = withMail(Role.CASE_OFFICER);
        var auditor = withMail(Role.AUDITOR);
        var head = withMail(Role.HEAD_OF_OFFICE);
        act(TestAccounts.of(beans).active(Role.ADMIN), owner, "roles", "roles", "CASE_OFFICER", "roles", "AUDITOR");

        handOver();

        assertThat(subjects(auditor)).containsExactly("Sebuah peran menunggu persetujuan");
        assertThat(subjects(head)).containsExactly("Sebuah peran menunggu persetujuan");
    }

    @Test
    void aPasskeyMoreOrLessIsToldToItsOwnerAlone() throws Exception {
        var owner = withMail(Role.CASE_OFFICER);
        var head = withMail(Role.HEAD_OF_OFFICE);
        var at = Instant.parse("2026-11-02T03:00:00Z");
        var within = new TransactionTemplate(beans.getBean(PlatformTransactionManager.class));
        within.executeWithoutResult(_ -> events.publishEvent(new PasskeyChanged(owner.id(), true, at)));
        within.executeWithoutResult(_ -> events.publishEvent(new PasskeyChanged(owner.id(), false, at)));

        handOver();

        assertThat(subjects(owner))
                .containsExactlyInAnyOrder("Kunci sandi baru pada akun Anda", "Kunci sandi akun Anda dihapus");
        assertThat(host.received(mail(owner)).getFirst().getContent().toString())
                .contains("Pada Sen 2 Nov 2026 11.00 WITA");
        assertThat(subjects(head)).isEmpty();
    }

    @Test
    void ownerAndHeadAreToldOfARoleThatWaitsAndOfOneThatIsTakenAway() throws Exception {
        var owner = withMail(Role.AUDITOR);
        var head = withMail(Role.HEAD_OF_OFFICE);
        var administrator = TestAccounts.of(beans).active(Role.ADMIN);
        act(administrator, owner, "roles", "roles", "CASE_OFFICER");

        handOver();

        assertThat(subjects(owner))
                .containsExactlyInAnyOrder("Peran baru Anda menunggu persetujuan", "Sebuah peran Anda dicabut");
        assertThat(subjects(head)).contains("Sebuah peran menunggu persetujuan", "Peran sebuah akun dicabut");
    }

    @Test
    void whoHasNoAddressIsNotToldAndNothingFails() throws Exception {
        var owner = TestAccounts.of(beans).active(Role.CASE_OFFICER);

        act(TestAccounts.of(beans).active(Role.ADMIN), owner, "lock");

        assertThat(TestInstallation.database()
                        .db()
                        .sql("select count(*) from notices.message where key like '%:' || :id")
                        .param("id", owner.id().toString())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aMessageBelongsToAnAct() {
        var notice =
                new Notice("notices.test:1", "a@b.example", Language.ENGLISH, "notices.accounts.own-locked", List.of());

        assertThatThrownBy(() -> beans.getBean(Notices.class).put(notice))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private void act(TestAccount by, TestAccount on, String verb, String... fields) throws Exception {
        var path = "/admin/accounts/" + on.id() + "/" + verb;
        var version = TestInstallation.database()
                .db()
                .sql("select version from access.account where id = :id")
                .param("id", on.id())
                .query(Integer.class)
                .single();
        var done = send(form(path, fields)
                .param("version", version.toString())
                .with(by.signedIn())
                .with(csrf()));
        assertThat(done.getStatus()).isLessThan(400);
    }

    private void wrongPassword(TestAccount account) throws Exception {
        send(form("/sign-in", "login", account.login(), "password", "bukan ini").remoteAddress("203.0.113.250"));
    }

    private void findOwners() {
        beans.getBeanProvider(Job.class).stream()
                .filter(it -> it.name().equals("access.tell-of-wrong-passwords"))
                .forEach(Job::run);
    }

    private void handOver() {
        TestOutbox.of(beans).handOver(Optional.of(host.settings()));
    }

    private List<String> subjects(TestAccount account) throws Exception {
        var subjects = new java.util.ArrayList<String>();
        for (var it : host.received(mail(account))) subjects.add(it.getSubject());
        return subjects;
    }

    private TestAccount withMail(Role role) {
        var account = TestAccounts.of(beans).active(role);
        TestInstallation.database()
                .db()
                .sql("update access.account set email = :email where id = :id")
                .param("email", mail(account))
                .param("id", account.id())
                .update();
        return account;
    }

    private static String mail(TestAccount account) {
        return account.login() + "@kantor.example";
    }
}
