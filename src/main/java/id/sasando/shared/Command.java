package id.sasando.shared;

import java.io.PrintStream;
import java.util.List;

/** A command of {@code ./sasando} that needs the application. The module it speaks about implements it. */
public interface Command {

    /** The word after {@code ./sasando}, such as {@code user}. */
    String name();

    /**
     * Runs the command.
     *
     * @return the exit code: 0 done, 1 refused or failed, 2 wrong arguments
     */
    int run(List<String> arguments, PrintStream out, PrintStream err);
}
