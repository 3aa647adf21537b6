package id.sasando.publicsite.home;

import id.sasando.web.Option;
import id.sasando.web.PhoneEntry;
import java.util.List;

/**
 * Whom to call from one country.
 *
 * @param country alpha-2 of the country chosen, or empty
 */
public record EmergencyPage(
        String country, String countryName, List<Option> countries, List<PhoneEntry> phones, String promise) {}
