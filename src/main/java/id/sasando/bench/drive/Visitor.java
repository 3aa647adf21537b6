package id.sasando.bench.drive;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A browser at an address of its own. It keeps cookies, follows no redirect, and fails on whatever is no page. */
final class Visitor implements AutoCloseable {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private final URI site;
    private final InetAddress from;
    private @Nullable Wire wire;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String page = "";
    private int status;
    private String last = "";

    Visitor(URI site, InetAddress from) {
        this.site = site;
        this.from = from;
    }

    Visitor open(String path) {
        return send("GET", path, "", "");
    }

    /** Sends a form with the hidden fields of the page before it, and names and values in turn. */
    Visitor post(String path, String... fields) {
        var all = hidden();
        for (var i = 0; i < fields.length; i += 2) all.put(fields[i], fields[i + 1]);
        var body = all.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send("POST", path, "application/x-www-form-urlencoded", body);
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

    private Visitor send(String method, String path, String type, String body) {
        last = path;
        var headers = new ArrayList<String>();
        if (!type.isEmpty()) headers.add("Content-Type: " + type);
        if (!cookies.isEmpty()) {
            var all = cookies.entrySet().stream().map(it -> it.getKey() + "=" + it.getValue());
            headers.add("Cookie: " + all.collect(Collectors.joining("; ")));
        }
        try {
            var answer = wire().send(method, path, headers, body.getBytes(StandardCharsets.UTF_8));
            keepCookies(answer);
            if (answer.all("connection").contains("close")) close();
            page = answer.body();
            status = answer.status();
            return this;
        } catch (IOException e) {
            close();
            throw new IllegalStateException("no answer: " + e.getMessage(), e);
        }
    }

    private Wire wire() throws IOException {
        var open = wire == null ? Wire.open(site, from) : wire;
        wire = open;
        return open;
    }

    private void keepCookies(Wire.Answer answer) {
        for (var cookie : answer.all("set-cookie")) {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            if (pair[1].isEmpty()) cookies.remove(pair[0]);
            else cookies.put(pair[0], pair[1]);
        }
    }

    @Override
    public void close() {
        if (wire != null) wire.close();
        wire = null;
    }
}
