package id.sasando.reference;

import java.util.Arrays;
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

    /** A part of a country that has a mission of its own, so that it must be asked before a number is named. */
    enum Part {
        SABAH("MY"),
        SARAWAK("MY"),
        PENINSULA("MY");

        private final String country;

        Part(String country) {
            this.country = country;
        }

        /** Empty where one question is enough. */
        public static List<Part> of(String country) {
            return Arrays.stream(values())
                    .filter(it -> it.country.equals(country))
                    .toList();
        }

        public static boolean isOf(String country, String name) {
            return of(country).stream().anyMatch(it -> it.name().equals(name));
        }
    }
}
