package id.sasando.start;

import id.sasando.database.DatabaseRefused;
import id.sasando.demo.DemoRefused;
import id.sasando.documents.ReceiptCommand;
import id.sasando.documents.ReceiptKeys;
import id.sasando.keys.KeyFileTrouble;
import id.sasando.notices.MailRefused;
import id.sasando.shared.Office.WrongSetting;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the command line and starts what it names. */
public final class Start {
    private Start() {}

    /**
     * Runs a command.
     *
     * @param application the class that Spring begins from
     * @return the exit code; {@code serve} returns when the server was stopped
     */
    public static int run(Class<?> application, String[] arguments, Map<String, String> environment) {
        var words = List.of(arguments);
        var name = words.isEmpty() ? "serve" : words.getFirst();
        var rest = words.isEmpty() ? List.<String>of() : words.subList(1, words.size());
        var home = Path.of(environment.getOrDefault("SASANDO_HOME", "var")).toAbsolutePath();
        try {
            return switch (name) {
                case "serve" -> new Serving(application, home, environment).run(rest);
                case "bench" -> new Benching(application, home).run(rest);
                case "doctor" -> new Doctor(home, environment).run(System.out);
                case ReceiptCommand.NAME -> verify(rest, new Console(application, home, environment));
                default -> new Console(application, home, environment).run(name, rest);
            };
        } catch (RuntimeException trouble) {
            System.err.println(plainWords(trouble).orElseThrow(() -> trouble));
            return 1;
        }
    }

    /** Whoever has a list of keys needs nothing of an installation. */
    private static int verify(List<String> arguments, Console console) {
        if (!ReceiptCommand.standsAlone(arguments)) return console.run(ReceiptCommand.NAME, arguments);
        var alone = new ReceiptCommand(() -> new ReceiptKeys(List.of()));
        return alone.run(arguments, System.out, System.err);
    }

    /** What an operator can put right is said in one sentence; anything else is our bug and keeps its trace. */
    private static Optional<String> plainWords(Throwable trouble) {
        for (var cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseRefused
                    || cause instanceof KeyFileTrouble
                    || cause instanceof DemoRefused
                    || cause instanceof MailRefused
                    || cause instanceof WrongSetting) {
                return Optional.of(String.valueOf(cause.getMessage()));
            }
        }
        return Optional.empty();
    }
}
