package id.sasando.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.access.Role;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.proof.Routes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletResponse;

/** A refusal says in words of ours what is wrong, and repeats nothing of what was sent. */
class EchoTest extends SecurityTest {
    private static final String SENT = "zqgema7731";

    private static final List<String> VARIABLES =
            List.of("id", "file", "master", "worker", "party", "verb", "token", "page", "handle", "absence");

    /** Pages: a form that is shown again holds what was typed, in its fields. */
    private static final Set<Integer> PAGES = Set.of(200, 302, 303, 422);

    @LocalServerPort
    private int port;

    @Test
    void noRefusalRepeatsWhatWasSent() throws Exception {
        var everybody = List.of(account(Role.HEAD_OF_OFFICE), account(Role.ADMIN), account(Role.AUDITOR));
        var values = new HashMap<String, List<String>>();
        var refusals = new ArrayList<MockHttpServletResponse>();
        for (var route : Routes.golden()) {
            var place = route.pattern().replaceFirst("^/([^/]+)/.*", "$1");
            for (var name : VARIABLES) values.put(place + "." + name, List.of(SENT));
            for (var address : Routes.addresses(route, values)) {
                for (var by : everybody) refusals.add(sent(route, address, by, "text/html"));
                refusals.add(sent(route, address, everybody.getFirst(), "application/json"));
            }
        }
        refusals.removeIf(it -> PAGES.contains(it.getStatus()));

        assertThat(refusals).hasSizeGreaterThan(100);
        for (var refusal : refusals)
            assertThat(said(refusal.getContentAsString())).doesNotContain(SENT);
    }

    /** All but the address of the same page in the other language. */
    private static String said(String page) {
        return page.replaceAll("<a href=\"[^\"<>]*\" lang=\"[a-z]+\" hreflang", "<a hreflang");
    }

    private MockHttpServletResponse sent(Routes.Route route, String address, TestAccount by, String accepted)
            throws Exception {
        var request = request(route.verb(), address).header("Accept", accepted);
        for (var header : List.of("User-Agent", "Referer", "X-Request-Id")) request.header(header, SENT);
        for (var input : inputs(route)) request.param(input.name(), SENT);
        return as(by, request.param(SENT, SENT));
    }

    /** What never reaches a handler of ours. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /zqgema7731 HTTP/1.1",
                "GET /%zzzqgema7731 HTTP/1.1",
                "GET /a;zqgema7731=1/b HTTP/1.1",
                "GET /%2e%2e/zqgema7731 HTTP/1.1",
                "GET /{zqgema7731} HTTP/1.1",
                "ZQGEMA7731 / HTTP/1.1",
                "TRACE /zqgema7731 HTTP/1.1",
                "PUT /report?zqgema7731 HTTP/1.1"
            })
    void noRefusalOfTheServerRepeatsWhatWasSent(String line) throws Exception {
        var answer = RawRequest.send(port, line, Map.of("Host", "localhost", "X-Sent", SENT));

        assertThat(answer).startsWith("HTTP/1.1 4");
        assertThat(said(answer)).doesNotContainIgnoringCase(SENT);
        assertThat(answer.toLowerCase(java.util.Locale.ROOT)).doesNotContain("tomcat", "exception", "spring");
    }
}
