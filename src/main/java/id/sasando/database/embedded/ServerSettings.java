package id.sasando.database.embedded;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * The settings our server runs with, given at each start. Its log holds no statement, parameter or row: errors go to
 * the client that caused them, and only what concerns the server itself is written.
 */
final class ServerSettings {
    private static final List<String> FIXED = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "full_page_writes=on",
            "synchronous_commit=on",
            "max_connections=60",
            "password_encryption=scram-sha-256",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_destination=stderr",
            "logging_collector=off",
            "log_line_prefix=%m [%p] ",
            "log_min_messages=log",
            "log_min_error_statement=panic",
            "log_error_verbosity=terse",
            "log_statement=none",
            "log_min_duration_statement=-1",
            "log_parameter_max_length=0",
            "log_parameter_max_length_on_error=0",
            "log_connections=off",
            "log_disconnections=off",
            "log_checkpoints=off");

    private static final long MEGABYTE = 1024 * 1024;

    private ServerSettings() {}

    static List<String> arguments(int port) {
        var arguments = new ArrayList<>(List.of("-p", Integer.toString(port)));
        arguments.addAll(List.of("-c", "shared_buffers=" + sharedMegabytes(memory()) + "MB"));
        for (var setting : FIXED) arguments.addAll(List.of("-c", setting));
        return arguments;
    }

    /**
     * An eighth of the machine's memory in MB, 128 to 1024. What is not in it is read from the system's cache, at the
     * price of a call for each page.
     */
    static long sharedMegabytes(long memory) {
        return Math.clamp(memory / 8 / MEGABYTE, 128, 1024);
    }

    private static long memory() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
    }
}
