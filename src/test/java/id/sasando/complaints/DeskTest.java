package id.sasando.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.sasando.PageTest;
import id.sasando.TestInstallation;
import id.sasando.access.Role;
import id.sasando.access.TestAccounts;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.shared.Actor;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A test of the desk's pages: lodges complaints and lets officers open and work them. */
public abstract class DeskTest extends PageTest {
    protected static final String WORDS = "Adik saya lima bulan tidak digaji di kebun sawit.";

    @Autowired
    protected Lodging lodging;

    @Autowired
    protected Following following;

    @Autowired
    private BeanFactory beans;

    protected TestAccount account(Role role) {
        return TestAccounts.of(beans).active(role);
    }

    protected CaseId lodge(String... types) {
        return lodge(Optional.empty(), types);
    }

    protected CaseId lodge(Optional<String> reporterName, String... types) {
        return lodge(reporterName, AboutOffice.NO, types);
    }

    protected CaseId lodge(Optional<String> reporterName, AboutOffice about, String... types) {
        var name = reporterName.orElse("");
        var reporter = new NewComplaint.Reporter(name.isEmpty(), name, "CODE_ONLY", "", "", "LEGAL_DUTY");
        return lodging.lodge(
                new NewComplaint(
                                UUID.randomUUID(),
                                ReceiptCode.random(new SecureRandom()),
                                "PORTAL",
                                "FAMILY",
                                false,
                                WORDS,
                                "MY",
                                false,
                                "Pekerja Contoh",
                                List.of(types),
                                "NON_PROCEDURAL",
                                Optional.empty(),
                                Optional.empty(),
                                reporter,
                                CaseFacts.NONE)
                        .about(about),
                new Actor.Visitor());
    }

    /** A case in handling, with its officer. */
    protected CaseId inHandling(TestAccount officer, String... types) throws Exception {
        var id = lodge(types);
        done(officer, id, "/take");
        done(officer, id, "/move/register");
        done(officer, id, "/move/verify", "reason", "Benar.");
        done(officer, id, "/move/begin-handling", "reason", "Mulai.");
        return id;
    }

    protected String look(TestAccount by, CaseId id, String path) throws Exception {
        return send(get("/cases/" + id.value() + path).with(by.signedIn())).getContentAsString();
    }

    protected void done(TestAccount by, CaseId id, String path, String... fields) throws Exception {
        assertThat(press(by, id, path, version(id), fields)).as(path).isEqualTo(302);
    }

    /** @return the status of the answer */
    protected int press(TestAccount by, CaseId id, String path, int version, String... fields) throws Exception {
        var request = form("/cases/" + id.value() + path, fields).param("version", Integer.toString(version));
        return send(request.with(by.signedIn()).with(csrf())).getStatus();
    }

    protected static int version(CaseId id) {
        return number("select version from complaints.case_file where id = :id", id);
    }

    /** @param sql asks about {@code :id} */
    protected static int number(String sql, CaseId id) {
        return db().sql(sql).param("id", id.value()).query(Integer.class).single();
    }

    protected static JdbcClient db() {
        return TestInstallation.database().db();
    }

    /** How many rows of the trail say so of the case. */
    protected static long trail(String action, UUID subject) {
        return db().sql("select count(*) from audit.entry where action = :action and :id = any(subject_ids)")
                .param("action", action)
                .param("id", subject)
                .query(Long.class)
                .single();
    }
}
