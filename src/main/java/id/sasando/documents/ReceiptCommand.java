package id.sasando.documents;

import id.sasando.documents.ReceiptVerdict.Genuine;
import id.sasando.documents.ReceiptVerdict.Reason;
import id.sasando.documents.ReceiptVerdict.Refused;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code ./sasando verify FILE}. With a list of keys given it needs no database, no key file and no office. */
public final class ReceiptCommand {
    public static final String NAME = "verify";

    private static final int GENUINE = 0;
    private static final int REFUSED = 1;
    private static final int WRONG_ARGUMENTS = 2;
    private final Supplier<ReceiptKeys> own;

    /** @param own the keys of this office, asked for only if no list is given */
    public ReceiptCommand(Supplier<ReceiptKeys> own) {
        this.own = own;
    }

    @CommandLine.Command(
            name = NAME,
            mixinStandardHelpOptions = true,
            description = "Tells whether a receipt (text or PDF) is genuine: exit 0 genuine, 1 not, 2 usage.")
    private static final class Verify {
        @Parameters(paramLabel = "FILE", description = "The receipt, such as catatan.pdf.")
        Path file = Path.of("");

        @Option(
                names = "--keys",
                paramLabel = "LIST",
                description = "What stands at /verify/keys; without it, the keys of this installation.")
        @Nullable Path keys;
    }

    /** Can this be answered without the installation? */
    public static boolean standsAlone(List<String> arguments) {
        return arguments.stream()
                .anyMatch(it -> it.equals("--keys")
                        || it.startsWith("--keys=")
                        || List.of("-h", "--help", "-V", "--version").contains(it));
    }

    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var verify = new Verify();
        var line = new CommandLine(verify);
        try {
            var parsed = line.parseArgs(arguments.toArray(String[]::new));
            if (CommandLine.printHelpIfRequested(parsed)) return GENUINE;
            var keys = verify.keys == null ? Optional.of(own.get()) : ReceiptKeys.read(Files.readString(verify.keys));
            if (keys.isEmpty()) throw new ParameterException(line, "This is no list of keys: " + verify.keys);
            return tell(keys.get().verdict(content(verify.file)), out);
        } catch (ParameterException wrong) {
            err.println(wrong.getMessage());
            wrong.getCommandLine().usage(err);
        } catch (IOException unreadable) {
            err.println("Cannot read " + unreadable.getMessage());
        }
        return WRONG_ARGUMENTS;
    }

    /** No more of a file than tells that it is too large. */
    private static byte[] content(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(SignedReceipt.BYTES_MAX + 1);
        }
    }

    private static int tell(ReceiptVerdict verdict, PrintStream out) {
        return switch (verdict) {
            case Refused it -> {
                out.println("Not genuine: " + words(it.reason()));
                yield REFUSED;
            }
            case Genuine it -> {
                var until = it.key().until().map(at -> " (retired " + at + ")").orElse("");
                out.println("Genuine.");
                out.println("office: " + it.receipt().office());
                out.println("time: " + it.receipt().time());
                out.println("key: " + it.key().id() + until);
                out.println("hash: " + it.receipt().hash());
                yield GENUINE;
            }
        };
    }

    private static String words(Reason reason) {
        return switch (reason) {
            case NO_RECEIPT -> "this is not a whole receipt.";
            case UNKNOWN_KEY -> "no key of the list has its number.";
            case CHANGED -> "something was changed after signing.";
        };
    }
}
