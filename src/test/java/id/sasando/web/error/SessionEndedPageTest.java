package id.sasando.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.PageTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever posts after the session ended keeps the words; an address that cannot be read gets a page of ours. */
class SessionEndedPageTest extends PageTest {
    private static final String NOTE = "Sudah ditelepon, majikan berjanji membayar besok.";
    private final String path = "/cases/" + UUID.randomUUID() + "/notes";

    @LocalServerPort
    private int port;

    @Test
    void whatWasTypedIsGivenBackInTheReadersLanguageAndSecretsAreNot() throws Exception {
        var page = send(form(
                path,
                "note",
                NOTE,
                "password",
                "rahasia sekali",
                "submission",
                UUID.randomUUID().toString()));

        assertThat(page.getStatus()).isEqualTo(403);
        assertThat(page.getContentAsString())
                .contains("Sesi Anda sudah berakhir", NOTE, "href=\"/sign-in\"", "readonly")
                .doesNotContain("rahasia sekali", "Tulisan 2");
    }

    @Test
    void wordsOfAnotherSiteAreNotShown() throws Exception {
        var page = send(form(path, "note", NOTE).header("Sec-Fetch-Site", "cross-site"));

        assertThat(page.getStatus()).isEqualTo(403);
        assertThat(page.getContentAsString()).doesNotContain(NOTE);
    }

    @Test
    void whoeverAsksForJsonGetsJson() throws Exception {
        var answer = send(form(path, "note", NOTE).header("Accept", "application/json"));

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(answer.getContentAsString()).doesNotContain(NOTE);
    }

    @Test
    void anAddressThatCannotBeReadGetsAPlainPageOfOurs() throws Exception {
        assertThat(raw("/cases/%")).startsWith("HTTP/1.1 400").contains("Alamat tidak terbaca", "lang=\"id\"");
        assertThat(raw("/en/cases/%")).startsWith("HTTP/1.1 400").contains("Address not readable");
    }

    @Test
    void thePageSaysItsOwnLanguageWhateverTheBrowserAsksFor() throws Exception {
        assertThat(raw("/")).contains("Content-Language: id\r\n").doesNotContain("Content-Language: en");
        assertThat(raw("/en/")).contains("Content-Language: en\r\n");
    }

    /** No client of Java sends such an address. */
    private String raw(String address) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var request = "GET " + address
                    + " HTTP/1.1\r\nHost: localhost\r\nAccept-Language: en-US\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
