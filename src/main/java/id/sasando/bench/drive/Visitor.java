package id.sasando.bench.drive;

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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser at an address of its own. It keeps cookies, follows no redirect, and fails on whatever is no page. */
final class Visitor implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private final HttpClient client;
    private final URI site;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String page = "";
    private int status;
    private String last = "";

    Visitor(URI site, InetAddress from) {
        this.site = site;
        this.client = HttpClient.newBuilder()
                .localAddress(from)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    Visitor open(String path) {
        return send(path, HttpRequest.newBuilder().GET());
    }

    /** Sends a form with the hidden fields of the page before it, and names and values in turn. */
    Visitor post(String path, String... fields) {
        var all = hidden();
        for (var i = 0; i < fields.length; i += 2) all.put(fields[i], fields[i + 1]);
        var body = all.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var form = HttpRequest.newBuilder().header("Content-Type", "application/x-www-form-urlencoded");
        return send(path, form.POST(BodyPublishers.ofString(body)));
    }

    /** @throws IllegalStateException unless the last answer had that status */
    Visitor expect(int wanted, String marker) {
        if (status != wanted || !page.contains(marker)) {
            throw new IllegalStateException(last + " answered " + status + " instead of " + wanted + " with " + marker);
        }
        return this;
    }

    String hidden(String name) {
        return hidden().getOrDefault(name, "");
    }

    private Map<String, String> hidden() {
        var found = new LinkedHashMap<String, String>();
        var matcher = HIDDEN.matcher(page);
        while (matcher.find()) found.put(matcher.group(1), matcher.group(2));
        return found;
    }

    private Visitor send(String path, HttpRequest.Builder request) {
        last = path;
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(it -> it.getKey() + "=" + it.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            var answer = client.send(
                    request.uri(site.resolve(path)).timeout(PATIENCE).build(), BodyHandlers.ofString());
            keepCookies(answer);
            page = answer.body();
            status = answer.statusCode();
            return this;
        } catch (IOException e) {
            throw new IllegalStateException("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private void keepCookies(HttpResponse<String> answer) {
        for (var cookie : answer.headers().allValues("Set-Cookie")) {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            if (pair[1].isEmpty()) cookies.remove(pair[0]);
            else cookies.put(pair[0], pair[1]);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
