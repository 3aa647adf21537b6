package id.sasando.complaints.people;

import id.sasando.complaints.words.Compared;
import id.sasando.complaints.words.FormHead;
import id.sasando.web.Option;
import java.util.List;

/**
 * The form of a person.
 *
 * @param path of the form below the case
 * @param nik masked, as is {@code passport}
 * @param warnings what a person should weigh before saving again
 */
public record PersonPage(
        FormHead head,
        String path,
        Typed typed,
        String nik,
        String passport,
        List<Option> regencies,
        List<Option> villages,
        List<String> warnings,
        List<Compared> compared) {

    /** What the form holds. */
    public record Typed(
            String name,
            String aliases,
            String passportName,
            String phones,
            String village,
            String villageCode,
            String regency,
            String sex,
            String birthYear,
            String nik,
            boolean removeNik,
            String passport,
            boolean removePassport) {}
}
