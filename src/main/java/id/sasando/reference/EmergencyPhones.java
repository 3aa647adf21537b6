package id.sasando.reference;

import java.util.List;

/** Telephone numbers for people in danger. No number is ever written anywhere else. */
public interface EmergencyPhones {

    /**
     * Numbers that can be dialled by somebody who is in that country: its emergency services, Indonesia's missions there
     * (protection before general), hotlines there and Indonesia's national ones, this office. Lines for immigration
     * matters are left out: nobody in danger needs them, and some belong to the authority a worker fears.
     *
     * @param country alpha-2; an unknown one brings the numbers that work from everywhere
     */
    List<PhoneLine> inDanger(String country);

    /** For the page of all numbers: home first, then destinations by rank, then the others by name. */
    List<OfCountry> forHome();

    /** The lines that belong to one country and can be dialled there. */
    record OfCountry(String country, List<PhoneLine> lines) {
        public OfCountry {
            lines = List.copyOf(lines);
        }
    }
}
