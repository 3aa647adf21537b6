package id.sasando.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody without a browser: real requests over HTTP from an address of their own (127.0.0.0/8), page by page. */
public final class Visitor implements AutoCloseable {
    private static final Pattern SEALED = Pattern.compile("name=\"sealed\" value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("<output[^>]*id=\"code\">(.*?)</output>", Pattern.DOTALL);
    /** Ends what hangs; a busy machine answers late and must not be taken for one that died. */
    private static final Duration HANGS = Duration.ofMinutes(10);

    private static final String BOUNDARY = "----batas-antar-bagian";

    private final HttpClient http;
    private final String site;
    private final String agent;
    private String page = "";

    /** A file on the device of the visitor. */
    public record Attachment(String name, byte[] content) {}

    private Visitor(HttpClient http, String site, String agent) {
        this.http = http;
        this.site = site;
        this.agent = agent;
    }

    /** Who comes from that address with that browser. */
    public static Visitor from(String address, String agent, int port) {
        var http = HttpClient.newBuilder()
                .localAddress(InetAddress.ofLiteral(address))
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(HANGS)
                .build();
        return new Visitor(http, "http://127.0.0.1:" + port, agent);
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return keep(http.send(request(path).GET().build(), BodyHandlers.ofString()));
    }

    /** Sends a form: names and values in turn. */
    public HttpResponse<String> post(String path, String... fields) throws IOException, InterruptedException {
        var body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(body.isEmpty() ? "" : "&").append(fields[i]).append('=').append(encoded(fields[i + 1]));
        }
        var request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString()))
                .build();
        return keep(http.send(request, BodyHandlers.ofString()));
    }

    /** Presses a button of the page that is open: its sealed field goes along. */
    public HttpResponse<String> press(String path, String... fields) throws IOException, InterruptedException {
        var all = new String[fields.length + 2];
        all[0] = "sealed";
        all[1] = sealed();
        System.arraycopy(fields, 0, all, 2, fields.length);
        for (int i = 0; i < fields.length; i += 2) EnteredTexts.typed(fields[i], fields[i + 1]);
        return post(path, all);
    }

    /** Sends files with the form of the page that is open. */
    public HttpResponse<String> upload(String path, List<Attachment> files, String... fields)
            throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        part(body, "\"sealed\"", sealed().getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < fields.length; i += 2) {
            part(body, '"' + fields[i] + '"', fields[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        for (var file : files) {
            EnteredTexts.file(file.content());
            part(body, "\"file\"; filename=\"" + file.name() + '"', file.content());
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        var request = request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        return keep(http.send(request, BodyHandlers.ofString()));
    }

    /** Answers an anonymous report about a relative in Malaysia, up to the page of files. */
    public void answer(String words) throws IOException, InterruptedException {
        post("/report");
        press("/report/what", "text", words);
        press("/report/whom", "whom", "FAMILY", "country", "MY", "worker", "Pekerja Contoh");
        press("/report/part", "part", "SARAWAK");
        press("/report/danger", "danger", "NO");
        press("/report/reach", "channel", "ANONYMOUS");
        press("/report/more");
    }

    /** From the page of files to the last look. @return the sealed form, with which the press can be repeated */
    public String check() throws IOException, InterruptedException {
        press("/report/files");
        return sealed();
    }

    /** Sends the report. @return the receipt code as it is shown */
    public String lodge() throws IOException, InterruptedException {
        var receipt = press("/report/check");
        assertThat(receipt.statusCode()).isEqualTo(200);
        return code(receipt.body());
    }

    /** The receipt code that a page shows. */
    public static String code(String html) {
        var shown = CODE.matcher(html);
        if (!shown.find()) throw new AssertionError("no receipt: " + html);
        return shown.group(1).replaceAll("<[^>]*>|\\s", "");
    }

    public String page() {
        return page;
    }

    public String sealed() {
        var found = SEALED.matcher(page);
        if (!found.find()) throw new AssertionError("no sealed field: " + page);
        return found.group(1);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(site + path)).timeout(HANGS).header("User-Agent", agent);
    }

    private HttpResponse<String> keep(HttpResponse<String> response) {
        page = response.body();
        return response;
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        var head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=" + disposition + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
