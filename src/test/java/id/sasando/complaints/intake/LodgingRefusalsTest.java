package id.sasando.complaints.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.complaints.CaseFacts;
import id.sasando.complaints.NewComplaint;
import id.sasando.complaints.ReceiptCode;
import id.sasando.complaints.UseCaseTest;
import id.sasando.shared.Actor;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LodgingRefusalsTest extends UseCaseTest {

    @Test
    void noReportWasReceivedInTheFuture() {
        var submission = UUID.randomUUID();
        var complaint = new NewComplaint(
                        submission,
                        ReceiptCode.random(new SecureRandom()),
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
                        new NewComplaint.Reporter(true, "", "CODE_ONLY", "", "", "LEGAL_DUTY"),
                        CaseFacts.NONE)
                .received(Clock.systemUTC().instant().plus(Duration.ofHours(1)));

        refused("complaints.entry.received-is-in-the-future", () -> lodging.lodge(complaint, new Actor.Visitor()));

        var stored = db().sql("select count(*) from complaints.case_file where submission = :key")
                .param("key", submission)
                .query(Long.class)
                .single();
        assertThat(stored).isZero();
    }
}
