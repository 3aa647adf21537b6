package id.sasando.complaints;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A complaint as it comes in. Nothing in it needs a NIK, a passport or an agency.
 *
 * @param submission the form's idempotency key: the same key never makes a second case
 * @param code the receipt code made when the form was begun, so that a retry shows the same one
 * @param channel reference code, {@code PORTAL} for the public form
 * @param text what happened, in the reporter's own words, at most 8,000 characters
 * @param country ISO 3166-1 alpha-2 of the country it is about
 * @param subject whom it is about: the worker's name or alias; empty if unknown, and if it is the anonymous reporter
 * @param types reference codes, the primary one first; may be empty
 * @param about is it about the office itself? Then few read it
 * @param receivedAt when the office received it, if it is entered later than that; never in the future
 */
public record NewComplaint(
        UUID submission,
        ReceiptCode code,
        String channel,
        String complainantType,
        boolean danger,
        String text,
        String country,
        boolean aboutSelf,
        String subject,
        List<String> types,
        String departureStatus,
        Optional<String> villageCode,
        Optional<String> regencyCode,
        Reporter reporter,
        CaseFacts facts,
        AboutOffice about,
        Optional<Instant> receivedAt) {

    /**
     * How the reporter may be reached.
     *
     * @param channel {@code CODE_ONLY}, {@code PHONE}, {@code WHATSAPP} or {@code EMAIL}
     * @param phone E.164, or empty
     * @param consent {@code LEGAL_DUTY} where somebody reports about another; {@code GIVEN} by the worker
     * @param phoneTyped the telephone as it was typed, or empty
     */
    public record Reporter(
            boolean anonymous,
            String name,
            String channel,
            String phone,
            String email,
            String consent,
            String phoneTyped) {
        public Reporter(boolean anonymous, String name, String channel, String phone, String email, String consent) {
            this(anonymous, name, channel, phone, email, consent, "");
        }

        /** Who is anonymous has no name and no address, whatever was typed before that was chosen. */
        public Reporter {
            if (anonymous) {
                name = "";
                channel = "CODE_ONLY";
                phone = "";
                email = "";
                phoneTyped = "";
            }
        }
    }

    /** Of an anonymous reporter nothing goes on that tells who they are or how they are reached. */
    public NewComplaint {
        types = List.copyOf(types);
        if (reporter.anonymous()) {
            facts = facts.withoutContactNote();
            if (aboutSelf) subject = "";
        }
    }

    /** A complaint that is received now. */
    public NewComplaint(
            UUID submission,
            ReceiptCode code,
            String channel,
            String complainantType,
            boolean danger,
            String text,
            String country,
            boolean aboutSelf,
            String subject,
            List<String> types,
            String departureStatus,
            Optional<String> villageCode,
            Optional<String> regencyCode,
            Reporter reporter,
            CaseFacts facts) {
        this(
                submission,
                code,
                channel,
                complainantType,
                danger,
                text,
                country,
                aboutSelf,
                subject,
                types,
                departureStatus,
                villageCode,
                regencyCode,
                reporter,
                facts,
                AboutOffice.NO,
                Optional.empty());
    }

    /** The same complaint, received at that time. */
    public NewComplaint received(Instant at) {
        return new NewComplaint(
                submission,
                code,
                channel,
                complainantType,
                danger,
                text,
                country,
                aboutSelf,
                subject,
                types,
                departureStatus,
                villageCode,
                regencyCode,
                reporter,
                facts,
                about,
                Optional.of(at));
    }

    /** The same complaint, about the office or not. */
    public NewComplaint about(AboutOffice whom) {
        return new NewComplaint(
                submission,
                code,
                channel,
                complainantType,
                danger,
                text,
                country,
                aboutSelf,
                subject,
                types,
                departureStatus,
                villageCode,
                regencyCode,
                reporter,
                facts,
                whom,
                receivedAt);
    }
}
