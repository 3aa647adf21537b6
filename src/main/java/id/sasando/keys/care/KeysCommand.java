package id.sasando.keys.care;

import id.sasando.keys.Signatures;
import id.sasando.keys.Signatures.Purpose;
import id.sasando.shared.Command;
import id.sasando.shared.RuleViolation;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code ./sasando keys copied}, {@code copies}, {@code signing} and {@code change}. */
@Component
class KeysCommand implements Command {
    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int WRONG_ARGUMENTS = 2;
    private final ConfirmCopy confirmCopy;
    private final ChangeSigningKey changeSigningKey;
    private final Signatures signatures;

    KeysCommand(ConfirmCopy confirmCopy, ChangeSigningKey changeSigningKey, Signatures signatures) {
        this.confirmCopy = confirmCopy;
        this.changeSigningKey = changeSigningKey;
        this.signatures = signatures;
    }

    @CommandLine.Command(name = "keys", mixinStandardHelpOptions = true, description = "The keys of this office.")
    private static final class Keys {}

    @CommandLine.Command(
            name = "copied",
            mixinStandardHelpOptions = true,
            description = "Confirms that a sealed copy of the key file lies elsewhere.")
    private static final class Copied {
        @Option(names = "--on", required = true, paramLabel = "DATE", description = "The day, such as 2026-11-24.")
        LocalDate on = LocalDate.EPOCH;

        @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who saw it there.")
        String by = "";

        @Option(names = "--where", required = true, paramLabel = "TEXT", description = "The place; kept sealed.")
        String where = "";
    }

    @CommandLine.Command(
            name = "copies",
            mixinStandardHelpOptions = true,
            description = "Lists the confirmations, with the place.")
    private static final class Copies {}

    @CommandLine.Command(
            name = "signing",
            mixinStandardHelpOptions = true,
            description = "Lists the public keys, retired ones too.")
    private static final class Signing {}

    @CommandLine.Command(
            name = "change",
            mixinStandardHelpOptions = true,
            description = "Retires a signing key; its successor signs from now on.")
    private static final class Change {
        @Parameters(paramLabel = "PURPOSE", description = "${COMPLETION-CANDIDATES}")
        Purpose purpose = Purpose.TRAIL;
    }

    @Override
    public String name() {
        return "keys";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var copied = new Copied();
        var change = new Change();
        var line = new CommandLine(new Keys())
                .addSubcommand(new CommandLine(copied))
                .addSubcommand(new CommandLine(new Copies()))
                .addSubcommand(new CommandLine(new Signing()))
                .addSubcommand(new CommandLine(change).setCaseInsensitiveEnumValuesAllowed(true));
        try {
            var parsed = line.parseArgs(arguments.toArray(String[]::new));
            if (CommandLine.printHelpIfRequested(parsed)) return DONE;
            if (!parsed.hasSubcommand()) throw new ParameterException(line, "Missing: copied, copies, signing, change");
            switch (parsed.subcommand().commandSpec().name()) {
                case "copied" -> confirm(copied, line);
                case "copies" -> copies(out);
                case "change" -> changeSigningKey.run(change.purpose);
                default -> {}
            }
            if (List.of("signing", "change")
                    .contains(parsed.subcommand().commandSpec().name())) signing(out);
            return DONE;
        } catch (ParameterException wrong) {
            err.println(wrong.getMessage());
            wrong.getCommandLine().usage(err);
            return WRONG_ARGUMENTS;
        } catch (RuleViolation _) {
            err.println("That day has not come yet.");
            return REFUSED;
        }
    }

    private void confirm(Copied copied, CommandLine line) {
        if (copied.by.isBlank() || copied.by.length() > 120) {
            throw new ParameterException(line, "--by has 1 to 120 letters.");
        }
        if (copied.where.isBlank() || copied.where.length() > 500) {
            throw new ParameterException(line, "--where has 1 to 500 letters.");
        }
        confirmCopy.run(copied.on, copied.by.strip(), copied.where.strip());
    }

    private void copies(PrintStream out) {
        var told = confirmCopy.list();
        if (told.isEmpty()) out.println("Nobody has confirmed a copy of the key file.");
        for (var it : told) {
            out.println(it.on() + " " + it.by() + ": " + it.where() + (it.counts() ? "" : " (of another key file)"));
        }
    }

    private void signing(PrintStream out) {
        for (var it : signatures.listed()) {
            var until = it.retiredAt().map(at -> " until " + at).orElse("");
            out.println(it.purpose() + " " + it.id() + " " + HexFormat.of().formatHex(it.key()) + " from "
                    + it.listedAt() + until);
        }
    }
}
