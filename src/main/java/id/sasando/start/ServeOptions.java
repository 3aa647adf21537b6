package id.sasando.start;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The options of {@code serve}. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Starts the server.")
final class ServeOptions {
    @Option(names = "--host", defaultValue = "127.0.0.1", description = "Address to listen on (${DEFAULT-VALUE}).")
    String host = "127.0.0.1";

    @Option(
            names = "--port",
            defaultValue = "" + ServedPort.USUAL,
            description = "Port to listen on (${DEFAULT-VALUE}).")
    int port = ServedPort.USUAL;

    @Option(names = "--behind-tls", description = "A proxy before this server speaks TLS with the browsers.")
    boolean behindTls;

    @Option(names = "--demo", description = "Synthetic data in a folder of its own, never beside real data.")
    boolean demo;

    /** Plain HTTP leaves this machine only where a proxy speaks TLS for it. */
    boolean isUnsafe() {
        return !behindTls && !host.equals("localhost") && !host.equals("::1") && !host.startsWith("127.");
    }
}
