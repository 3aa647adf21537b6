package id.sasando.bench.drive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WireTest {
    private static final String PAGE = "halaman – ".repeat(2_000);
    private final HttpServer server;
    private final URI site;

    WireTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/counted", it -> answer(it, PAGE.getBytes(StandardCharsets.UTF_8).length));
        server.createContext("/chunked", it -> answer(it, 0));
        server.start();
        site = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private static void answer(HttpExchange exchange, int length) throws IOException {
        var asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Set-Cookie", "asked=" + asked);
        exchange.getResponseHeaders()
                .add(
                        "Set-Cookie",
                        "from=" + exchange.getRemoteAddress().getAddress().getHostAddress());
        exchange.sendResponseHeaders(200, length);
        try (var body = exchange.getResponseBody()) {
            body.write(PAGE.getBytes(StandardCharsets.UTF_8));
        }
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void oneConnectionReadsAnswersOfEitherKindToTheirEnd() throws IOException {
        var from = InetAddress.getByAddress(new byte[] {127, 0, 0, 9});
        try (var wire = Wire.open(site, from)) {
            for (var path : List.of("/counted", "/chunked", "/counted")) {
                var answer = wire.send("POST", path, List.of("X-Any: 1"), "kata".getBytes(StandardCharsets.UTF_8));

                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.body()).isEqualTo(PAGE);
                assertThat(answer.all("set-cookie")).containsExactly("asked=kata", "from=127.0.0.9");
            }
        }
    }

    @Test
    void anAnswerThatBreaksOffIsAnError() throws IOException {
        var wire = Wire.open(site, InetAddress.getLoopbackAddress());
        server.stop(0);

        assertThatThrownBy(() -> wire.send("GET", "/counted", List.of(), new byte[0]))
                .isInstanceOf(IOException.class);
        wire.close();
    }
}
