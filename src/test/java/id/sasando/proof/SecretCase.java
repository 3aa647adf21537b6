package id.sasando.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.sasando.TestInstallation;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.complaints.CaseFacts;
import id.sasando.complaints.Lodging;
import id.sasando.complaints.NewComplaint;
import id.sasando.complaints.ReceiptCode;
import id.sasando.documents.cleaning.FileExamples;
import id.sasando.shared.Actor;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** A case in handling with an officer, full of words and names that nobody outside its scope may read. */
public final class SecretCase {
    public static final String STORY = "Rahasia kasus: paspor disembunyikan di gudang kebun.";
    public static final String PHONE = "+6281299887766";
    public static final String WORKER = "Zefanya Rahasiawati";
    public static final String REPORTER = "Marselina Tersembunyi";
    public static final String FILE = "bukti-tersembunyi-kasus.jpg";

    private static final String OTHER_PHONE = "+6281200000000";
    private static final CaseFacts FACTS =
            new CaseFacts("", "Majikan Rahasia Sdn", "", "", "", "", Optional.empty(), Optional.empty(), List.of(), "");

    /** All that may not leave the case. */
    public static final List<String> SECRETS = List.of(
            STORY,
            WORKER,
            REPORTER,
            FILE,
            "+62 812-9988-7766",
            "Majikan Rahasia Sdn",
            "Pesan rahasia kepada pelapor",
            "Catatan rahasia petugas",
            "Alasan rahasia pemeriksaan");

    private final MockMvc mvc;
    private final TestAccount officer;
    private final UUID id;

    private SecretCase(MockMvc mvc, TestAccount officer, UUID id) {
        this.mvc = mvc;
        this.officer = officer;
        this.id = id;
    }

    public static SecretCase handledBy(TestAccount officer, MockMvc mvc, Lodging lodging) throws Exception {
        var secret = new SecretCase(mvc, officer, lodged(lodging, STORY, WORKER, REPORTER));
        secret.work("/take");
        secret.work("/move/register");
        secret.work("/move/verify", "reason", "Alasan rahasia pemeriksaan di lapangan.");
        secret.work("/move/begin-handling", "reason", "Alasan rahasia pemeriksaan kedua.");
        secret.work(
                "/messages", "submission", UUID.randomUUID().toString(), "message", "Pesan rahasia kepada pelapor.");
        secret.work("/notes", "note", "Catatan rahasia petugas.");
        secret.work(
                "/facts",
                "types",
                "UNPAID_WAGES",
                "country",
                "MY",
                "departure",
                "NON_PROCEDURAL",
                "employer",
                "Majikan Rahasia Sdn",
                "respondent",
                "PT Penyalur Contoh",
                "consent",
                "LEGAL_DUTY");
        secret.addFile();
        assertThat(secret.opened()).contains(SECRETS);
        return secret;
    }

    /** Another case, with nothing secret in it. */
    public static UUID lodged(Lodging lodging, String story, String worker, String reporter) {
        var secret = story.equals(STORY);
        return lodging.lodge(
                        new NewComplaint(
                                UUID.randomUUID(),
                                ReceiptCode.random(new SecureRandom()),
                                "PORTAL",
                                "FAMILY",
                                false,
                                story,
                                "MY",
                                false,
                                worker,
                                List.of("UNPAID_WAGES"),
                                "NON_PROCEDURAL",
                                Optional.empty(),
                                Optional.empty(),
                                new NewComplaint.Reporter(
                                        false, reporter, "PHONE", secret ? PHONE : OTHER_PHONE, "", "LEGAL_DUTY"),
                                secret ? FACTS : CaseFacts.NONE),
                        new Actor.Visitor())
                .value();
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return one("select number from complaints.case_file where id = ?");
    }

    /** What its path variables may be. */
    public Map<String, List<String>> values(List<String> verbs) {
        return Map.of(
                "cases.id", List.of(id.toString()),
                "cases.master", List.of(id.toString()),
                "cases.file", List.of(one("select cast(id as text) from documents.file where subject_id = ?")),
                "cases.worker",
                        List.of(one("select cast(worker_id as text) from complaints.case_worker where case_id = ?")),
                "cases.party",
                        List.of(one("select cast(id as text) from complaints.case_party where case_id = ? limit 1")),
                "cases.verb", verbs);
    }

    /** Everything about it that a change would change. */
    public String standing() {
        return one("select concat_ws(' ', version, state, assignee, (select count(*) from complaints.case_event e"
                + " where e.case_id = c.id), (select count(*) from complaints.note n where n.case_id = c.id),"
                + " (select count(*) from complaints.message m where m.case_id = c.id),"
                + " (select count(*) from complaints.outside_number o where o.case_id = c.id),"
                + " (select count(*) from complaints.case_link l where c.id in (l.one_id, l.other_id)),"
                + " (select count(*) from documents.file f where f.subject_id = c.id))"
                + " from complaints.case_file c where id = ?");
    }

    public String opened() throws Exception {
        return mvc.perform(get("/cases/" + id).with(officer.signedIn()))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private void work(String path, String... fields) throws Exception {
        var request = post("/cases/" + id + path);
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        perform(request, path);
    }

    private void addFile() throws Exception {
        var content = FileExamples.jpegWithMarker("kasus");
        perform(
                multipart("/cases/" + id + "/files").file(new MockMultipartFile("file", FILE, "image/jpeg", content)),
                FILE);
    }

    private void perform(AbstractMockHttpServletRequestBuilder<?> request, String what) throws Exception {
        var version = one("select cast(version as text) from complaints.case_file where id = ?");
        var signed = request.param("version", version).with(officer.signedIn()).with(csrf());
        assertThat(mvc.perform(signed).andReturn().getResponse().getStatus())
                .as(what)
                .isEqualTo(302);
    }

    private String one(String sql) {
        return TestInstallation.database()
                .db()
                .sql(sql)
                .param(id)
                .query(String.class)
                .single();
    }
}
