package id.sasando.journeys.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sasando.access.secret.TestSecrets;
import id.sasando.database.ExternalDatabase;
import id.sasando.notices.MailHost;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two nodes share an external database and the key file, and nothing else; each click goes to the other one. The
 * second has no right to change the schema.
 */
@Tag("journey")
@Tag("external")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesTest {
    private static final String WORDS = "Paspor kakak saya ditahan majikan di Johor sejak bulan Maret.";
    private static final String PASSWORD = "lontar perahu sirih bintang";

    @TempDir
    private static Path folder;

    private static ExternalDatabase database = ExternalDatabase.empty();
    private static List<Node> nodes = List.of();
    private static String officer = "";

    @BeforeAll
    static void start() throws Exception {
        assertThatThrownBy(() ->
                        Node.serve(folder, environment(database.environment())).await())
                .as("an empty database, and nobody who may migrate")
                .hasMessageContaining("SASANDO_MIGRATION_USER");
        var first =
                Node.serve(folder, environment(database.ownersEnvironment())).await();
        nodes = List.of(first);
        nodes = List.of(
                first, Node.serve(folder, environment(database.environment())).await());
        var firstHead = add("kepala", "HEAD_OF_OFFICE");
        officer = add("petugas", "CASE_OFFICER");
        try (var head = new Clicks(nodes)) {
            signIn(head, firstHead, "/roles");
            head.post(head.found("action=\"(/roles/[0-9a-f-]{36}/confirm)\""));
        }
    }

    @AfterAll
    static void stop() throws Exception {
        for (var node : nodes) node.kill();
    }

    @Test
    @Order(1)
    void aReportIsLodgedHandledAndFollowedWithTheNodeChangingAtEachClick() throws Exception {
        var code = lodge();
        try (var desk = new Clicks(nodes);
                var follow = new Clicks(nodes)) {
            signIn(desk, officer, "/desk");
            work(desk);
            follow.open("/follow");
            follow.post("/follow", "code", code);
            assertThat(follow.text()).contains("Selesai", "Paspor sudah kembali.");
            follow.post("/follow/message", "text", "Terima kasih.");
            assertThat(follow.text()).contains("Terima kasih.");
            assertThat(follow.hasCookies()).isFalse();

            desk.post("/sign-out");
            desk.open("/cases");
            assertThat(desk.path()).isEqualTo("/sign-in");
            assertThat(desk.nodesAsked()).isEqualTo(2);
        }
        assertThat(number("select count(*) from clocks.job")).isGreaterThanOrEqualTo(4);
    }

    /** Sent twice, to both nodes; the file is added at one and seen at the other. @return the receipt code */
    private static String lodge() throws Exception {
        try (var reporter = new Clicks(nodes)) {
            reporter.post("/report");
            reporter.post("/report/what", "text", WORDS);
            reporter.post("/report/whom", "whom", "FAMILY", "country", "MY", "worker", "Mama Contoh");
            reporter.post("/report/part", "part", "SARAWAK");
            reporter.post("/report/danger", "danger", "NO");
            reporter.post("/report/reach", "channel", "ANONYMOUS");
            reporter.post("/report/more");
            reporter.postFile("/report/files", "paspor.png", picture(), "go", "add");
            assertThat(reporter.text()).as("the page of files with the file").contains("name=\"remove\"");
            reporter.postFile("/report/files", "", new byte[0]);
            var ready = reporter.hidden("sealed");
            reporter.post("/report/check", "sealed", ready);
            var code = code(reporter);
            reporter.post("/report/check", "sealed", ready);

            assertThat(code(reporter)).isEqualTo(code);
            assertThat(number("select count(*) from complaints.case_file")).isEqualTo(1);
            assertThat(number("select count(*) from documents.file where subject_id is not null"))
                    .isEqualTo(1);
            assertThat(reporter.hasCookies()).isFalse();
            return code;
        }
    }

    private static void work(Clicks desk) throws Exception {
        desk.open("/cases?list=unassigned");
        var file = desk.found("action=\"(/cases/[0-9a-f-]{36})/take\"");
        desk.open("/cases?list=unassigned");
        desk.post(file + "/take");
        desk.open(file);
        assertThat(desk.text()).contains(WORDS);
        var attached = desk.found("\"(" + file + "/files/[0-9a-f-]{36})");
        desk.open(attached);
        assertThat(desk.status()).isEqualTo(200);
        assertThat(ImageIO.read(new java.io.ByteArrayInputStream(desk.bytes())).getWidth())
                .isEqualTo(40);
        for (var verb : List.of("register", "verify", "begin-handling")) {
            desk.open(file + "/move/" + verb);
            desk.post(file + "/move/" + verb, "reason", "Keluarga membenarkan.");
            assertThat(desk.path()).as(verb).isEqualTo(file);
        }
        desk.open(file + "/resolve");
        desk.post(
                file + "/resolve",
                "outcome",
                "DOCUMENTS_RETURNED",
                "told",
                "Paspor sudah kembali.",
                "toldOn",
                "1-11-2026",
                "reason",
                "Selesai.");
        assertThat(desk.path()).isEqualTo(file);
    }

    @Test
    @Order(2)
    void mailThatWaitsOutlivesItsNodesAndLeavesFromTheNextOne() throws Exception {
        var owner = "terkunci@kantor.example";
        try (var browser = new Clicks(nodes);
                var host = new MailHost()) {
            signIn(browser, add("terkunci", "ADMIN", "--mail", owner), "/admin/accounts");
            for (int count = 0; count < 5; count++) {
                browser.open("/sign-in");
                browser.post("/sign-in", "login", "terkunci", "password", "bukan ini");
            }
            // Both nodes counted together; the owner is found within a minute, and without a mail server mail waits.
            while (number("select count(*) from notices.message where tries = 0") == 0
                    && nodes.getFirst().serves()) Thread.sleep(200);
            assertThat(number("select count(*) from notices.message")).isEqualTo(1);
            for (var node : nodes) node.kill();

            var mail = new HashMap<>(environment(database.environment()));
            mail.putAll(host.environment());
            nodes = List.of(Node.serve(folder, mail).await());
            while (host.received(owner).isEmpty() && nodes.getFirst().serves()) Thread.sleep(200);

            assertThat(host.received(owner)).hasSize(1);
            assertThat(host.received(owner).getFirst().getSubject()).isEqualTo("Kata sandi salah untuk akun Anda");
            assertThat(nodes.getFirst().log()).doesNotContain(owner, "terkunci");
        }
    }

    /** By a command, which has no right to change the schema either. @return the path of the first sign-in */
    private static String add(String login, String role, String... more) throws Exception {
        var words = new java.util.ArrayList<>(List.of("user", "add", login, "--name", "Nama", "--role", role));
        words.addAll(List.of(more));
        var printed = Node.run(folder, environment(database.environment()), words.toArray(String[]::new));
        return printed.lines()
                .filter(it -> it.startsWith("http"))
                .map(it -> it.replaceFirst("^https?://[^/]+", ""))
                .findFirst()
                .orElseThrow();
    }

    private static void signIn(Clicks browser, String link, String landing) throws Exception {
        browser.open(link);
        browser.post(link, "password", PASSWORD, "repeated", PASSWORD);
        var secret = browser.found("((?:[A-Z2-7]{4} ){7}[A-Z2-7]{4})").replace(" ", "");
        browser.post(link + "/code", "code", TestSecrets.code(secret, Instant.now()));
        browser.post(link + "/finish", "written", "true");
        assertThat(browser.path()).isEqualTo(landing);
    }

    private static Map<String, String> environment(Map<String, String> login) {
        var all = new HashMap<>(login);
        all.put("SASANDO_KEY_FILE", folder.resolve("shared-keys/master.key").toString());
        return all;
    }

    private static String code(Clicks page) {
        return page.found("id=\"code\"[^>]*>(.*?)</(?:p|div|strong|dd|output)>")
                .replaceAll("<[^>]*>", "")
                .replaceAll("[^0-9A-Z]", "");
    }

    private static long number(String sql) {
        return database.superuser().sql(sql).query(Long.class).single();
    }

    private static byte[] picture() throws Exception {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
