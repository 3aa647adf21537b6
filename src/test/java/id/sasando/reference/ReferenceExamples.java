package id.sasando.reference;

import id.sasando.shared.Office;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** The first office, without hours, on a Tuesday of November 2026. */
public final class ReferenceExamples {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneOffset.UTC);

    private ReferenceExamples() {}

    public static Office office(String... phoneKeys) {
        var zone = ZoneId.of("Asia/Makassar");
        return new Office("NTT", "PGD-NTT", "BP3MI", List.of(), "Kupang", "53", zone, Map.of(), List.of(phoneKeys));
    }
}
