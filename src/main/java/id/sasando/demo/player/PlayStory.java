package id.sasando.demo.player;

import id.sasando.complaints.CaseId;
import id.sasando.complaints.NewComplaint;
import id.sasando.complaints.ReceiptCode;
import id.sasando.demo.OfficeStory;
import id.sasando.demo.OfficeStory.Deed;
import id.sasando.demo.OfficeStory.Hand;
import id.sasando.demo.OfficeStory.StoryCase;
import id.sasando.demo.OfficeStory.What;
import id.sasando.demo.StoryClock;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Plays a story: each deed at its instant, through the use case that a page would call. */
@Component
@ConditionalOnProperty("sasando.demo")
class PlayStory {
    /** So many deeds are stored together: a load that breaks off is no demonstration anyway. */
    private static final int TOGETHER = 100;

    private final StoryClock clock;
    private final TransactionOperations transaction;
    private final StaffHands staff;
    private final ReporterHand reporter;
    private final SecureRandom random = new SecureRandom();

    PlayStory(StoryClock clock, TransactionOperations transaction, StaffHands staff, ReporterHand reporter) {
        this.clock = clock;
        this.transaction = transaction;
        this.staff = staff;
        this.reporter = reporter;
    }

    /** @param progress hears how many deeds are done */
    void run(OfficeStory story, StaffHands.Crew crew, IntConsumer progress) {
        List<@Nullable CaseId> ids =
                new ArrayList<>(Collections.nCopies(story.cases().size(), null));
        var deeds = story.deeds();
        var from = 0;
        while (from < deeds.size()) {
            var begun = from;
            var some = deeds.subList(from, from + together(deeds, from));
            if (hasFile(some.getFirst())) play(story, some.getFirst(), ids, crew);
            else transaction.executeWithoutResult(_ -> some.forEach(it -> play(story, it, ids, crew)));
            from += some.size();
            progress.accept(begun + some.size());
        }
    }

    /** A file is cleaned outside of a transaction, so a deed that brings one stands alone. */
    private static int together(List<Deed> deeds, int from) {
        if (hasFile(deeds.get(from))) return 1;
        var count = 1;
        while (count < TOGETHER && from + count < deeds.size() && !hasFile(deeds.get(from + count))) count++;
        return count;
    }

    private static boolean hasFile(Deed deed) {
        return deed.what() instanceof What.Attach
                || deed.what() instanceof What.Receive it && !it.files().isEmpty();
    }

    private void play(OfficeStory story, Deed deed, List<@Nullable CaseId> ids, StaffHands.Crew crew) {
        clock.standAt(deed.at());
        if (deed.what() instanceof What.Receive received) {
            ids.set(deed.position(), receive(story.cases().get(deed.position()), received, crew));
        } else {
            perform(deed, ids, crew);
        }
    }

    private void perform(Deed deed, List<@Nullable CaseId> ids, StaffHands.Crew crew) {
        var id = known(ids, deed.position());
        if (deed.by() == Hand.REPORTER) reporter.perform(deed, id);
        else staff.perform(deed, id, other -> known(ids, other), crew);
    }

    private CaseId receive(StoryCase told, What.Receive received, StaffHands.Crew crew) {
        var complaint = complaint(told);
        if (told.arrival().byPortal()) return reporter.lodge(complaint, received.files());
        var broughtBy = told.broughtBy().map(crew::body);
        return staff.enter(complaint, broughtBy, received.files(), crew.viewer(Hand.FRONT_DESK));
    }

    private NewComplaint complaint(StoryCase told) {
        var person = told.person().facts();
        return new NewComplaint(
                UUID.randomUUID(),
                ReceiptCode.random(random),
                told.arrival().channel(),
                told.arrival().complainantType(),
                told.danger(),
                told.text(),
                told.country(),
                told.aboutSelf(),
                told.subject(),
                told.types(),
                told.departureStatus(),
                person.villageCode(),
                person.regencyCode(),
                told.reporter(),
                told.facts());
    }

    private static CaseId known(List<@Nullable CaseId> ids, int position) {
        return Optional.ofNullable(ids.get(position)).orElseThrow();
    }
}
