package id.sasando.complaints.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.access.Accounts;
import id.sasando.access.Role;
import id.sasando.complaints.CaseFacts;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.DeskTest;
import id.sasando.complaints.LodgingReceipts;
import id.sasando.complaints.NewComplaint;
import id.sasando.complaints.ReceiptCode;
import id.sasando.documents.FileLine;
import id.sasando.documents.Files;
import id.sasando.documents.Upload;
import id.sasando.documents.cleaning.FileExamples;
import id.sasando.shared.Actor;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every fact that depends on whether the reporter stays unknown, one by one: all of them were typed, and then the report
 * was lodged without a name.
 */
class AnonymousFactsTest extends DeskTest {
    private static final String NAME = "Zefirin Peranonim";
    private static final String PHONE = "+6281277788899";
    private static final String EMAIL = "zefirin@contoh.id";
    private static final String SAFE = "Lewat adik Zefirin, malam hari";
    private static final Actor REPORTER = new Actor.Reporter();

    @Autowired
    private LodgingReceipts receipts;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Files files;

    @Test
    void theCaseHoldsNoNameNumberMailOrWayToReachThem() {
        var id = lodgeUnknown(true);

        assertThat(row("select to_jsonb(c)::text from complaints.case_file c where id = :id", id))
                .contains("\"CODE_ONLY\"")
                .doesNotContainIgnoringCase("zefirin")
                .doesNotContain("81277788899");
    }

    @Test
    void theNoteHowToReachThemIsNotAmongTheFacts() throws Exception {
        var page = look(account(Role.HEAD_OF_OFFICE), lodgeUnknown(false), "");

        assertThat(page).contains("tanpa nama").doesNotContain(SAFE, EMAIL, "812-7778-8899");
    }

    @Test
    void whoReportsAboutThemselvesGetsNoRowAmongTheWorkers() {
        var id = lodgeUnknown(true);

        assertThat(number("select count(*) from complaints.case_worker where case_id = :id", id))
                .isZero();
        assertThat(everywhere("select count(*) from workers.worker w where to_jsonb(w)::text ilike '%zefirin%'"))
                .isZero();
        assertThat(everywhere("select count(*) from workers.worker_name n where to_jsonb(n)::text ilike '%zefirin%'"))
                .isZero();
    }

    @Test
    void theWordsOfTheNameAreNotFiledForTheSearch() {
        lodgeUnknown(true);

        assertThat(everywhere("select count(*) from workers.name_part w where to_jsonb(w)::text ilike '%zefirin%'"))
                .isZero();
    }

    /** It is the village of the worker, which helps to find them; but no person is filed there. */
    @Test
    void theVillageStaysAFactOfTheCaseAlone() {
        var id = lodgeUnknown(true);

        assertThat(row("select regency_code from complaints.case_file where id = :id", id))
                .isEqualTo("53.71");
        assertThat(number("select count(*) from complaints.case_worker where case_id = :id", id))
                .isZero();
    }

    @Test
    void whatTheReceiptProvesNamesNobody() {
        var id = lodgeUnknown(true);
        var head = account(Role.HEAD_OF_OFFICE);

        var proof = receipts.prove(id, accounts.viewer(head.id()).orElseThrow());

        assertThat(proof.canonical()).contains("subject: \n").doesNotContain("Zefirin", "81277788899");
        assertThat(proof.agrees()).isTrue();
    }

    @Test
    void noMailIsWrittenToThem() {
        var before = everywhere("select count(*) from notices.message");

        lodgeUnknown(false);

        assertThat(everywhere("select count(*) from notices.message")).isEqualTo(before);
    }

    @Test
    void aFileAddedByAnOldPageIsKeptWithoutNameAndOriginal() {
        var id = lodgeUnknown(false);

        following.addFile(id, upload(false));

        assertThat(only(id).name()).isEmpty();
        assertThat(only(id).hasOriginal()).isFalse();
    }

    @Test
    void aPageThatPromisedMoreIsKeptToItsWordAfterTheySaidWhoTheyAre() {
        var id = lodgeUnknown(false);
        following.identify(id, new NewComplaint.Reporter(false, "Dikenal Contoh", "PHONE", PHONE, "", "LEGAL_DUTY"));

        following.addFile(id, upload(true));
        assertThat(only(id).name()).isEmpty();
        assertThat(only(id).hasOriginal()).isFalse();

        following.addFile(id, upload(false));
        assertThat(files.of(id.value())).extracting(FileLine::name).containsExactly("", "foto-zefirin.jpg");
    }

    private CaseId lodgeUnknown(boolean aboutSelf) {
        return lodging.lodge(
                new NewComplaint(
                        UUID.randomUUID(),
                        ReceiptCode.random(new SecureRandom()),
                        "PORTAL",
                        "PMI",
                        false,
                        WORDS,
                        "MY",
                        aboutSelf,
                        aboutSelf ? NAME : "Pekerja Contoh",
                        List.of(),
                        "UNKNOWN",
                        Optional.empty(),
                        Optional.of("53.71"),
                        new NewComplaint.Reporter(true, NAME, "WHATSAPP", PHONE, EMAIL, "GIVEN"),
                        new CaseFacts("", "", "", "", "", "", Optional.empty(), Optional.empty(), List.of(), SAFE)),
                REPORTER);
    }

    private static Upload upload(boolean anonymous) {
        var photo = FileExamples.jpegWithMarker("foto");
        return new Upload(REPORTER, UUID.randomUUID(), "foto-zefirin.jpg", photo, anonymous, false);
    }

    private FileLine only(CaseId id) {
        assertThat(files.of(id.value())).hasSize(1);
        return files.of(id.value()).getFirst();
    }

    private static String row(String sql, CaseId id) {
        return db().sql(sql).param("id", id.value()).query(String.class).single();
    }

    private static long everywhere(String sql) {
        return db().sql(sql).query(Long.class).single();
    }
}
