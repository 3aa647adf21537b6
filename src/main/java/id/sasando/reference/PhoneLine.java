package id.sasando.reference;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One telephone number, shown only together with its day.
 *
 * @param number as it is dialled and shown
 * @param callableFrom {@code *} everywhere, or the one country where the number works
 */
public record PhoneLine(
        String key, Kind kind, Label name, String number, Channel channel, String callableFrom, Origin origin) {

    /** Whose line it is, in the order in which somebody in danger reads them. */
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
     * @param asOfExact false if the day of the source is an estimate
     * @param confirmedOn the day on which an officer last compared the number; empty means never
     */
    public record Origin(
            String title, Optional<String> url, LocalDate asOf, boolean asOfExact, Optional<LocalDate> confirmedOn) {}

    public Optional<LocalDate> confirmedOn() {
        return origin.confirmedOn();
    }

    public LocalDate asOf() {
        return origin.asOf();
    }

    /** The address that a telephone dials, such as {@code tel:+60321164000}. */
    public String telLink() {
        return "tel:" + number.replaceAll("[^0-9+]", "");
    }

    public boolean callableIn(String country) {
        return callableFrom.equals("*") || callableFrom.equals(country);
    }
}
