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
        Telephones telephones,
        List<Compared> compared) {

    /**
     * How the telephones are read.
     *
     * @param read new ones that are clear, each with its country
     * @param which the numbers that one line can mean; empty if nothing is asked
     * @param chosen what was chosen for other lines
     */
    public record Telephones(List<String> read, List<Option> which, List<String> chosen) {
        public Telephones {
            read = List.copyOf(read);
            which = List.copyOf(which);
            chosen = List.copyOf(chosen);
        }
    }

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
