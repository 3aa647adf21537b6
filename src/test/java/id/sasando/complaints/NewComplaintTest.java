package id.sasando.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever hands a complaint over: of an anonymous reporter it holds nothing that was typed before. */
class NewComplaintTest {
    private static final String NAME = "Yustina Contoh";
    private static final CaseFacts FACTS = new CaseFacts(
            "Gaji", "Majikan", "", "", "", "", Optional.empty(), Optional.empty(), List.of(), "Lewat Oma, malam hari");

    @Test
    void anAnonymousReporterHasNoNameNoNumberNoMailAndNoWayButTheCode() {
        var reporter = new NewComplaint.Reporter(
                true, NAME, "WHATSAPP", "+6281200000001", "y@contoh.id", "GIVEN", "0812 0000 0001");

        assertThat(reporter).isEqualTo(new NewComplaint.Reporter(true, "", "CODE_ONLY", "", "", "GIVEN"));
    }

    @Test
    void nobodyIsToldHowToReachAnAnonymousReporter() {
        assertThat(complaint(true, false).facts().contactNote()).isEmpty();
        assertThat(complaint(true, false).facts().employer()).isEqualTo("Majikan");
        assertThat(complaint(false, false).facts().contactNote()).isNotEmpty();
    }

    @Test
    void anAnonymousReportAboutOneselfNamesNobody() {
        assertThat(complaint(true, true).subject()).isEmpty();
        assertThat(complaint(true, false).subject()).isEqualTo(NAME);
        assertThat(complaint(false, true).subject()).isEqualTo(NAME);
    }

    private static NewComplaint complaint(boolean anonymous, boolean aboutSelf) {
        return new NewComplaint(
                UUID.randomUUID(),
                ReceiptCode.random(new SecureRandom()),
                "PORTAL",
                "PMI",
                false,
                "Gaji tidak dibayar.",
                "MY",
                aboutSelf,
                NAME,
                List.of(),
                "UNKNOWN",
                Optional.empty(),
                Optional.empty(),
                new NewComplaint.Reporter(anonymous, NAME, "PHONE", "+6281200000001", "", "GIVEN"),
                FACTS);
    }
}
