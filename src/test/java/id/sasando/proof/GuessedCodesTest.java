package id.sasando.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.sasando.RunningApplication;
import id.sasando.complaints.ReceiptCode;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String GUESSER = "127.0.9.9";
    private static final int MISTYPED = 422;
    private static final int TOO_MANY = 429;
    private static final SecureRandom RANDOM = new SecureRandom();

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource dataSource;

    @Test
    void tenThousandRandomCodesFindNothingAndDelayNobodyElse() throws Exception {
        var code = lodge();
        try (var pool = Executors.newFixedThreadPool(GUESSERS);
                var other = Visitor.from("127.0.9.10", "lain", port);
                var owner = Visitor.from(GUESSER, "pemilik", port)) {
            var guessers = IntStream.range(0, GUESSERS)
                    .mapToObj(_ -> pool.submit(guesser()))
                    .toList();
            var meanwhile = new ArrayList<Integer>();
            while (!guessers.stream().allMatch(Future::isDone)) {
                meanwhile.add(timed(() -> other.post("/follow", "code", code)).statusCode());
                meanwhile.add(timed(() -> owner.post("/follow", "code", code)).statusCode());
                assertThat(owner.page()).contains("/follow/message");
            }
            assertThat(meanwhile).hasSizeGreaterThan(2).containsOnly(200);
            assertThat(timed(() -> other.post("/follow", "code", random())).statusCode())
                    .isEqualTo(MISTYPED);

            var answers = new ArrayList<Integer>();
            for (var each : guessers) answers.addAll(each.get());
            assertThat(answers).hasSize(GUESSES).containsOnly(MISTYPED, TOO_MANY);
            assertThat(answers.stream().filter(it -> it == MISTYPED)).hasSizeBetween(1, LOOKED_UP_MAX);
        }
    }

    @Test
    void theTimeToWaitGrowsAndTheRightCodeIsStillAnswered() throws Exception {
        var code = lodge();
        try (var guesser = Visitor.from("127.0.9.11", "tebak", port)) {
            var waits = new ArrayList<Long>();
            for (int i = 0; i < 2 * LOOKED_UP_MAX && waits.size() < 5; i++) {
                var answer = guesser.post("/follow", "code", random());
                retryAfter(answer).ifPresent(waits::add);
            }

            assertThat(waits).hasSize(5).doesNotHaveDuplicates().isSorted().allMatch(it -> it >= 1);
            assertThat(guesser.post("/follow", "code", code).statusCode()).isEqualTo(200);
            assertThat(guesser.page()).contains("/follow/message");
        }
    }

    /** With no connection to the database to be had, a typing error is told all the same; a real code is not. */
    @Test
    void aCodeThatFailsItsCheckIsToldWithoutALookIntoTheDatabase() throws Exception {
        var wrong = mistyped(random());
        var pool = dataSource.unwrap(HikariDataSource.class);
        var taken = new ArrayList<Connection>();
        try (var visitor = Visitor.from("127.0.9.12", "salah ketik", port)) {
            for (int i = 0; i < pool.getMaximumPoolSize(); i++) taken.add(pool.getConnection());

            var told = timed(() -> visitor.post("/follow", "code", wrong));
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
                }
            }
            return answers;
        };
    }

    private interface Request {
        HttpResponse<String> send() throws Exception;
    }

    private static HttpResponse<String> timed(Request request) throws Exception {
        var began = System.nanoTime();
        var answer = request.send();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(PATIENCE);
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
