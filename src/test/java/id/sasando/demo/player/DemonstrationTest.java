package id.sasando.demo.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.sasando.App;
import id.sasando.access.Passwords;
import id.sasando.access.Permission;
import id.sasando.access.Role;
import id.sasando.access.SecondFactors;
import id.sasando.access.TestAccounts;
import id.sasando.access.secret.TestSecrets;
import id.sasando.complaints.CaseState;
import id.sasando.demo.DemoRefused;
import id.sasando.demo.Demonstration;
import id.sasando.shared.Office;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;

/** The application as {@code serve --demo} starts it: what was loaded, and whether everybody finds their work. */
@Tag("page")
@SpringBootTest(classes = App.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = DemoInstallation.class)
class DemonstrationTest {
    private static final String WATERMARK = "s-watermark";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Passwords passwords;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private Clock clock;

    @Autowired
    private Office office;

    @Autowired
    private LoadDemonstration loading;

    @Test
    void fortyCasesStandInAllStates() {
        assertThat(numbers("select count(*) from complaints.case_file limit 1")).containsExactly(40L);
        assertThat(words("select distinct state from complaints.case_file limit 20"))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(CaseState.values()).map(Enum::name).toList());
        assertThat(numbers(
                        "select count(*) from complaints.case_file where departure_status = 'NON_PROCEDURAL' limit 1"))
                .containsExactly(39L);
        assertThat(numbers("select count(distinct outcome) from complaints.resolution limit 1"))
                .containsExactly(18L);
        assertThat(numbers("select count(*) from complaints.resolution where decision is null limit 1"))
                .containsExactly(2L);
        assertThat(numbers("select count(*) from complaints.case_file where reopened > 0 limit 1"))
                .containsExactly(2L);
    }

    @Test
    void everyVerbOfTheTableHappened() {
        assertThat(words("select distinct verb from complaints.case_event limit 50"))
                .contains("RECEIVE", "REGISTER", "VERIFY", "BEGIN_HANDLING", "REFER", "RETURN", "SETTLE_ELSEWHERE")
                .contains("RESOLVE", "WITHDRAW", "REOPEN", "TAKE", "ASSIGN", "HAND_OVER", "LINK", "NOTE_ADDED")
                .contains("MERGE", "MERGED_IN")
                .contains("REPORTER_WROTE", "OFFICE_WROTE", "RESOLUTION_PROPOSED", "RESOLUTION_SENT_BACK");
        assertThat(numbers("select count(distinct kind) from documents.file limit 1"))
                .containsExactly(2L);
    }

    @Test
    void nothingHappenedToday() {
        assertThat(numbers("select count(*) from complaints.case_event where at > now() - interval '1 minute' limit 1"))
                .containsExactly(0L);
        assertThat(numbers("select count(*) from complaints.case_event where at > now() - interval '3 days' limit 1"))
                .allMatch(it -> it > 0);
        assertThat(clock.instant()).isAfter(java.time.Instant.parse("2026-01-01T00:00:00Z"));
    }

    @Test
    void everyAccountSignsIn() throws Exception {
        var printed = Files.readAllLines(DemoInstallation.accounts());
        assertThat(printed).hasSize(3 * 6);

        for (var i = 0; i < printed.size(); i += 3) {
            var line = List.of(printed.get(i).split(" +", -1));
            var secret = printed.get(i + 1).strip().substring("TOTP ".length());
            var first = passwords.check(line.get(1), line.get(2)).orElseThrow();

            assertThat(factors.accept(first, TestSecrets.code(secret, clock.instant()), false))
                    .as(line.get(1))
                    .isEqualTo(SecondFactors.Answer.ACCEPTED);
            assertThat(printed.get(i + 2)).contains("otpauth://totp/").contains("secret=" + secret);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(DemoInstallation.accounts())))
                .isEqualTo("rw-------");
    }

    @Test
    void everyRoleHasSomebodyAndEverybodyWhoWorksCasesFindsSome() throws Exception {
        for (var role : Role.values()) {
            var account = holder(role);
            if (!role.may(Permission.VIEW_WORK_LIST)) continue;

            assertThat(page("/cases?list=all", account))
                    .as(role.name())
                    .contains("/cases/")
                    .contains(WATERMARK);
        }
        assertThat(page("/cases?list=mine", holder(Role.CASE_OFFICER))).contains("PGD-");
    }

    /** Triage of what came last is due until the day ends; at its very end the clock of the test may pass it. */
    @Test
    void somethingIsDueTodayAtAnyHour() throws Exception {
        assertThat(numbers("""
                select count(*) from complaints.case_file
                 where state = 'RECEIVED' and due_at >= date_trunc('day', now() at time zone 'Asia/Makassar')
                                                        at time zone 'Asia/Makassar' + interval '23 hours 30 minutes'
                 limit 1
                """)).allMatch(it -> it >= 1);
        if (clock.instant().atZone(office.zone()).getHour() == 23) return;
        for (var role : List.of(Role.HEAD_OF_OFFICE, Role.FRONT_DESK)) {
            assertThat(page("/cases?list=today", holder(role))).as(role.name()).contains("/cases/");
        }
    }

    @Test
    void publicPagesCarryTheWatermark() throws Exception {
        for (var path : List.of("/", "/en/", "/report", "/follow", "/sign-in", "/nothing-here")) {
            assertThat(mvc.perform(get(path)).andReturn().getResponse().getContentAsString())
                    .as(path)
                    .contains(WATERMARK);
        }
    }

    @Test
    void itIsLoadedOnce() {
        loading.start();

        assertThat(numbers("select count(*) from complaints.case_file limit 1")).containsExactly(40L);
    }

    @Test
    void realDataIsNotServedFromIt() {
        assertThatThrownBy(() -> Demonstration.refuseMixing(DemoInstallation.owner(), false))
                .isInstanceOf(DemoRefused.class)
                .hasMessageContaining("--demo");
        Demonstration.refuseMixing(DemoInstallation.owner(), true);
    }

    private UUID holder(Role role) {
        return DemoInstallation.database()
                .owner()
                .sql("select account from access.account_role where role = :role order by account limit 1")
                .param("role", role.name())
                .query(UUID.class)
                .single();
    }

    private String page(String path, UUID account) throws Exception {
        var response = mvc.perform(get(path).with(TestAccounts.as(account)))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString();
    }

    private static List<Long> numbers(String sql) {
        return DemoInstallation.database().owner().sql(sql).query(Long.class).list();
    }

    private static List<String> words(String sql) {
        return DemoInstallation.database().owner().sql(sql).query(String.class).list();
    }
}
