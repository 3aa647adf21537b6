package id.sasando.reference;

import java.util.List;
import java.util.Optional;

/** The countries of ISO 3166-1, with their Indonesian and English names. */
public interface Countries {
    /** Where nobody knows the country yet: a code of its own, as CLDR uses it, so that it is stored and shown. */
    String UNKNOWN = "ZZ";

    /**
     * Countries that may be chosen today: first those where workers go, by rank, then all others by name.
     *
     * @param language {@code id} or {@code en}
     */
    List<Country> all(String language);

    /** Also a country that is no longer valid, for cases that name it. */
    Optional<Country> find(String alpha2);

    /** The name for a code that is stored; the code itself if nobody knows it. */
    default String name(String alpha2, String language) {
        return find(alpha2).map(it -> it.name().in(language)).orElse(alpha2);
    }

    /**
     * One country.
     *
     * @param dialCode such as {@code +60}
     * @param destination true where workers of this office go
     */
    record Country(String alpha2, String alpha3, Label name, Optional<String> dialCode, boolean destination) {}
}
