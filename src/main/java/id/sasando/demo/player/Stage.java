package id.sasando.demo.player;

import id.sasando.demo.StoryClock;
import id.sasando.demo.Storytelling;
import id.sasando.demo.Storytelling.Origin;
import id.sasando.demo.Storytelling.Setting;
import id.sasando.reference.Regions;
import id.sasando.reference.WorkingDayCalendar;
import id.sasando.shared.Office;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Where the story plays, and what the console is told of it. */
@Component
@ConditionalOnProperty("sasando.demo")
class Stage {
    private static final String ACCOUNTS = "accounts.txt";
    private static final int STEPS = 10;
    private final StoryClock clock;
    private final Office office;
    private final Regions regions;
    private final WorkingDayCalendar calendar;
    private final Path home;
    private final int cases;

    Stage(
            StoryClock clock,
            Office office,
            Regions regions,
            WorkingDayCalendar calendar,
            @Value("${sasando.home}") String home,
            @Value("${sasando.demo-cases:" + Storytelling.CASES_OF_A_YEAR + "}") int cases) {
        this.clock = clock;
        this.office = office;
        this.regions = regions;
        this.calendar = calendar;
        this.home = Path.of(home);
        this.cases = cases;
    }

    StoryClock clock() {
        return clock;
    }

    /** A year of this office's province until yesterday. */
    Setting setting() {
        var yesterday = clock.instant().atZone(office.zone()).toLocalDate().minusDays(1);
        return new Setting(
                cases,
                yesterday.toEpochDay(),
                yesterday,
                office.zone(),
                Origin.all(regions),
                calendar::isWorkingDay,
                0);
    }

    /** Says each tenth of the way. */
    static IntConsumer progress(int total, PrintStream out) {
        out.print("Loading the demonstration:");
        var said = new AtomicInteger();
        return done -> {
            var step = done * STEPS / total;
            if (said.getAndSet(step) == step) return;
            out.print(" " + step * STEPS + " %" + (done == total ? "\n" : ""));
            out.flush();
        };
    }

    /** Prints the accounts, and keeps them where only this user of the system reads them. */
    void hand(List<DemoAccount> accounts) {
        var list = accounts.stream().map(DemoAccount::printed).collect(Collectors.joining());
        System.out.println("Accounts of the demonstration (role, login, password):");
        System.out.print(list);
        try {
            var file = home.resolve(ACCOUNTS);
            Files.createDirectories(home);
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, list, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
