package id.sasando.publicsite.home;

import id.sasando.web.Option;
import id.sasando.web.PhoneBlock;
import java.util.List;

/**
 * Whom to call, for somebody in one country and for those at home.
 *
 * @param country alpha-2 of the country chosen, or empty
 * @param part the part of it that was chosen, or empty
 * @param parts to choose from, if it has some
 */
public record EmergencyPage(
        String country,
        String part,
        List<Option> countries,
        List<Option> parts,
        List<PhoneBlock> blocks,
        String promise) {}
