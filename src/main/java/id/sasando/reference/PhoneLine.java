package id.sasando.reference;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One telephone number, shown only together with its day.
 *
 * @param mission key of the mission whose line it is
 * @param number as it is dialled and shown
 * @param callableFrom {@code *} everywhere, or the one country where the number works
 * @param hours when somebody answers, in words; empty if nobody knows
 */
public record PhoneLine(
        String key,
        Kind kind,
        Optional<String> mission,
        Label name,
        String number,
        Channel channel,
        String callableFrom,
        Optional<Label> hours,
        Origin origin) {

    /** Whose line it is. */
    public enum Kind {
        EMERGENCY,
        MISSION,
        OFFICE,
        NATIONAL,
        HOTLINE
    }

    /** How the line is used. */
    public enum Channel {
        VOICE,
        WHATSAPP,
        SMS,
        EMERGENCY
    }

    /**
     * Where the number was seen and when.
     *
     * @param kind as in the files: {@code government}, {@code press}, {@code general_knowledge}, …
     * @param asOfExact false if the day of the source is an estimate
     * @param confirmedOn the day on which somebody of the office last compared the number; empty means never
     */
    public record Origin(
            String title,
            String kind,
            Optional<String> url,
            LocalDate asOf,
            boolean asOfExact,
            Optional<LocalDate> confirmedOn) {

        /** No page was read: somebody knows it, as one knows 112. */
        public boolean isCommonKnowledge() {
            return kind.equals("general_knowledge");
        }
    }

    public Optional<LocalDate> confirmedOn() {
        return origin.confirmedOn();
    }

    public LocalDate asOf() {
        return origin.asOf();
    }

    /** The address that a telephone opens, such as {@code tel:+60321164000} or {@code https://wa.me/60167700378}. */
    public String link() {
        var digits = number.replaceAll("[^0-9]", "");
        return switch (channel) {
            case WHATSAPP -> "https://wa.me/" + digits;
            case SMS -> "sms:" + number.replaceAll("[^0-9+]", "");
            case VOICE, EMERGENCY -> "tel:" + number.replaceAll("[^0-9+]", "");
        };
    }

    public boolean callableIn(String country) {
        return callableFrom.equals("*") || callableFrom.equals(country);
    }
}
