package id.sasando.reference;

import java.util.List;
import java.util.Optional;

/** Provinces of the country; regencies, districts and villages of the office's own province. By name, Kemendagri codes. */
public interface Regions {

    List<Region> provinces();

    /** Regencies and cities of the office's province. */
    List<Region> regencies();

    List<Region> districts(String regencyCode);

    /** Villages of one regency, each with its district. */
    List<VillageName> villages(String regencyCode);

    /** A regency or city of any province, also one that is no longer valid. */
    Optional<Region> regency(String code);

    /** Also a village that is no longer valid, for cases that name it. */
    Optional<VillageName> village(String code);

    /**
     * Villages whose name comes near the words typed; best first. One wrong letter is forgiven, in long words two. Words
     * that name district or regency narrow the answer.
     *
     * @param limit at most 100
     */
    List<VillageName> search(String words, int limit);

    /** A province, regency or district. */
    record Region(String code, String name) {}
}
