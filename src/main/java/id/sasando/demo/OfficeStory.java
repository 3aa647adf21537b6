package id.sasando.demo;

import id.sasando.complaints.CaseAct;
import id.sasando.complaints.CaseFacts;
import id.sasando.complaints.NewComplaint;
import id.sasando.workers.Nik;
import id.sasando.workers.WorkerFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The invented work of an office as plain values.
 *
 * @param bodies partner bodies that it works with, known from the first day
 * @param cases by the time of their receipt
 * @param deeds everything that happens to the cases, in order
 */
public record OfficeStory(List<Body> bodies, List<StoryCase> cases, List<Deed> deeds) {

    public OfficeStory {
        bodies = List.copyOf(bodies);
        cases = List.copyOf(cases);
        deeds = List.copyOf(deeds);
    }

    /** Whose hand does something. */
    public enum Hand {
        REPORTER,
        FRONT_DESK,
        OFFICER,
        OTHER_OFFICER,
        HEAD
    }

    /** A partner body. */
    public record Body(String name, String typeCode) {}

    /**
     * A complaint.
     *
     * @param position of the case in {@link OfficeStory#cases()}, from 0
     * @param types reference codes, the primary one first
     * @param subject the name by which the reporter speaks of the person
     * @param broughtBy the name of the partner body that brought it, if one did
     * @param fate how far it has come by the last day
     */
    public record StoryCase(
            int position,
            Arrival arrival,
            List<String> types,
            boolean danger,
            String departureStatus,
            String country,
            Person person,
            boolean aboutSelf,
            String subject,
            NewComplaint.Reporter reporter,
            String text,
            CaseFacts facts,
            Optional<String> broughtBy,
            Instant receivedAt,
            Fate fate) {

        public StoryCase {
            types = List.copyOf(types);
        }

        /** The same case at another place in the order of receipt. */
        public StoryCase placed(int at) {
            return new StoryCase(
                    at,
                    arrival,
                    types,
                    danger,
                    departureStatus,
                    country,
                    person,
                    aboutSelf,
                    subject,
                    reporter,
                    text,
                    facts,
                    broughtBy,
                    receivedAt,
                    fate);
        }
    }

    /** By which channel from whom. */
    public record Arrival(String channel, String complainantType, boolean anonymous) {
        public boolean byPortal() {
            return channel.equals("PORTAL");
        }
    }

    /** An invented worker. Village and regency stand in the facts. */
    public record Person(WorkerFacts facts, Nik nik) {}

    /** How far a case has come. */
    public enum Fate {
        RECEIVED,
        REGISTERED,
        VERIFIED,
        IN_HANDLING,
        RETURNED,
        AWAITING_SECOND,
        WITHDRAWAL_ASKED,
        REFERRED,
        RESOLVED,
        SETTLED_ELSEWHERE,
        WITHDRAWN,
        REOPENED,
        MERGED
    }

    /** Something that happens to the case of that position. */
    public record Deed(Instant at, int position, Hand by, What what) {}

    /** What happens. */
    public sealed interface What {
        /** The complaint comes in: by the portal, or entered by an officer. */
        record Receive(List<Sheet> files) implements What {
            public Receive {
                files = List.copyOf(files);
            }
        }

        /** Staff do what needs no name of a colleague, body or other case. */
        record Work(CaseAct act) implements What {}

        record Assign(Hand to, String reason) implements What {}

        record Refer(String body, String reason) implements What {}

        record Resolve(String outcomeCode, String told, LocalDate toldOn, Optional<Hand> confirmer, String reason)
                implements What {}

        record Link(int other) implements What {}

        /** @param master the position of the case with which it is worked from now on */
        record Merge(int master, String reason) implements What {}

        record Attach(Sheet file) implements What {}

        /** The reporter opens the case by code. */
        record Look() implements What {}

        record Write(String text) implements What {}

        record AskToWithdraw(String reason) implements What {}
    }

    /** A small file, made when it is needed: a photograph or a paper. */
    public record Sheet(String name, boolean photo) {}
}
