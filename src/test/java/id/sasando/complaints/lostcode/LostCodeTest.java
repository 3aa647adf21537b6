package id.sasando.complaints.lostcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.sasando.access.Role;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.complaints.CaseFacts;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.DeskTest;
import id.sasando.complaints.NewComplaint;
import id.sasando.complaints.ReceiptCode;
import id.sasando.shared.Actor;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** A reporter calls who has lost the code. */
class LostCodeTest extends DeskTest {
    private static final Pattern GROUP = Pattern.compile("<dt class=\"[^\"]*s-code\">([0-9A-Z]+)</dt>");
    private static final String FINGERPRINTS =
            "select md5(receipt_fingerprint) from complaints.case_file where id = :id";
    private final ReceiptCode old = ReceiptCode.random(new SecureRandom());

    @Test
    void twoRightAnswersGiveANewCodeAndEndTheOldOne() throws Exception {
        var desk = account(Role.FRONT_DESK);
        var id = named();

        var answer = ask(desk, id, "LODGED_ON", "PHONE_END");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(following.find(old)).isEmpty();
        assertThat(following.find(code(answer))).contains(id);
        assertThat(answer.getContentAsString()).contains("sudah mati");
    }

    @Test
    void bothAreOnTheWayThatTheReporterSees() throws Exception {
        var id = named();
        var answer = ask(account(Role.FRONT_DESK), id, "LODGED_ON", "REPORTER_NAME");

        var page = send(form("/follow", "code", code(answer).value())).getContentAsString();
        var dead = send(form("/follow", "code", old.value()));

        assertThat(page).containsSubsequence("Kode lama dimatikan", "Kode baru diberikan");
        assertThat(dead.getStatus()).isEqualTo(422);
    }

    @Test
    void aPageThatTheOldCodeOpenedWritesNothingMore() throws Exception {
        var id = named();
        var opened = hidden(send(form("/follow", "code", old.value()))).getOrDefault("sealed", "");
        ask(account(Role.FRONT_DESK), id, "LODGED_ON", "PHONE_END");

        var page = send(form("/follow/message", "sealed", opened, "text", "Ini dari orang lain."));

        assertThat(page.getContentAsString()).contains("name=\"code\"").doesNotContain("Ini dari orang lain.");
        assertThat(db().sql("select unread from complaints.case_file where id = :id")
                        .param("id", id.value())
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void theTrailTellsWhatWasAskedAndNoAnswer() throws Exception {
        var desk = account(Role.FRONT_DESK);
        var id = named();

        ask(desk, id, "LODGED_ON", "PHONE_END");

        var fields = db().sql("select array_to_string(field_names, ',') from audit.entry where action = :action and"
                        + " :id = any(subject_ids)")
                .param("action", "complaints.case.code-given")
                .param("id", id.value())
                .query(String.class)
                .list();
        assertThat(fields).containsExactly("asked-lodged-on,asked-phone-end");
        assertThat(look(desk, id, ""))
                .contains("Kode lama dimatikan", "Kode baru diberikan", "Menelepon dari nomor yang tercatat.")
                .contains("Ditanyakan dan cocok: Empat angka terakhir telepon pelapor");
    }

    @Test
    void theFormSentTwiceGivesOneCode() throws Exception {
        var desk = account(Role.FRONT_DESK);
        var id = named();
        var sealed = sealed(desk, id);
        var version = version(id);

        var first = give(desk, id, sealed, version, "LODGED_ON", "PHONE_END");
        var again = give(desk, id, sealed, version, "LODGED_ON", "PHONE_END");

        assertThat(code(again)).isEqualTo(code(first));
        assertThat(version(id)).isEqualTo(version + 1);
        assertThat(trail("complaints.case.code-given", id.value())).isOne();
    }

    @Test
    void aDoubleClickGivesOneCodeToBothPresses() throws Exception {
        var desk = account(Role.FRONT_DESK);
        var id = named();
        var sealed = sealed(desk, id);
        var version = version(id);

        try (var both = Executors.newFixedThreadPool(2)) {
            Callable<MockHttpServletResponse> press = () -> give(desk, id, sealed, version, "LODGED_ON", "PHONE_END");
            var answers = both.invokeAll(List.of(press, press));

            assertThat(code(answers.getFirst().get()))
                    .isEqualTo(code(answers.getLast().get()));
        }
        assertThat(trail("complaints.case.code-given", id.value())).isOne();
    }

    @Test
    void anOldFormDoesNotBringAnEndedCodeBack() throws Exception {
        var desk = account(Role.FRONT_DESK);
        var id = named();
        var sealed = sealed(desk, id);
        var version = version(id);
        give(desk, id, sealed, version, "LODGED_ON", "PHONE_END");
        var newest = code(ask(desk, id, "LODGED_ON", "PHONE_END"));

        var late = give(desk, id, sealed, version, "LODGED_ON", "PHONE_END");

        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(following.find(newest)).contains(id);
    }

    @Test
    void aFormOfOneCaseGivesNothingToAnother() throws Exception {
        var desk = account(Role.FRONT_DESK);
        var sealed = sealed(desk, named(ReceiptCode.random(new SecureRandom())));
        var id = named();

        var answer = give(desk, id, sealed, version(id), "LODGED_ON", "PHONE_END");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(following.find(old)).contains(id);
    }

    @Test
    void oneFactThreeFactsAndTwoThatOthersKnowAreRefused() throws Exception {
        var desk = account(Role.FRONT_DESK);
        var id = named();

        for (var asked : List.of(
                List.of("LODGED_ON"),
                List.of("LODGED_ON", "PHONE_END", "REPORTER_NAME"),
                List.of("REPORTER_NAME", "RELATION"),
                List.of("LODGED_ON", "LAST_WROTE_ON"),
                List.<String>of())) {
            assertThat(ask(desk, id, asked.toArray(String[]::new)).getStatus())
                    .as(asked.toString())
                    .isEqualTo(409);
        }
        assertThat(following.find(old)).contains(id);
    }

    @Test
    void withoutMatchOrReasonNothingIsGiven() throws Exception {
        var desk = account(Role.FRONT_DESK);
        var id = named();
        var before = db().sql(FINGERPRINTS)
                .param("id", id.value())
                .query(String.class)
                .single();

        var unmatched = checked(desk, id, "reason", "Yakin.");
        var unreasoned = checked(desk, id, "matched", "true", "reason", " ");

        assertThat(unmatched.getStatus()).isEqualTo(409);
        assertThat(unmatched.getContentAsString()).contains("Yakin.");
        assertThat(unreasoned.getStatus()).isEqualTo(409);
        assertThat(db().sql(FINGERPRINTS)
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .isEqualTo(before);
    }

    @Test
    void aReporterWhoWroteCanBeAskedWhen() throws Exception {
        var desk = account(Role.FRONT_DESK);
        var id = named();
        following.write(id, UUID.randomUUID(), "Ada kabar baru.");

        assertThat(look(desk, id, "/lost-code")).contains("Hari terakhir pelapor menulis pesan");
        assertThat(ask(desk, id, "LAST_WROTE_ON", "RELATION").getStatus()).isEqualTo(200);
    }

    @Test
    void aReportWithoutANameHasNoWayBack() throws Exception {
        var desk = account(Role.FRONT_DESK);
        var id = lodge();

        var page = send(get("/cases/" + id.value() + "/lost-code").with(desk.signedIn()));

        assertThat(page.getStatus()).isEqualTo(409);
        assertThat(look(desk, id, "")).doesNotContain("/lost-code");
    }

    @Test
    void whoeverDoesNotSeeTheCaseWholeGivesNoCode() throws Exception {
        var id = named();
        var sealed = sealed(account(Role.FRONT_DESK), id);

        assertThat(give(account(Role.CASE_OFFICER), id, sealed, version(id), "LODGED_ON", "PHONE_END")
                        .getStatus())
                .isEqualTo(403);
        assertThat(give(account(Role.AUDITOR), id, sealed, version(id), "LODGED_ON", "PHONE_END")
                        .getStatus())
                .isEqualTo(404);
        assertThat(following.find(old)).contains(id);
    }

    private MockHttpServletResponse checked(TestAccount by, CaseId id, String... more) throws Exception {
        var fields = new ArrayList<>(List.of("version", "" + version(id), "sealed", sealed(by, id)));
        fields.addAll(List.of("asked", "LODGED_ON", "asked", "PHONE_END"));
        fields.addAll(List.of(more));
        return post(by, id, fields.toArray(String[]::new));
    }

    private CaseId named() {
        return named(old);
    }

    private CaseId named(ReceiptCode code) {
        var reporter = new NewComplaint.Reporter(false, "Yohana Contoh", "PHONE", "+6281200001234", "", "LEGAL_DUTY");
        return lodging.lodge(
                new NewComplaint(
                        UUID.randomUUID(),
                        code,
                        "PORTAL",
                        "FAMILY",
                        false,
                        WORDS,
                        "MY",
                        false,
                        "Pekerja Contoh",
                        List.of(),
                        "UNKNOWN",
                        Optional.empty(),
                        Optional.empty(),
                        reporter,
                        CaseFacts.NONE),
                new Actor.Visitor());
    }

    private String sealed(TestAccount by, CaseId id) throws Exception {
        var page = send(get("/cases/" + id.value() + "/lost-code").with(by.signedIn()));
        assertThat(page.getContentAsString()).contains("1234").doesNotContain("+6281200001234");
        return hidden(page).getOrDefault("sealed", "");
    }

    private MockHttpServletResponse ask(TestAccount by, CaseId id, String... facts) throws Exception {
        return give(by, id, sealed(by, id), version(id), facts);
    }

    private MockHttpServletResponse give(TestAccount by, CaseId id, String sealed, int version, String... facts)
            throws Exception {
        var fields = new ArrayList<>(List.of("sealed", sealed, "version", "" + version, "matched", "true"));
        fields.addAll(List.of("reason", "Menelepon dari nomor yang tercatat."));
        for (var fact : facts) fields.addAll(List.of("asked", fact));
        return post(by, id, fields.toArray(String[]::new));
    }

    private MockHttpServletResponse post(TestAccount by, CaseId id, String... fields) throws Exception {
        return send(form("/cases/" + id.value() + "/lost-code", fields)
                .with(by.signedIn())
                .with(csrf()));
    }

    private static ReceiptCode code(MockHttpServletResponse answer) throws Exception {
        var groups = GROUP.matcher(answer.getContentAsString()).results().map(it -> it.group(1));
        return new ReceiptCode(groups.collect(java.util.stream.Collectors.joining()));
    }
}
