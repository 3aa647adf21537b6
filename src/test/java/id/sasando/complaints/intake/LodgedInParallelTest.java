package id.sasando.complaints.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.complaints.CaseFacts;
import id.sasando.complaints.DeskTest;
import id.sasando.complaints.Lodging.LodgedOtherwise;
import id.sasando.complaints.NewComplaint;
import id.sasando.complaints.ReceiptCode;
import id.sasando.shared.Actor;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Two presses at the same moment: the second waits for the first, and is then compared with it. */
class LodgedInParallelTest extends DeskTest {
    private final UUID submission = UUID.randomUUID();
    private final ReceiptCode code = ReceiptCode.random(new SecureRandom());

    @Test
    void theSameIsOneReportAndBothAreAnswered() throws Exception {
        var answers = press(complaint(false), complaint(false));

        assertThat(answers.get(0).get()).isEqualTo(answers.get(1).get());
        assertThat(cases()).isEqualTo(1);
    }

    @Test
    void ofTwoThatDifferOneIsRefusedAndDangerIsKept() throws Exception {
        var answers = press(complaint(false), complaint(true));

        assertThat(answers.stream().filter(LodgedInParallelTest::isRefused)).hasSize(1);
        assertThat(cases()).isEqualTo(1);
        assertThat(db().sql("select danger from complaints.case_file where submission = :submission")
                        .param("submission", submission)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private List<Future<Lodged>> press(NewComplaint one, NewComplaint other) throws Exception {
        var both = new CountDownLatch(2);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var first = pool.submit(() -> lodge(one, both));
            var second = pool.submit(() -> lodge(other, both));
            return List.of(first, second);
        }
    }

    /** Both have found nothing when they go on. */
    private Lodged lodge(NewComplaint complaint, CountDownLatch both) {
        return new Lodged(lodging.lodge(complaint, new Actor.Reporter(), () -> {
                    both.countDown();
                    await(both);
                })
                .id()
                .value());
    }

    private static void await(CountDownLatch both) {
        try {
            both.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Lodged(UUID id) {}

    private static boolean isRefused(Future<Lodged> answer) {
        try {
            answer.get();
            return false;
        } catch (ExecutionException e) {
            return e.getCause() instanceof LodgedOtherwise;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private long cases() {
        return db().sql("select count(*) from complaints.case_file where submission = :submission")
                .param("submission", submission)
                .query(Long.class)
                .single();
    }

    private NewComplaint complaint(boolean danger) {
        return new NewComplaint(
                submission,
                code,
                "PORTAL",
                "FAMILY",
                danger,
                WORDS,
                "MY",
                false,
                "Pekerja Contoh",
                List.of(),
                "UNKNOWN",
                Optional.empty(),
                Optional.empty(),
                new NewComplaint.Reporter(true, "", "CODE_ONLY", "", "", "LEGAL_DUTY"),
                CaseFacts.NONE);
    }
}
