package id.sasando.demo;

import id.sasando.reference.Regions;
import id.sasando.reference.VillageName;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;

/** Invents an office's work. Touches nothing and reads no clock: the same setting gives the same story. */
public interface Storytelling {
    /** With fewer cases not every type, channel and outcome could be there. */
    int CASES_MIN = 40;

    /** What this office has in a year. */
    int CASES_OF_A_YEAR = 700;

    OfficeStory tell(Setting setting);

    /** People of whom no case tells, as many as the setting has cases. */
    List<OfficeStory.Person> crowd(Setting setting);

    /**
     * Where and when the story plays.
     *
     * @param cases at least {@value #CASES_MIN}
     * @param lastDay nothing happens after it
     * @param origins where people are from; in proportion to the inhabitants of {@code demo/origins.txt}
     * @param workingDay when the office works
     * @param peopleBefore how many people other stories of the same office have made; it keeps their numbers apart
     */
    record Setting(
            int cases,
            long seed,
            LocalDate lastDay,
            ZoneId zone,
            List<Origin> origins,
            Predicate<LocalDate> workingDay,
            int peopleBefore) {
        public Setting {
            if (cases < CASES_MIN) throw new IllegalArgumentException("a story has at least " + CASES_MIN + " cases");
            origins = List.copyOf(origins);
        }
    }

    /** A regency and the codes of its villages, at least one. */
    record Origin(String regencyCode, List<String> villageCodes) {
        public Origin {
            villageCodes = List.copyOf(villageCodes);
        }

        /** The whole province of the office. */
        public static List<Origin> all(Regions regions) {
            return regions.regencies().stream()
                    .map(it -> new Origin(
                            it.code(),
                            regions.villages(it.code()).stream()
                                    .map(VillageName::code)
                                    .toList()))
                    .filter(it -> !it.villageCodes().isEmpty())
                    .toList();
        }
    }
}
