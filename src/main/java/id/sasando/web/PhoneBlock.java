package id.sasando.web;

import java.util.List;

/**
 * Numbers for one reader in one place.
 *
 * @param silent missions that would be called first but have no known number, in words
 * @param first few enough to be buttons
 * @param rest folded away
 * @param others further missions without a number, folded away, too
 */
public record PhoneBlock(
        String title,
        List<String> lead,
        List<String> silent,
        List<Entry> first,
        List<Entry> rest,
        List<String> others) {

    /**
     * A telephone number as a page shows it.
     *
     * @param covers the area that it serves, or empty
     * @param how to use it, such as the word for a call
     * @param link such as {@code tel:+60321164000}
     * @param hours when somebody answers, or that nobody knows
     * @param age when it was last confirmed, or how old its source is
     */
    public record Entry(String name, String covers, String how, String number, String link, String hours, String age) {}

    public int folded() {
        return rest.size() + others.size();
    }
}
