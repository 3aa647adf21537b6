package id.sasando.access.console;

import id.sasando.access.Invitations;
import id.sasando.access.Role;
import id.sasando.shared.Actor;
import id.sasando.shared.Command;
import id.sasando.shared.RuleViolation;
import java.io.PrintStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./sasando user add}: the first administrator comes from here, and whoever cannot be added from the desk. */
@Component
class UserCommand implements Command {
    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int WRONG_ARGUMENTS = 2;

    private final Invitations invitations;
    private final JsonMapper json;

    UserCommand(Invitations invitations, JsonMapper json) {
        this.invitations = invitations;
        this.json = json;
    }

    @CommandLine.Command(name = "user", mixinStandardHelpOptions = true, description = "Accounts of staff.")
    private static final class User {}

    @CommandLine.Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Adds an account and prints its login and its one-time link (24 h).")
    private static final class Add {
        @Parameters(paramLabel = "LOGIN", description = "Small letters, digits, '.', '-', '_'.")
        String login = "";

        @Option(names = "--name", required = true, description = "The person's name.")
        String name = "";

        @Option(
                names = "--role",
                required = true,
                arity = "1..*",
                paramLabel = "ROLE",
                description = "${COMPLETION-CANDIDATES}")
        Set<Role> roles = EnumSet.noneOf(Role.class);

        @Option(
                names = {"--mail", "--email"},
                description = "Where notices go.")
        String email = "";

        @Option(names = "--json", description = "Prints JSON.")
        boolean json;
    }

    @Override
    public String name() {
        return "user";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var add = new Add();
        var adding = new CommandLine(add).setCaseInsensitiveEnumValuesAllowed(true);
        var line = new CommandLine(new User()).addSubcommand(adding);
        try {
            var parsed = line.parseArgs(arguments.toArray(String[]::new));
            if (CommandLine.printHelpIfRequested(parsed)) return DONE;
            if (!parsed.hasSubcommand()) throw new ParameterException(line, "Missing: add");
            if (add.name.isBlank() || add.name.length() > 120) {
                throw new ParameterException(adding, "--name has 1 to 120 letters.");
            }
        } catch (ParameterException wrong) {
            err.println(wrong.getMessage());
            wrong.getCommandLine().usage(err);
            return WRONG_ARGUMENTS;
        }
        return add(add, out, err);
    }

    private int add(Add add, PrintStream out, PrintStream err) {
        var email = Optional.of(add.email).filter(it -> !it.isBlank());
        try {
            var account = new Invitations.NewAccount(add.login, add.name, email, add.roles);
            var added = invitations.invite(account, new Actor.Clockwork());
            if (add.json) {
                out.println(json.writeValueAsString(
                        Map.of("login", added.login(), "link", added.link().url())));
            } else {
                out.println(added.login());
                out.println(added.link().url());
            }
            return DONE;
        } catch (RuleViolation refused) {
            err.println(words(refused.code()));
            return REFUSED;
        }
    }

    private static String words(String code) {
        return switch (code) {
            case "access.account.login-is-taken" -> "That login is taken.";
            case "access.account.login-has-another-form" ->
                "A login has 2 to 40 small letters, digits, full stops, hyphens or underscores.";
            default -> code;
        };
    }
}
