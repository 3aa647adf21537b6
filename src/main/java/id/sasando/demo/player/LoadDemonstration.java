package id.sasando.demo.player;

import id.sasando.demo.DemoRefused;
import id.sasando.demo.OfficeStory;
import id.sasando.demo.StoryClock;
import id.sasando.demo.Storytelling;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Loads the demonstration once, before the first page is served: accounts, then the story, then the list of accounts,
 * and at the very end the mark that all of it is there.
 */
@Component
@ConditionalOnProperty("sasando.demo")
class LoadDemonstration implements SmartLifecycle {
    private static final Duration OPENING = Duration.ofDays(1);
    private final LoadedMark mark;
    private final Stage stage;
    private final Storytelling storytelling;
    private final MakeAccounts makeAccounts;
    private final StaffHands staff;
    private final PlayStory playStory;
    private boolean running;

    LoadDemonstration(
            LoadedMark mark,
            Stage stage,
            Storytelling storytelling,
            MakeAccounts makeAccounts,
            StaffHands staff,
            PlayStory playStory) {
        this.mark = mark;
        this.stage = stage;
        this.storytelling = storytelling;
        this.makeAccounts = makeAccounts;
        this.staff = staff;
        this.playStory = playStory;
    }

    @Override
    public void start() {
        if (!mark.isDemonstration()) throw new DemoRefused("This database is not one of a demonstration.");
        if (!mark.isLoaded()) load(storytelling.tell(stage.setting()), stage.clock());
        running = true;
    }

    private void load(OfficeStory story, StoryClock clock) {
        clock.standAt(story.deeds().getFirst().at().minus(OPENING));
        List<DemoAccount> accounts;
        try {
            accounts = makeAccounts.run();
            var crew = staff.crew(accounts, story.bodies());
            playStory.run(story, crew, Stage.progress(story.deeds().size(), System.out));
        } finally {
            clock.run();
        }
        stage.hand(accounts);
        mark.set();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Long before the web server. */
    @Override
    public int getPhase() {
        return 0;
    }
}
