package id.sasando.documents.receipt;

import id.sasando.documents.ReceiptCommand;
import id.sasando.shared.Command;
import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code ./sasando verify FILE}, by the keys of this installation. */
@Component
class VerifyCommand implements Command {
    private final ListedKeys keys;

    VerifyCommand(ListedKeys keys) {
        this.keys = keys;
    }

    @Override
    public String name() {
        return ReceiptCommand.NAME;
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        return new ReceiptCommand(keys::now).run(arguments, out, err);
    }
}
