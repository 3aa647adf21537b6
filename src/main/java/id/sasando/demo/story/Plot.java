package id.sasando.demo.story;

import id.sasando.complaints.CaseAct;
import id.sasando.complaints.CaseAct.Step;
import id.sasando.demo.OfficeStory.Deed;
import id.sasando.demo.OfficeStory.Fate;
import id.sasando.demo.OfficeStory.Hand;
import id.sasando.demo.OfficeStory.Sheet;
import id.sasando.demo.OfficeStory.StoryCase;
import id.sasando.demo.OfficeStory.What;
import id.sasando.workers.Nik;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What happens to one case from its receipt to where its fate leaves it. */
final class Plot {
    private final StoryCase told;
    private final Casting.Part part;
    private final Wording.Names names;
    private final Tools tools;
    private Hand officer;
    private final List<Deed> deeds = new ArrayList<>();
    private Instant now;

    private Plot(StoryCase told, Casting.Part part, Wording.Names names, Tools tools) {
        this.told = told;
        this.part = part;
        this.names = names;
        this.tools = tools;
        this.officer = told.position() % 2 == 0 ? Hand.OFFICER : Hand.OTHER_OFFICER;
        this.now = told.receivedAt();
    }

    /** What every plot needs. */
    record Tools(OfficeDays days, Wording wording, Random random, String referralBody, Instant end, Shape shape) {}

    static List<Deed> of(StoryCase told, Casting.Part part, Wording.Names names, Tools tools) {
        var plot = new Plot(told, part, names, tools);
        plot.receive();
        plot.run(told.fate());
        if (isWorked(told.fate()) && part.nth() % 3 != 2) plot.keepInTouch();
        return plot.deeds;
    }

    private void run(Fate fate) {
        if (fate == Fate.RECEIVED) {
            if (part.nth() % 4 == 3) reporterWrites("urgent", 0);
            return;
        }
        register();
        if (fate == Fate.REGISTERED && part.nth() % 3 != 2) return;
        if (fate == Fate.MERGED) return;
        take();
        if (fate == Fate.REGISTERED) return;
        step(Step.VERIFY, "verify", 1, 3);
        if (fate == Fate.VERIFIED) return;
        step(Step.BEGIN_HANDLING, "begin", 1, 2);
        handle();
        switch (fate) {
            case RETURNED -> {
                refer();
                step(Step.RETURN, "back", 5, 9);
            }
            case AWAITING_SECOND -> awaitSecond();
            case WITHDRAWAL_ASKED -> askToWithdraw();
            case REFERRED -> refer();
            case RESOLVED -> resolve();
            case SETTLED_ELSEWHERE -> {
                refer();
                resolve();
            }
            case WITHDRAWN -> withdraw();
            case REOPENED -> {
                if (part.nth() % 2 == 0) withdraw();
                else resolve();
                step(Step.REOPEN, "reopen", 8, 14);
                reporterWrites("write", 1);
            }
            default -> {}
        }
    }

    private void receive() {
        var files = new ArrayList<Sheet>();
        if (tools.shape().hasFile(told.position(), 4, 0))
            files.add(new Sheet(tools.wording().any("photo"), true));
        if (tools.shape().hasFile(told.position(), 7, 3))
            files.add(new Sheet(tools.wording().any("paper"), false));
        var by = told.arrival().byPortal() ? Hand.REPORTER : Hand.FRONT_DESK;
        add(by, new What.Receive(files));
    }

    private void register() {
        now = tools.days().later(now, 0, 1);
        work(Hand.FRONT_DESK, new CaseAct.Move(Step.REGISTER, ""));
        if (told.position() % 5 == 0) return; // of some nothing more is known
        wait(3);
        var known = told.person();
        var nik = told.position() % 3 == 0 ? Optional.of(known.nik()) : Optional.<Nik>empty();
        work(Hand.FRONT_DESK, new CaseAct.Describe(known.facts(), nik));
    }

    private void take() {
        now = tools.days().later(now, 0, 2);
        if (told.position() % 3 == 0) {
            add(Hand.HEAD, new What.Assign(officer, tools.wording().any("assign")));
        } else {
            work(officer, new CaseAct.Take());
        }
    }

    private void handle() {
        wait(20);
        work(officer, new CaseAct.Note(part.scenario().note()));
        var asks = told.position() % 2 == 1;
        wait(15);
        work(officer, new CaseAct.Answer(tools.wording().any(asks ? "ask" : "answer", names), asks));
        if (told.position() % 9 == 4) clarify();
        if (asks) reporterWrites("write", 2);
        if (told.position() % 10 == 6) handOver();
        if (tools.shape().hasFile(told.position(), 6, 1)) {
            now = tools.days().later(now, 1, 2);
            add(officer, new What.Attach(new Sheet(tools.wording().any("paper"), false)));
        }
        if (told.position() % 5 == 3) {
            now = tools.days().later(now, 1, 3);
            work(officer, new CaseAct.Note(tools.wording().any("note")));
        }
    }

    private void handOver() {
        now = tools.days().later(now, 1, 2);
        officer = other();
        add(Hand.HEAD, new What.Assign(officer, tools.wording().any("handover")));
    }

    private void clarify() {
        wait(10);
        work(officer, new CaseAct.Clarify(told.facts(), tools.wording().any("agency")));
    }

    private static boolean isWorked(Fate fate) {
        return switch (fate) {
            case VERIFIED, IN_HANDLING, RETURNED, AWAITING_SECOND, WITHDRAWAL_ASKED, REOPENED -> true;
            case RECEIVED, REGISTERED, REFERRED, RESOLVED, SETTLED_ELSEWHERE, WITHDRAWN, MERGED -> false;
        };
    }

    /** As long as a case is worked, the reporter hears from the office every few days; of every third nobody thought. */
    private void keepInTouch() {
        for (var next = soon(); next.isBefore(tools.end()); next = soon()) {
            now = next;
            work(officer, new CaseAct.Answer(tools.wording().any("touch", names), false));
        }
    }

    private Instant soon() {
        return tools.days().later(now, 3, 6);
    }

    private void refer() {
        now = tools.days().later(now, 2, 5);
        add(officer, new What.Refer(tools.referralBody(), tools.wording().any("refer")));
    }

    private void resolve() {
        now = tools.days().later(now, 4, 16);
        if (!part.scenario().needsSecondEyes()) {
            propose(Optional.empty());
        } else {
            propose(Optional.of(Hand.HEAD));
            now = tools.days().later(now, 1, 2);
            work(Hand.HEAD, new CaseAct.DecideResolution(true, tools.wording().any("confirm")));
        }
        if (told.position() % 2 == 0) look(1);
    }

    /** One was sent back before; one waits for the head, one for a colleague. */
    private void awaitSecond() {
        now = tools.days().later(now, 2, 4);
        propose(Optional.of(Hand.HEAD));
        if (part.nth() % 2 == 0) return;
        now = tools.days().later(now, 1, 2);
        work(Hand.HEAD, new CaseAct.DecideResolution(false, tools.wording().any("sendback")));
        now = tools.days().later(now, 2, 4);
        propose(Optional.of(other()));
    }

    private Hand other() {
        return officer == Hand.OFFICER ? Hand.OTHER_OFFICER : Hand.OFFICER;
    }

    private void propose(Optional<Hand> confirmer) {
        var outcome = part.outcome();
        var told = tools.wording().told(outcome);
        var reason = tools.wording().any("resolve");
        add(officer, new What.Resolve(outcome, told, tools.days().day(now), confirmer, reason));
    }

    private void askToWithdraw() {
        now = tools.days()
                .awake(tools.days().day(now).plusDays(1 + tools.random().nextInt(4)));
        add(Hand.REPORTER, new What.AskToWithdraw(tools.wording().any("withdraw")));
    }

    private void withdraw() {
        askToWithdraw();
        now = tools.days().later(now, 1, 2);
        work(officer, new CaseAct.DecideWithdrawal(true, tools.wording().any("withdrawn")));
    }

    private void reporterWrites(String key, int daysMin) {
        look(daysMin);
        wait(4);
        add(Hand.REPORTER, new What.Write(tools.wording().any(key, names)));
    }

    private void look(int daysMin) {
        var day = tools.days().day(now).plusDays(daysMin);
        var at = tools.days().awake(day);
        now = at.isAfter(now) ? at : now.plusSeconds(60L * (20 + tools.random().nextInt(90)));
        add(Hand.REPORTER, new What.Look());
    }

    private void step(Step step, String reason, int daysMin, int daysMax) {
        now = tools.days().later(now, daysMin, daysMax);
        work(officer, new CaseAct.Move(step, tools.wording().any(reason, names)));
    }

    private void wait(int minutes) {
        now = now.plusSeconds(60L * (1 + tools.random().nextInt(minutes)));
    }

    private void work(Hand by, CaseAct act) {
        add(by, new What.Work(act));
    }

    private void add(Hand by, What what) {
        deeds.add(new Deed(now, told.position(), by, what));
    }
}
