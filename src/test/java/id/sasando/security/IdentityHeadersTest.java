package id.sasando.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.sasando.access.Role;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who somebody is stands in the session, and what we are called stands in the configuration: in no header. */
class IdentityHeadersTest extends SecurityTest {
    private static final List<String> WHO = List.of(
            "X-Remote-User",
            "Remote-User",
            "REMOTE_USER",
            "X-Forwarded-User",
            "X-Forwarded-Email",
            "X-Auth-Request-User",
            "X-Auth-Request-Email",
            "X-Authenticated-User",
            "X-User",
            "X-Client-Cert",
            "X-Ssl-Client-S-Dn",
            "From");

    @LocalServerPort
    private int port;

    @Test
    void noHeaderSignsAnybodyIn() throws Exception {
        var head = account(Role.HEAD_OF_OFFICE, Role.ADMIN);
        var basic = Base64.getEncoder()
                .encodeToString((head.login() + ":" + head.password()).getBytes(StandardCharsets.UTF_8));
        for (var path : List.of("/desk", "/cases", "/admin/accounts", "/account")) {
            var request = get(path).header("Authorization", "Basic " + basic);
            for (var header : WHO) request.header(header, head.login());

            assertThat(answer(request).getRedirectedUrl()).as(path).startsWith("/sign-in?next=");
        }
    }

    @Test
    void noHeaderLeadsToAnotherHandlerOrVerb() throws Exception {
        var request = get("/").header("X-Original-URL", "/desk").header("X-Rewrite-URL", "/desk");
        assertThat(answer(request).getContentAsString()).contains("/report");

        var disguised = get("/report").header("X-HTTP-Method-Override", "POST").param("_method", "POST");

        assertThat(answer(disguised).getContentAsString()).doesNotContain("name=\"text\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "10.1.2.3"})
    void underAnotherNameNothingIsAnswered(String host) throws Exception {
        for (var path : List.of("/", "/en/", "/desk", "/sign-in", "/assets/site.css", "/no-such-page")) {
            var answer = RawRequest.send(port, "GET " + path + " HTTP/1.1", Map.of("Host", host));

            assertThat(answer).as(path).startsWith("HTTP/1.1 421").doesNotContain(host);
            assertThat(answer).as(path).contains(path.startsWith("/en") ? "official address" : "alamat resmi");
        }
        var post = RawRequest.send(port, "POST /report HTTP/1.1", Map.of("Host", host, "Content-Length", "0"));
        assertThat(post).startsWith("HTTP/1.1 421");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:8080", "127.0.0.1", "127.1.2.3:99", "[::1]:8080"})
    void onThisMachineItIsAnswered(String host) throws Exception {
        assertThat(RawRequest.send(port, "GET / HTTP/1.1", Map.of("Host", host)))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void aProxyAsksForHealthUnderAnyName() throws Exception {
        var answer = RawRequest.send(port, "GET /actuator/health HTTP/1.1", Map.of("Host", "10.1.2.3"));

        assertThat(answer).startsWith("HTTP/1.1 200").contains("\"UP\"");
    }

    @Test
    void noForwardedNameIsBelieved() throws Exception {
        for (var header : List.of("X-Forwarded-Host", "X-Host", "X-Forwarded-Server", "X-HTTP-Host-Override")) {
            var headers = Map.of("Host", "localhost", header, "evil.example", "Forwarded", "host=evil.example");

            var answer = RawRequest.send(port, "GET /desk HTTP/1.1", headers);

            assertThat(answer).as(header).startsWith("HTTP/1.1 302").doesNotContain("evil");
        }
    }

    @Test
    void aLinkBeginsWithTheConfiguredAddress() throws Exception {
        var other = account(Role.ADMIN);
        var reset = post("/admin/accounts/" + other.id() + "/reset")
                .header("Host", "127.0.0.1")
                .header("X-Forwarded-Host", "evil.example");

        var page = as(account(Role.ADMIN), reset).getContentAsString();

        assertThat(page).contains("http://localhost:8080/sign-in/link/").doesNotContain("evil", "127.0.0.1");
    }
}
