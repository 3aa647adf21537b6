package id.sasando.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.sasando.RunningApplication;
import id.sasando.complaints.ReceiptCode;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.sql.Connection;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Guessing receipt codes over HTTP finds nothing, costs the guesser time, and costs nobody else anything. */
@Tag("journey")
class GuessedCodesTest extends RunningApplication {
    private static final int GUESSES = 10_000;
    private static final int GUESSERS = 4;

    /** Ten wrong codes an hour, and twice that where the hour changes meanwhile. */
    private static final int LOOKED_UP_MAX = 20;

    /** While somebody waits for one answer, the guessers get fewer: counted in answers, for seconds tell of the machine. */
    private static final int GUESSES_MEANWHILE_MAX = GUESSES / 10;

    private static final String GUESSER = "127.0.9.9";
    private static final int MISTYPED = 422;
    private static final int TOO_MANY = 429;
    private static final SecureRandom RANDOM = new SecureRandom();

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource dataSource;

    private final AtomicInteger guesses = new AtomicInteger();

    @Test
    void tenThousandRandomCodesFindNothingAndDelayNobodyElse() throws Exception {
        var code = lodge();
        try (var pool = Executors.newFixedThreadPool(GUESSERS);
                var other = Visitor.from("127.0.9.10", "lain", port);
                var owner = Visitor.from(GUESSER, "pemilik", port)) {
            other.post("/follow", "code", code);
            owner.post("/follow", "code", code);
            var guessers = IntStream.range(0, GUESSERS)
                    .mapToObj(_ -> pool.submit(guesser()))
                    .toList();
            var meanwhile = new ArrayList<Integer>();
            while (!guessers.stream().allMatch(Future::isDone)) {
                meanwhile.add(soon(() -> other.post("/follow", "code", code)).statusCode());
                meanwhile.add(soon(() -> owner.post("/follow", "code", code)).statusCode());
                assertThat(owner.page()).contains("/follow/message");
            }
            assertThat(meanwhile).hasSizeGreaterThan(2).containsOnly(200);
            assertThat(other.post("/follow", "code", random()).statusCode()).isEqualTo(MISTYPED);

            var answers = new ArrayList<Integer>();
            for (var each : guessers) answers.addAll(each.get());
            assertThat(answers).hasSize(GUESSES).containsOnly(MISTYPED, TOO_MANY);
            assertThat(answers.stream().filter(it -> it == MISTYPED)).hasSizeBetween(1, LOOKED_UP_MAX);
        }
    }

    @Test
    void theTimeToWaitGrowsAndTheRightCodeIsStillAnswered() throws Exception {
        var code = lodge();
        var waits = List.<Long>of();
        Instant hour;
        int host = 1;
        do { // the counts begin anew with each hour, and it may change meanwhile
            hour = Instant.now().truncatedTo(ChronoUnit.HOURS);
            try (var guesser = Visitor.from("127.0.10." + host++, "tebak", port)) {
                waits = waits(guesser);
                assertThat(guesser.post("/follow", "code", code).statusCode()).isEqualTo(200);
                assertThat(guesser.page()).contains("/follow/message");
            }
        } while (!hour.equals(Instant.now().truncatedTo(ChronoUnit.HOURS)));

        assertThat(waits).hasSize(5).doesNotHaveDuplicates().isSorted().allMatch(it -> it >= 1);
    }

    private static List<Long> waits(Visitor guesser) throws Exception {
        var waits = new ArrayList<Long>();
        for (int i = 0; i < 2 * LOOKED_UP_MAX && waits.size() < 5; i++) {
            retryAfter(guesser.post("/follow", "code", random())).ifPresent(waits::add);
        }
        return waits;
    }

    /** With no connection to the database to be had, a typing error is told all the same; a real code is not. */
    @Test
    void aCodeThatFailsItsCheckIsToldWithoutALookIntoTheDatabase() throws Exception {
        var wrong = mistyped(random());
        var pool = dataSource.unwrap(HikariDataSource.class);
        var taken = new ArrayList<Connection>();
        try (var visitor = Visitor.from("127.0.9.12", "salah ketik", port)) {
            for (int i = 0; i < pool.getMaximumPoolSize(); i++) taken.add(pool.getConnection());

            var told = visitor.post("/follow", "code", wrong);
            assertThat(told.statusCode()).isEqualTo(MISTYPED);
            assertThat(told.body()).contains(wrong);
            assertThat(visitor.post("/follow", "code", random()).statusCode()).isGreaterThanOrEqualTo(500);
        } finally {
            for (var each : taken) each.close();
        }
    }

    private String lodge() throws Exception {
        try (var reporter = Visitor.from("127.0.9.1", "pelapor", port)) {
            reporter.answer("Majikan memotong gaji saya tiap bulan tanpa sebab.");
            reporter.check();
            return reporter.lodge();
        }
    }

    private Callable<List<Integer>> guesser() {
        return () -> {
            var answers = new ArrayList<Integer>();
            try (var guesser = Visitor.from(GUESSER, "tebak", port)) {
                for (int i = 0; i < GUESSES / GUESSERS; i++) {
                    var answer = guesser.post("/follow", "code", random());
                    assertThat(answer.body()).doesNotContain("/follow/message");
                    assertThat(retryAfter(answer).isPresent()).isEqualTo(answer.statusCode() == TOO_MANY);
                    answers.add(answer.statusCode());
                    guesses.incrementAndGet();
                }
            }
            return answers;
        };
    }

    private interface Request {
        HttpResponse<String> send() throws Exception;
    }

    private HttpResponse<String> soon(Request request) throws Exception {
        var before = guesses.get();
        var answer = request.send();
        assertThat(guesses.get() - before).isLessThan(GUESSES_MEANWHILE_MAX);
        return answer;
    }

    private static String random() {
        return ReceiptCode.random(RANDOM).grouped();
    }

    /** The same code with another check character. */
    private static String mistyped(String code) {
        return code.substring(0, code.length() - 1) + (code.endsWith("7") ? "8" : "7");
    }

    private static Optional<Long> retryAfter(HttpResponse<String> answer) {
        return answer.headers().firstValue("Retry-After").map(Long::parseLong);
    }
}
