package id.sasando.publicsite.follow;

import id.sasando.shared.QrDrawing;
import id.sasando.web.Option;
import id.sasando.web.ThreadEntry;
import java.util.List;
import java.util.Optional;

/**
 * A case in its reporter's eyes.
 *
 * @param sealed the case, for the forms of this page
 * @param notice message key of what was just done, or empty
 * @param files each with its id, or without one if it cannot be downloaded
 */
public record StoryPage(
        String sealed,
        String notice,
        Standing standing,
        List<StepLine> steps,
        List<ThreadEntry> messages,
        List<Option> files,
        Openings openings,
        Choices may,
        Typed typed) {

    /**
     * How often staff opened the case: a sentence, and one for each kind of officer.
     *
     * @param mark for the form of a suspicion
     */
    public record Openings(String total, List<String> byRole, String mark) {}

    /** Where the case stands, in words. What is not known or does not apply is empty. */
    public record Standing(
            String number, String state, String meaning, String due, String next, String outcome, String told) {}

    public record StepLine(String title, String when, boolean done, boolean current) {}

    /**
     * What the reporter may do now.
     *
     * @param receipt there is one to fetch again
     */
    public record Choices(boolean identify, boolean withdraw, boolean withdrawalAsked, boolean open, boolean receipt) {}

    /**
     * How the telephone is read.
     *
     * @param read in whole sentences; empty if there is none or it is not clear
     * @param which the numbers to choose from; empty if nothing is asked
     */
    public record Telephone(String read, List<Option> which) {
        static final Telephone NONE = new Telephone("", List.of());
    }

    /** What was typed and is still to be corrected, or was just kept. A suspicion is never in the field of a message. */
    public record Typed(
            String text,
            String channel,
            String phone,
            String email,
            String name,
            String reason,
            String suspicion,
            String whom,
            Telephone telephone) {
        static final Typed NONE = new Typed("", "", "", "", "", "");

        Typed(String text, String channel, String phone, String email, String name, String reason) {
            this(text, channel, phone, email, name, reason, "", "", Telephone.NONE);
        }

        /** The field may have been sealed before there were suspicions, or telephones were shown as read. */
        @SuppressWarnings("NullAway")
        public Typed {
            suspicion = suspicion == null ? "" : suspicion;
            whom = whom == null ? "" : whom;
            telephone = telephone == null ? Telephone.NONE : telephone;
        }

        static Typed suspicion(String suspicion, String whom) {
            return new Typed("", "", "", "", "", "", suspicion, whom, Telephone.NONE);
        }

        static Typed message(String text) {
            return new Typed(text, "", "", "", "", "");
        }

        static Typed withdrawal(String reason) {
            return new Typed("", "", "", "", "", reason);
        }

        Typed with(Telephone as) {
            return new Typed(text, channel, phone, email, name, reason, suspicion, whom, as);
        }

        /** Did somebody begin to say who they are? */
        public boolean identifies() {
            return !(channel + phone + email + name).isEmpty();
        }
    }

    /**
     * The suspicion was received.
     *
     * @param code of the new report, for the form that opens it
     * @param groups the code in pieces
     */
    public record SuspicionSentPage(String code, List<String> groups, Optional<Signed> signed) {

        /** The signed receipt, which holds no code. */
        public record Signed(String text, QrDrawing qr) {}
    }
}
