package id.sasando.audit.chain;

import id.sasando.audit.TrailRoot;
import id.sasando.shared.Command;
import id.sasando.shared.Office;
import java.io.PrintStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code ./sasando audit verify} and {@code ./sasando audit root}. */
@Component
class AuditCommand implements Command {
    private static final int DONE = 0;
    private static final int FOUND = 1;
    private static final int WRONG_ARGUMENTS = 2;
    private final VerifyTrail verifyTrail;
    private final StoredSeals seals;
    private final Office office;

    AuditCommand(VerifyTrail verifyTrail, StoredSeals seals, Office office) {
        this.verifyTrail = verifyTrail;
        this.seals = seals;
        this.office = office;
    }

    @CommandLine.Command(name = "audit", mixinStandardHelpOptions = true, description = "The sealed trail.")
    private static final class Audit {}

    @CommandLine.Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description =
                    "Reads the whole trail and tells whether it is as it was sealed: exit 0 whole, 1 not, 2 usage.")
    private static final class Verify {
        @Option(
                names = "--root",
                arity = "1..*",
                paramLabel = "ROOT",
                description = "A printed root; groups may be apart. The trail must hold it.")
        @Nullable List<String> root;
    }

    @CommandLine.Command(
            name = "root",
            mixinStandardHelpOptions = true,
            description = "Prints the newest root, to be kept on paper.")
    private static final class Root {}

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var verify = new Verify();
        var line = new CommandLine(new Audit())
                .addSubcommand(new CommandLine(verify))
                .addSubcommand(new CommandLine(new Root()));
        try {
            var parsed = line.parseArgs(arguments.toArray(String[]::new));
            if (CommandLine.printHelpIfRequested(parsed)) return DONE;
            if (!parsed.hasSubcommand()) throw new ParameterException(line, "Missing: verify or root");
            var name = parsed.subcommand().commandSpec().name();
            return name.equals("root") ? root(out) : verify(given(verify, line), out);
        } catch (ParameterException wrong) {
            err.println(wrong.getMessage());
            wrong.getCommandLine().usage(err);
            return WRONG_ARGUMENTS;
        }
    }

    private static Optional<byte[]> given(Verify verify, CommandLine line) {
        if (verify.root == null) return Optional.empty();
        var root = TrailRoot.read(String.join("", verify.root));
        if (root.isEmpty()) throw new ParameterException(line, "This root is mistyped. Compare each group.");
        return root;
    }

    private int verify(Optional<byte[]> root, PrintStream out) {
        var verdict = verifyTrail.run(root);
        for (var fault : verdict.faults()) out.println(fault);
        if (verdict.faults().size() == Verdict.FAULTS_MAX) out.println("… and perhaps more.");
        out.printf(Locale.ROOT, "%d batches with %d rows.%n", verdict.batches(), verdict.rows());
        out.printf(Locale.ROOT, "%d rows are not sealed yet.%n", verdict.unsealed());
        out.println(verdict.rootsInFile()
                .map(it -> it + " roots in the file were compared.")
                .orElse("There is no file of roots here: a cut tail shows only against a root given with --root."));
        out.println(verdict.isWhole() ? "The trail is whole." : "THE TRAIL IS NOT AS IT WAS SEALED. See the runbook.");
        return verdict.isWhole() ? DONE : FOUND;
    }

    private int root(PrintStream out) {
        var newest = seals.newest();
        if (newest.isEmpty()) {
            out.println("Nothing is sealed yet.");
            return FOUND;
        }
        var root = newest.get();
        var at = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss VV", Locale.ROOT)
                .format(root.sealedAt().atZone(office.zone()));
        out.printf("%s%nBatch %d, sealed %s%n%s%n", office.name(), root.batch(), at, root.groups());
        return DONE;
    }
}
