package id.sasando.complaints.core;

/**
 * Who reported and how to reach them. Of an anonymous reporter all texts are empty.
 *
 * @param channel {@code CODE_ONLY}, {@code PHONE}, {@code WHATSAPP} or {@code EMAIL}
 * @param consent {@code LEGAL_DUTY}, {@code NOT_ASKED}, {@code GIVEN} or {@code REFUSED}
 */
public record ReporterContact(
        boolean anonymous,
        boolean aboutSelf,
        String complainantType,
        String name,
        String phone,
        String email,
        String channel,
        String consent) {}
