package id.sasando.complaints.entry;

import id.sasando.complaints.AboutOffice;
import id.sasando.wording.PhoneReading;
import id.sasando.wording.TypedPhone;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an officer types of a complaint that came by another way.
 *
 * @param sealed the submission's key and its receipt code
 * @param go what the pressed button asks for instead of saving; else empty
 * @param receivedOn day as typed, with {@code receivedTime} such as {@code 14.30}; both empty for now
 * @param phoneChoice which of several numbers {@code phone} means, in E.164; empty if that was not asked
 * @param about {@code SELF} or {@code OTHER}
 * @param partner the id of a partner body, for a complaint that one brought
 * @param aboutOffice an {@link AboutOffice}; empty for a complaint of the usual kind
 */
public record EntryForm(
        @Size(max = 2000) String sealed,
        @Size(max = 20) String go,
        @Size(max = 40) String channel,
        @Size(max = 40) String complainantType,
        @Size(max = 20) String receivedOn,
        @Size(max = 5) String receivedTime,
        @Size(max = 120) String reporterName,
        @Size(max = 40) String phone,
        @Size(max = 20) String phoneChoice,
        @Size(max = 10) String contact,
        @Size(max = 300) String safe,
        @Size(max = 10) String about,
        @Size(max = 120) String subject,
        @Size(max = 2) String country,
        @Size(max = 8000) String text,
        @Size(max = 10) String danger,
        @Size(max = 5) List<@Size(max = 40) String> types,
        @Size(max = 40) String departureStatus,
        @Size(max = 20) String regency,
        @Size(max = 20) String village,
        @Size(max = 40) String partner,
        @Size(max = 20) String consent,
        @Size(max = 10) String aboutOffice) {

    @SuppressWarnings("NullAway") // a browser may leave any field out
    public EntryForm {
        sealed = clean(sealed);
        go = clean(go);
        channel = clean(channel);
        complainantType = clean(complainantType);
        receivedOn = clean(receivedOn);
        receivedTime = clean(receivedTime);
        reporterName = clean(reporterName);
        phone = clean(phone);
        phoneChoice = clean(phoneChoice);
        contact = clean(contact);
        safe = clean(safe);
        about = clean(about);
        subject = clean(subject);
        country = clean(country);
        text = clean(text);
        danger = clean(danger);
        types = types == null ? List.of() : List.copyOf(types);
        departureStatus = clean(departureStatus);
        regency = clean(regency);
        village = clean(village);
        partner = clean(partner);
        consent = clean(consent);
        aboutOffice = clean(aboutOffice);
    }

    /** Nothing typed yet. */
    static EntryForm empty() {
        var no = "";
        return new EntryForm(
                no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, List.of(), no, no, no, no, no, no);
    }

    boolean anonymous() {
        return reporterName.isEmpty() && phone.isEmpty();
    }

    /** Whom it is about; empty if that is none of the answers. */
    Optional<AboutOffice> readers() {
        if (aboutOffice.isEmpty()) return Optional.of(AboutOffice.NO);
        return Arrays.stream(AboutOffice.values())
                .filter(it -> it.name().equals(aboutOffice))
                .findFirst();
    }

    /** The telephone, read by the country of the report. A partner body may have a landline. */
    PhoneReading reading() {
        return TypedPhone.read(phone, new TypedPhone.Asked(country, !partner.isEmpty()))
                .confirmed();
    }

    boolean wantsVillages() {
        return go.equals("villages");
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
