package id.sasando.journeys.nodes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A browser behind a proxy that gives each click to the next node. It follows redirects, again to the next one. */
final class Clicks implements AutoCloseable {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final String BOUNDARY = "----------sasando-test";

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<URI> nodes;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final List<URI> asked = new ArrayList<>();
    private byte[] page = {};
    private int status;
    private URI last = URI.create("/");

    Clicks(List<Node> nodes) {
        this.nodes = nodes.stream().map(Node::home).toList();
    }

    void open(String path) throws Exception {
        send(path, HttpRequest.newBuilder().GET());
    }

    /** Sends a form with the hidden fields of the page before it, and names and values in turn. */
    void post(String path, String... fields) throws Exception {
        var all = hidden();
        for (int i = 0; i < fields.length; i += 2) all.put(fields[i], fields[i + 1]);
        var body = new ArrayList<String>();
        all.forEach((name, value) -> body.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        send(
                path,
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(String.join("&", body))));
    }

    /** Sends one file with the hidden fields of the page before it. */
    void postFile(String path, String name, byte[] file, String... fields) throws Exception {
        var all = hidden();
        for (int i = 0; i < fields.length; i += 2) all.put(fields[i], fields[i + 1]);
        var body = new ByteArrayOutputStream();
        for (var field : all.entrySet()) {
            part(body, "name=\"" + field.getKey() + "\"", field.getValue().getBytes(StandardCharsets.UTF_8));
        }
        part(body, "name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: image/png", file);
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        send(
                path,
                HttpRequest.newBuilder()
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String head, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private void send(String path, HttpRequest.Builder request) throws IOException, InterruptedException {
        var node = nodes.get(asked.size() % nodes.size());
        asked.add(node);
        last = node.resolve(path);
        if (!cookies.isEmpty()) {
            var sent = new ArrayList<String>();
            cookies.forEach((name, value) -> sent.add(name + "=" + value));
            request.header("Cookie", String.join("; ", sent));
        }
        var answer = client.send(request.uri(last).build(), BodyHandlers.ofByteArray());
        keepCookies(answer);
        page = answer.body();
        status = answer.statusCode();
        var onward = answer.headers().firstValue("Location");
        if (status == 302 && onward.isPresent()) {
            send(
                    last.resolve(onward.get()).getRawPath() + query(onward.get()),
                    HttpRequest.newBuilder().GET());
        }
    }

    private static String query(String location) {
        return location.contains("?") ? location.substring(location.indexOf('?')) : "";
    }

    private void keepCookies(HttpResponse<byte[]> answer) {
        for (var cookie : answer.headers().allValues("Set-Cookie")) {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            if (pair[1].isEmpty()) cookies.remove(pair[0]);
            else cookies.put(pair[0], pair[1]);
        }
    }

    private Map<String, String> hidden() {
        var found = new LinkedHashMap<String, String>();
        var matcher = HIDDEN.matcher(text());
        while (matcher.find()) found.put(matcher.group(1), matcher.group(2));
        return found;
    }

    String hidden(String name) {
        return hidden().getOrDefault(name, "");
    }

    /** What the expression finds in the page, its first group. */
    String found(String expression) {
        var matcher = Pattern.compile(expression, Pattern.DOTALL).matcher(text());
        if (!matcher.find()) throw new AssertionError(status + " " + last + " has no " + expression + ":\n" + text());
        return matcher.group(1);
    }

    String text() {
        return new String(page, StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        return page.clone();
    }

    int status() {
        return status;
    }

    String path() {
        return last.getPath();
    }

    boolean hasCookies() {
        return !cookies.isEmpty();
    }

    /** How many nodes answered at least once. */
    long nodesAsked() {
        return asked.stream().distinct().count();
    }

    @Override
    public void close() {
        client.close();
    }
}
