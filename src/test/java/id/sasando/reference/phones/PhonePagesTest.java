package id.sasando.reference.phones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.sasando.PageTest;
import id.sasando.TestInstallation;
import id.sasando.access.Role;
import id.sasando.access.TestAccounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** The desk's list of numbers: nobody alone puts a number before somebody in danger. */
class PhonePagesTest extends PageTest {
    private static final String NEW_NUMBER = "+673 222 0000";

    @Autowired
    private BeanFactory beans;

    @Test
    void theListNamesNumbersMissionsAndTheOfficeThatNeedCare() throws Exception {
        var page = as(Role.FRONT_DESK).list();

        assertThat(page)
                .contains("Nomor yang perlu dikonfirmasi", "Kantor ini belum punya nomor", "KJRI Kuching")
                .contains("+60 16 770 0378", "Belum dikonfirmasi", "Malay Mail/Bernama");
    }

    @Test
    void whoDoesNotKeepNumbersDoesNotSeeThem() throws Exception {
        assertThat(as(Role.CASE_OFFICER).open("/phones").getStatus()).isEqualTo(404);
        assertThat(as(Role.AUDITOR).open("/phones").getStatus()).isEqualTo(404);
        assertThat(as(Role.ADMIN).open("/phones").getStatus()).isEqualTo(200);
    }

    @Test
    void numbersThatNeedCareStandOnTodayOfThoseWhoKeepThem() throws Exception {
        assertThat(as(Role.FRONT_DESK).open("/desk").getContentAsString())
                .contains("Nomor telepon yang perlu dikonfirmasi: ", "href=\"/phones\"");
        assertThat(as(Role.CASE_OFFICER).open("/desk").getContentAsString())
                .doesNotContain("Nomor telepon yang perlu dikonfirmasi");
    }

    @Test
    void aConfirmationIsShownToThePublicAndStandsOnTheTrail() throws Exception {
        var keeper = as(Role.FRONT_DESK);

        var done = keeper.send(
                "/phones/confirm",
                "of",
                "tw.mission_taipei_1",
                "number",
                "+886 901 132 000",
                "checkedOn",
                "1-10-2026",
                "how",
                "CALLED");

        assertThat(done.getStatus()).isEqualTo(302);
        assertThat(open("/emergency?country=TW").getContentAsString()).contains("terakhir dikonfirmasi 1 Oktober 2026");
        assertThat(trail("reference.phone.confirmed")).isPositive();
    }

    @Test
    void aConfirmationOfANumberThatIsNoLongerShownIsRefused() throws Exception {
        var done = as(Role.FRONT_DESK)
                .send(
                        "/phones/confirm",
                        "of",
                        "tw.mission_taipei_2",
                        "number",
                        "+886 1",
                        "checkedOn",
                        "1-10-2026",
                        "how",
                        "CALLED");

        assertThat(done.getStatus()).isEqualTo(409);
        assertThat(done.getContentAsString()).contains(words("reference.phone.is-another-number-now"));
    }

    @Test
    void aDayToComeConfirmsNothing() throws Exception {
        var done = as(Role.FRONT_DESK)
                .send(
                        "/phones/confirm",
                        "of",
                        "tw.mission_taipei_2",
                        "number",
                        "+886 987 587 000",
                        "checkedOn",
                        "1-1-2099",
                        "how",
                        "CALLED");

        assertThat(done.getStatus()).isEqualTo(409);
        assertThat(done.getContentAsString()).contains(words("reference.phone.confirmed-in-the-future"));
    }

    @Test
    void aNewNumberIsSeenOutsideOnlyAfterSomebodyElseConfirmedIt() throws Exception {
        var keeper = as(Role.FRONT_DESK);
        enter(keeper, "bn.bsb", "");
        assertThat(open("/emergency?country=BN").getContentAsString()).doesNotContain(NEW_NUMBER);
        var entry = waiting("bn.bsb");

        var alone = keeper.send("/phones/entries/" + entry, "checkedOn", "1-10-2026", "how", "PAGE");
        assertThat(alone.getStatus()).isEqualTo(409);
        assertThat(alone.getContentAsString()).contains(words("reference.phone.another-person-confirms"));
        assertThat(open("/emergency?country=BN").getContentAsString()).doesNotContain(NEW_NUMBER);

        var second = as(Role.HEAD_OF_OFFICE).send("/phones/entries/" + entry, "checkedOn", "1-10-2026", "how", "PAGE");
        assertThat(second.getStatus()).isEqualTo(302);
        assertThat(open("/emergency?country=BN").getContentAsString()).contains(NEW_NUMBER, "tel:+6732220000");
    }

    @Test
    void aNumberThatEndsVanishesAfterSomebodyElseConfirmedIt() throws Exception {
        as(Role.FRONT_DESK)
                .send(
                        "/phones/one",
                        "of",
                        "bn.labour_1",
                        "ended",
                        "true",
                        "sourceTitle",
                        "Ditelepon, mati",
                        "asOf",
                        "1-10-2026",
                        "key",
                        "7b0e58a6-8a2c-4b25-9d3a-7c2f6a2f2f01");
        var entry = waiting("bn.labour_1");
        assertThat(open("/emergency?country=BN").getContentAsString()).contains("+673 238 1848");

        var administrator = as(Role.ADMIN).send("/phones/entries/" + entry, "checkedOn", "1-10-2026", "how", "CALLED");
        assertThat(administrator.getStatus())
                .as("two administrators may be one person")
                .isEqualTo(409);
        assertThat(administrator.getContentAsString()).contains(words("reference.phone.whoever-sees-cases-confirms"));
        assertThat(open("/emergency?country=BN").getContentAsString()).contains("+673 238 1848");
        as(Role.HEAD_OF_OFFICE).send("/phones/entries/" + entry, "checkedOn", "1-10-2026", "how", "CALLED");

        assertThat(open("/emergency?country=BN").getContentAsString()).doesNotContain("+673 238 1848");
    }

    @Test
    void aNumberWithoutSourceOrCountryCodeIsNotEnteredAndNothingTypedIsLost() throws Exception {
        var page = as(Role.FRONT_DESK)
                .send(
                        "/phones/one",
                        "of",
                        "my.kuching",
                        "number",
                        "082 111222",
                        "channel",
                        "VOICE",
                        "sourceTitle",
                        "",
                        "asOf",
                        "1-10-2026",
                        "hoursId",
                        "Senin pagi");

        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString())
                .contains("Tulis dengan kode negara", words("reference.phone.source-is-missing"))
                .contains("082 111222", "Senin pagi");
    }

    @Test
    void aSourceFromTomorrowIsNone() throws Exception {
        var fields = entry("my.kuching", NEW_NUMBER, java.util.UUID.randomUUID().toString());
        fields[9] = "1-1-2099";

        var page = as(Role.FRONT_DESK).send("/phones/one", fields);

        assertThat(page.getStatus()).isEqualTo(422);
        assertThat(page.getContentAsString()).contains(words("reference.phone.seen-in-the-future"));
    }

    @Test
    void theSameFormWithAnotherNumberIsNeverTakenAsTheFirst() throws Exception {
        var keeper = as(Role.FRONT_DESK);
        var key = "7b0e58a6-8a2c-4b25-9d3a-7c2f6a2f2f02";
        enter(keeper, "de.berlin", key);

        enter(keeper, "de.berlin", key);
        var other = keeper.send("/phones/one", entry("de.berlin", "+49 30 1", key));

        assertThat(other.getStatus()).isEqualTo(409);
    }

    private static void enter(Keeper keeper, String of, String key) throws Exception {
        var id = key.isEmpty() ? java.util.UUID.randomUUID().toString() : key;
        assertThat(keeper.send("/phones/one", entry(of, NEW_NUMBER, id)).getStatus())
                .isEqualTo(302);
    }

    private static String[] entry(String of, String number, String key) {
        return new String[] {
            "of", of, "number", number, "channel", "VOICE", "sourceTitle", "Surat KJRI", "asOf", "1-10-2026", "key", key
        };
    }

    private static String waiting(String of) {
        return TestInstallation.database()
                .db()
                .sql("select id::text from reference.phone_entry where key like :key order by entered_at desc limit 1")
                .param("key", of + "%")
                .query(String.class)
                .single();
    }

    private static long trail(String action) {
        return TestInstallation.database()
                .db()
                .sql("select count(*) from audit.entry where action = :action")
                .param("action", action)
                .query(Long.class)
                .single();
    }

    private Keeper as(Role role) {
        return new Keeper(TestAccounts.of(beans).active(role));
    }

    private final class Keeper {
        private final TestAccounts.TestAccount account;

        Keeper(TestAccounts.TestAccount account) {
            this.account = account;
        }

        MockHttpServletResponse open(String path) throws Exception {
            return PhonePagesTest.this.send(get(path).with(account.signedIn()));
        }

        String list() throws Exception {
            return open("/phones").getContentAsString();
        }

        MockHttpServletResponse send(String path, String... fields) throws Exception {
            return PhonePagesTest.this.send(
                    form(path, fields)
                            .with(account.signedIn())
                            .with(org.springframework.security.test.web.servlet.request
                                    .SecurityMockMvcRequestPostProcessors.csrf()));
        }
    }
}
