package id.sasando.access.console;

import id.sasando.access.Accounts;
import id.sasando.access.Invitations;
import id.sasando.access.Role;
import id.sasando.access.RoleGrants;
import id.sasando.access.RoleGrants.Letter;
import id.sasando.access.SignInLinks;
import id.sasando.access.account.ResetSignIn;
import id.sasando.shared.Actor;
import id.sasando.shared.Command;
import id.sasando.shared.NotFound;
import id.sasando.shared.RuleViolation;
import id.sasando.shared.StaleRecord;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./sasando user}: the first administrator comes from here, and whoever cannot be helped from the desk. Everybody
 * who confirms is shown what was done here.
 */
@Component
class UserCommand implements Command {
    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int WRONG_ARGUMENTS = 2;

    private final Invitations invitations;
    private final Accounts accounts;
    private final RoleGrants grants;
    private final ResetSignIn resetSignIn;
    private final JsonMapper json;

    UserCommand(
            Invitations invitations, Accounts accounts, RoleGrants grants, ResetSignIn resetSignIn, JsonMapper json) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.grants = grants;
        this.resetSignIn = resetSignIn;
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

    /** A letter of the supervising body, needed for an auditor as long as no other auditor can confirm. */
    private static final class LetterOptions {
        @Option(names = "--letter", paramLabel = "NUMBER", description = "Number of the supervising body's letter.")
        String number = "";

        @Option(names = "--dated", paramLabel = "DATE", description = "Its date, such as 2026-11-24.")
        @Nullable
        LocalDate on;

        Optional<Letter> letter() {
            var date = on;
            var plain = number.strip();
            if (date == null || plain.isEmpty() || plain.length() > 80) return Optional.empty();
            return Optional.of(new Letter(plain, date));
        }
    }

    @CommandLine.Command(
            name = "reset",
            mixinStandardHelpOptions = true,
            description =
                    "Takes away password, second factor and sessions of an account, and prints its one-time link.")
    private static final class Reset {
        @Parameters(paramLabel = "LOGIN")
        String login = "";

        @CommandLine.Mixin
        LetterOptions letter = new LetterOptions();
    }

    @CommandLine.Command(
            name = "confirm",
            mixinStandardHelpOptions = true,
            description = "Confirms the role of an auditor that waits, by a letter, while there is no other auditor.")
    private static final class Confirm {
        @Parameters(paramLabel = "LOGIN")
        String login = "";

        @CommandLine.Mixin
        LetterOptions letter = new LetterOptions();
    }

    @Override
    public String name() {
        return "user";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var add = new Add();
        var reset = new Reset();
        var confirm = new Confirm();
        var adding = new CommandLine(add).setCaseInsensitiveEnumValuesAllowed(true);
        var line = new CommandLine(new User())
                .addSubcommand(adding)
                .addSubcommand(reset)
                .addSubcommand(confirm);
        try {
            var parsed = line.parseArgs(arguments.toArray(String[]::new));
            if (CommandLine.printHelpIfRequested(parsed)) return DONE;
            if (!parsed.hasSubcommand()) throw new ParameterException(line, "Missing: add, reset or confirm");
            var named = parsed.subcommand().commandSpec().name();
            if (named.equals("add") && (add.name.isBlank() || add.name.length() > 120)) {
                throw new ParameterException(adding, "--name has 1 to 120 letters.");
            }
            return switch (named) {
                case "add" -> add(add, out);
                case "reset" -> reset(reset, out);
                default -> confirm(confirm);
            };
        } catch (ParameterException wrong) {
            err.println(wrong.getMessage());
            wrong.getCommandLine().usage(err);
            return WRONG_ARGUMENTS;
        } catch (RuleViolation refused) {
            err.println(words(refused.code()));
            return REFUSED;
        } catch (NotFound | StaleRecord _) {
            err.println("There is no such account, or its owner left the office.");
            return REFUSED;
        }
    }

    private int add(Add add, PrintStream out) {
        var email = Optional.of(add.email).filter(it -> !it.isBlank());
        var account = new Invitations.NewAccount(add.login, add.name, email, add.roles);
        var added = invitations.invite(account, new Actor.Clockwork());
        if (add.json) {
            out.println(json.writeValueAsString(
                    Map.of("login", added.login(), "link", added.link().url())));
        } else {
            print(added.login(), added.link(), out);
        }
        return DONE;
    }

    private int reset(Reset reset, PrintStream out) {
        print(reset.login, resetSignIn.atConsole(account(reset.login), reset.letter.letter()), out);
        return DONE;
    }

    private int confirm(Confirm confirm) {
        var letter = confirm.letter.letter();
        if (letter.isEmpty()) throw new RuleViolation("access.roles.an-auditor-needs-a-letter");
        grants.confirmByLetter(account(confirm.login), letter.get());
        return DONE;
    }

    private UUID account(String login) {
        return accounts.named(login).orElseThrow(() -> new NotFound("account " + login));
    }

    private static void print(String login, SignInLinks.Link link, PrintStream out) {
        out.println(login);
        out.println(link.url());
    }

    private static String words(String code) {
        return switch (code) {
            case "access.account.login-is-taken" -> "That login is taken.";
            case "access.account.login-has-another-form" ->
                "A login has 2 to 40 small letters, digits, full stops, hyphens or underscores.";
            case "access.account.unlock-before-reset" -> "That account is locked. An administrator unlocks it first.";
            case "access.roles.another-auditor-confirms" -> "Another auditor confirms this at the desk, page Peran.";
            case "access.roles.an-auditor-needs-a-letter" ->
                "An auditor's account needs --letter and --dated: number and date of the supervising body's letter.";
            case "access.roles.nothing-waits" -> "No role of an auditor waits for that account.";
            default -> code;
        };
    }
}
