package id.sasando.reference.phones;

import id.sasando.reference.PhoneLine;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A number as it is entered, as it was typed.
 *
 * @param key of this form, so that pressing twice enters it once
 * @param of the number, the mission or the office that it is about
 */
record PhoneForm(
        @Nullable UUID key,
        @Size(max = 60) String of,
        @Size(max = 40) String number,
        @Size(max = 10) String channel,
        @Size(max = 80) String hoursId,
        @Size(max = 80) String hoursEn,
        @Size(max = 200) String sourceTitle,
        @Size(max = 300) String sourceUrl,
        @Size(max = 20) String asOf,
        @Nullable Boolean ended) {

    PhoneForm {
        of = text(of);
        number = text(number);
        channel = text(channel);
        hoursId = text(hoursId);
        hoursEn = text(hoursEn);
        sourceTitle = text(sourceTitle);
        sourceUrl = text(sourceUrl);
        asOf = text(asOf);
    }

    boolean ends() {
        return Boolean.TRUE.equals(ended);
    }

    static PhoneForm empty(String of) {
        return new PhoneForm(null, of, "", "", "", "", "", "", "", null);
    }

    static Optional<String> known(String text) {
        return Optional.of(text).filter(it -> !it.isEmpty());
    }

    Optional<PhoneLine.Channel> chosenChannel() {
        return Stream.of(PhoneLine.Channel.VOICE, PhoneLine.Channel.WHATSAPP, PhoneLine.Channel.SMS)
                .filter(it -> it.name().equals(channel))
                .findFirst();
    }

    PhonePage.Typed typed() {
        var id = Objects.requireNonNullElseGet(key, UUID::randomUUID).toString();
        return new PhonePage.Typed(id, number, channel, hoursId, hoursEn, sourceTitle, sourceUrl, asOf, ends());
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
