package id.sasando.complaints.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sasando.access.Role;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.access.Viewer;
import id.sasando.complaints.CaseFacts;
import id.sasando.complaints.DeskTest;
import id.sasando.complaints.LodgingReceipts;
import id.sasando.complaints.NewComplaint;
import id.sasando.complaints.ReceiptCode;
import id.sasando.complaints.Tampering;
import id.sasando.complaints.Wish;
import id.sasando.documents.SignedReceipt;
import id.sasando.keys.DataKeys;
import id.sasando.keys.Signatures;
import id.sasando.keys.Signatures.Purpose;
import id.sasando.shared.Actor;
import id.sasando.shared.Forbidden;
import id.sasando.shared.RuleViolation;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lodging is receipted, and the receipt can be held against what the case says later. */
class LodgingReceiptsTest extends DeskTest {
    private static final String CANONICAL = """
            sasando-lodged-1
            channel: PORTAL
            complainant: FAMILY
            self: false
            subject: Mama Contoh
            danger: false
            country: MY
            types: UNPAID_WAGES,DOCUMENTS_WITHHELD
            departure: NON_PROCEDURAL
            village:\s
            regency: 53.21
            employer: Kebun \\\\ Contoh
            agency:\s
            recruiter:\s
            place:\s
            route: Kapal\\nlalu bus
            event: 2026-01-31
            contact:\s
            wish: gaji;8500;MYR
            text:
            Adik saya lima bulan tidak digaji di kebun sawit.""";

    @Autowired
    private LodgingReceipts receipts;

    @Autowired
    private Signatures signatures;

    @Autowired
    private DataKeys keys;

    @Test
    void aLodgingIsSignedByTheKeyForReceipts() {
        var receipt = receipts.of(lodge()).orElseThrow();

        var signed = SignedReceipt.signedPart(receipt.office(), receipt.time(), receipt.keyId(), receipt.hash());
        var signature = HexFormat.of().parseHex(receipt.signature());
        assertThat(signatures.verify(Purpose.RECEIPT, receipt.keyId(), signed.getBytes(UTF_8), signature))
                .isTrue();
        assertThat(signatures.verify(Purpose.TRAIL, receipt.keyId(), signed.getBytes(UTF_8), signature))
                .isFalse();
    }

    @Test
    void theSameSubmissionGetsTheSameReceiptAndTheSameWordsAnotherHash() {
        var complaint = complaint();

        var first = receipts.of(lodging.lodge(complaint, new Actor.Visitor()));
        var again = receipts.of(lodging.lodge(complaint, new Actor.Visitor()));
        var other = receipts.of(lodging.lodge(complaint(), new Actor.Visitor()));

        assertThat(again).isEqualTo(first);
        assertThat(other.map(SignedReceipt::hash)).isNotEqualTo(first.map(SignedReceipt::hash));
    }

    @Test
    void aNewComplaintIsCountedOnceAndItsReceiptIsTheStoredOne() {
        var complaint = complaint();
        var counted = new AtomicInteger();

        var first = lodging.lodge(complaint, new Actor.Visitor(), counted::incrementAndGet);
        var again = lodging.lodge(complaint, new Actor.Visitor(), counted::incrementAndGet);

        assertThat(counted).hasValue(1);
        assertThat(again).isEqualTo(first);
        assertThat(first.receipt()).isPresent().isEqualTo(receipts.of(first.id()));
    }

    @Test
    void whatIsOneTooManyStoresNothing() {
        var complaint = complaint();
        Runnable refuse = () -> {
            throw new RuleViolation("too-many");
        };

        assertThatThrownBy(() -> lodging.lodge(complaint, new Actor.Visitor(), refuse))
                .isInstanceOf(RuleViolation.class);

        var counted = new AtomicInteger();
        lodging.lodge(complaint, new Actor.Visitor(), counted::incrementAndGet);
        assertThat(counted).hasValue(1);
    }

    @Test
    void theCanonicalTextMadeAnewFromTheCaseHasTheHashOfTheReceipt() {
        var head = account(Role.HEAD_OF_OFFICE);
        var id = lodging.lodge(complaint(), new Actor.Visitor());

        var proof = receipts.prove(id, viewer(head, Role.HEAD_OF_OFFICE));

        assertThat(proof.salt()).hasSize(16);
        assertThat(proof.agrees()).isTrue();
        assertThat(proof.canonical()).isEqualTo(CANONICAL);
        assertThat(trail("complaints.receipt.proved", id.value())).isOne();
        assertThat(trail("complaints.case.opened", id.value())).isOne();
    }

    @Test
    void wordsThatTheOfficeChangedLaterNoLongerAgree() {
        var head = account(Role.HEAD_OF_OFFICE);
        var id = lodging.lodge(complaint(), new Actor.Visitor());
        Tampering.rewrite(keys, id, WORDS.replace("lima", "dua"));

        assertThat(receipts.prove(id, viewer(head, Role.HEAD_OF_OFFICE)).agrees())
                .isFalse();
    }

    @Test
    void whoeverMayNotSeeTheCaseOpensNoProof() {
        var stranger = viewer(account(Role.CASE_OFFICER), Role.CASE_OFFICER);
        var id = lodge();

        assertThatThrownBy(() -> receipts.prove(id, stranger)).isInstanceOf(Forbidden.class);
    }

    @Test
    void whoReportedStandsInNoCanonicalText() {
        var reporter =
                new NewComplaint.Reporter(false, "Yohana Contoh", "PHONE", "+6281111111111", "y@example.org", "GIVEN");

        var head = LodgedText.head(complaint(true, "Yohana Contoh", reporter));

        assertThat(head).contains("self: true").doesNotContain("Yohana", "6281111111111", "example.org", "malam hari");
    }

    private static NewComplaint complaint() {
        return complaint(false, "Mama Contoh", new NewComplaint.Reporter(true, "", "CODE_ONLY", "", "", "LEGAL_DUTY"));
    }

    private static NewComplaint complaint(boolean self, String subject, NewComplaint.Reporter reporter) {
        var facts = new CaseFacts(
                "Gaji",
                "Kebun \\ Contoh",
                "",
                "",
                "",
                "Kapal\nlalu bus",
                Optional.of(LocalDate.of(2026, 1, 31)),
                Optional.empty(),
                List.of(new Wish("gaji", "8500", "MYR")),
                "malam hari");
        return new NewComplaint(
                UUID.randomUUID(),
                ReceiptCode.random(new SecureRandom()),
                "PORTAL",
                "FAMILY",
                false,
                WORDS,
                "MY",
                self,
                subject,
                List.of("UNPAID_WAGES", "DOCUMENTS_WITHHELD"),
                "NON_PROCEDURAL",
                Optional.empty(),
                Optional.of("53.21"),
                reporter,
                facts);
    }

    private static Viewer viewer(TestAccount account, Role role) {
        return new Viewer(Optional.of(account.id()), account.login(), Set.of(role));
    }
}
