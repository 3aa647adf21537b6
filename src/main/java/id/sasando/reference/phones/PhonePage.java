package id.sasando.reference.phones;

import id.sasando.reference.Label;
import java.util.Optional;

/**
 * One number: what is known of it, how it is confirmed, and how another is entered.
 *
 * @param shown the number as it is shown to the public today; empty if there is none
 */
public record PhonePage(
        String of, Label name, Label covers, Optional<PhonesPage.Line> shown, Typed typed, CheckTyped check) {

    /**
     * The form of a number.
     *
     * @param key so that pressing twice enters it once
     */
    public record Typed(
            String key,
            String number,
            String channel,
            String hoursId,
            String hoursEn,
            String sourceTitle,
            String sourceUrl,
            String asOf,
            boolean ended) {}

    /** The form of a confirmation. */
    public record CheckTyped(String checkedOn, String how) {}
}
