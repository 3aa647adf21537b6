package id.sasando.access.staff;

import id.sasando.access.Accounts.Colleague;
import java.time.LocalDate;
import java.util.List;

/**
 * When somebody is away, and who stands in.
 *
 * @param head whoever stands in is acting head
 * @param key of this form, so that pressing twice does it once
 */
public record AbsencePage(
        String path, String name, boolean head, List<Line> lines, List<Colleague> choices, Typed typed, String key) {

    /** @param today it holds now */
    public record Line(String id, String deputy, LocalDate firstOn, LocalDate lastOn, boolean today) {}

    public record Typed(String first, String last, String deputy) {}
}
