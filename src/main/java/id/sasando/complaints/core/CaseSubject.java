package id.sasando.complaints.core;

import id.sasando.complaints.AboutOffice;
import java.util.List;
import java.util.Optional;

/**
 * What a case is about, in codes.
 *
 * @param types reference codes, the primary one first; empty until somebody chose
 * @param about decides who reads the case at all
 */
public record CaseSubject(
        boolean danger,
        String country,
        List<String> types,
        String departureStatus,
        Optional<String> villageCode,
        Optional<String> regencyCode,
        AboutOffice about) {

    public CaseSubject {
        types = List.copyOf(types);
    }

    public CaseSubject withAbout(AboutOffice changed) {
        return new CaseSubject(danger, country, types, departureStatus, villageCode, regencyCode, changed);
    }

    public CaseSubject inDanger() {
        return new CaseSubject(true, country, types, departureStatus, villageCode, regencyCode, about);
    }

    public Optional<String> primaryType() {
        return types.stream().findFirst();
    }
}
