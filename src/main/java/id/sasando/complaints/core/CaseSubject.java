package id.sasando.complaints.core;

import java.util.List;
import java.util.Optional;

/**
 * What a case is about, in codes.
 *
 * @param types reference codes, the primary one first; empty until somebody chose
 */
public record CaseSubject(
        boolean danger,
        String country,
        List<String> types,
        String departureStatus,
        Optional<String> villageCode,
        Optional<String> regencyCode) {

    public CaseSubject {
        types = List.copyOf(types);
    }

    public Optional<String> primaryType() {
        return types.stream().findFirst();
    }
}
