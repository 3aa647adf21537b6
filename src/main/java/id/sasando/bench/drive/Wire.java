package id.sasando.bench.drive;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One kept connection of HTTP/1.1, from an address of its own. The driver shares the cores with what it measures, and
 * this costs it a fraction of what the JDK's client with its threads does.
 */
final class Wire implements AutoCloseable {
    private static final int PATIENCE_MILLIS = (int) Duration.ofSeconds(30).toMillis();
    private final Socket socket;
    private final BufferedInputStream in;
    private final String host;

    private Wire(Socket socket, String host) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
        this.host = host;
    }

    static Wire open(URI site, InetAddress from) throws IOException {
        var socket = new Socket();
        socket.bind(new InetSocketAddress(from, 0));
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.connect(new InetSocketAddress(site.getHost(), site.getPort()), PATIENCE_MILLIS);
        return new Wire(socket, site.getAuthority());
    }

    /** @param headers lower-case names, each with its value after a colon */
    record Answer(int status, List<String> headers, String body) {
        List<String> all(String name) {
            return headers.stream()
                    .filter(it -> it.startsWith(name + ":"))
                    .map(it -> it.substring(name.length() + 1).strip())
                    .toList();
        }

        private boolean has(String name, String value) {
            return all(name).contains(value);
        }
    }

    /** @param headers each a line without its end */
    Answer send(String method, String path, List<String> headers, byte[] body) throws IOException {
        var head = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\n");
        headers.forEach(it -> head.append(it).append("\r\n"));
        head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
        var all = new ByteArrayOutputStream(head.length() + body.length);
        all.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        all.writeBytes(body);
        socket.getOutputStream().write(all.toByteArray());
        return answer();
    }

    private Answer answer() throws IOException {
        var status = Integer.parseInt(line().split(" ", 3)[1]);
        var headers = new ArrayList<String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            var colon = line.indexOf(':');
            headers.add(line.substring(0, colon).toLowerCase(Locale.ROOT) + line.substring(colon));
        }
        var empty = new Answer(status, headers, "");
        var bytes = empty.has("transfer-encoding", "chunked") ? chunks() : counted(empty);
        return new Answer(status, headers, new String(bytes, StandardCharsets.UTF_8));
    }

    private byte[] counted(Answer head) throws IOException {
        var length = head.all("content-length");
        return length.isEmpty() ? new byte[0] : exactly(Integer.parseInt(length.getFirst()));
    }

    private byte[] chunks() throws IOException {
        var all = new ByteArrayOutputStream();
        while (true) {
            var size = Integer.parseInt(line().split(";", 2)[0].strip(), 16);
            all.writeBytes(exactly(size));
            line();
            if (size == 0) return all.toByteArray();
        }
    }

    private byte[] exactly(int count) throws IOException {
        var bytes = in.readNBytes(count);
        if (bytes.length < count) throw new EOFException("the answer broke off");
        return bytes;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) throw new EOFException("the answer broke off");
            if (next != '\r') line.append((char) next);
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException _) {
            // It is gone either way.
        }
    }
}
