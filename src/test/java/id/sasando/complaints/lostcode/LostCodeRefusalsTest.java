package id.sasando.complaints.lostcode;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.access.Role;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.ReceiptCode;
import id.sasando.complaints.UseCaseTest;
import id.sasando.complaints.lostcode.GiveNewCode.Check;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody gets a code of another's case for less than two right answers, of which one is not known to neighbours. */
class LostCodeRefusalsTest extends UseCaseTest {
    private static final String PRINT = "select md5(receipt_fingerprint) from complaints.case_file where id = :id";
    private static final Set<Fact> HELD = EnumSet.of(Fact.LODGED_ON, Fact.REPORTER_NAME, Fact.RELATION);

    @Autowired
    private GiveNewCode giveNewCode;

    private static Check check(CaseId id, Set<Fact> asked, boolean matched, String reason) {
        return new Check(id, ReceiptCode.random(new SecureRandom()), version(id), HELD, asked, matched, reason);
    }

    private void refused(CaseId id, String code, Check check) {
        var desk = viewer(account(Role.FRONT_DESK));
        var before = text(PRINT, id);

        refused(code, () -> giveNewCode.run(check, desk));

        assertThat(text(PRINT, id)).isEqualTo(before);
    }

    @Test
    void twoFactsAreAskedThatTheCaseHolds() {
        var id = lodge(Optional.of("Yohana Contoh"));
        var code = "complaints.lost.two-facts-are-asked";

        refused(id, code, check(id, EnumSet.of(Fact.LODGED_ON), true, "Menelepon."));
        refused(id, code, check(id, HELD, true, "Menelepon."));
        refused(id, code, check(id, EnumSet.of(Fact.LODGED_ON, Fact.PHONE_END), true, "Menelepon."));
    }

    @Test
    void oneOfThemIsNotKnownToNeighbours() {
        var id = lodge(Optional.of("Yohana Contoh"));
        var asked = EnumSet.of(Fact.REPORTER_NAME, Fact.RELATION);

        refused(id, "complaints.lost.one-fact-only-the-reporter-knows", check(id, asked, true, "Menelepon."));
    }

    @Test
    void bothAnswersMatchAndTheOfficerSaysWhy() {
        var id = lodge(Optional.of("Yohana Contoh"));
        var asked = EnumSet.of(Fact.LODGED_ON, Fact.REPORTER_NAME);

        refused(id, "complaints.lost.both-answers-must-match", check(id, asked, false, "Menelepon."));
        refused(id, "complaints.case.needs-a-reason", check(id, asked, true, " "));
    }

    @Test
    void whoReportedWithoutANameHasNoFactsToBeKnownBy() {
        var id = lodge();
        var asked = EnumSet.of(Fact.LODGED_ON, Fact.RELATION);

        refused(id, "complaints.lost.anonymous-has-no-way-back", check(id, asked, true, "Menelepon."));
    }
}
