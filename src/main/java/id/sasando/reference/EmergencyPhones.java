package id.sasando.reference;

import java.util.List;
import java.util.Optional;

/** Telephone numbers for people in danger. No number is ever written anywhere else. */
public interface EmergencyPhones {

    /**
     * Everything that may be named for somebody in that country: its emergency services, Indonesia's missions (protection
     * before general), hotlines there, Indonesia's national ones, this office. Lines for immigration matters are left
     * out: nobody in danger needs them, and some belong to the authority a worker fears. Where a line can be dialled
     * from, {@link PhoneLine#callableIn} says.
     *
     * @param country alpha-2; an unknown one brings the national numbers and the office's own
     */
    Known of(String country);

    /** The office's own lines; none is ever invented. */
    List<PhoneLine> ofOffice();

    /** The numbers that somebody at the desk must look at. */
    interface Care {
        /** Not confirmed for a year, entered and waiting, missions without one, and the office itself if it has none. */
        int needed();
    }

    /** What is known of one country, missions also without a number. */
    record Known(List<Mission> missions, List<PhoneLine> lines) {
        public Known {
            missions = List.copyOf(missions);
            lines = List.copyOf(lines);
        }
    }

    /**
     * A mission of Indonesia.
     *
     * @param covers the area that it serves, in words
     * @param part the part of the country; empty where it serves the whole
     */
    record Mission(String key, String country, Label name, Label covers, Optional<Countries.Part> part) {}
}
