package id.sasando.complaints.intake;

import id.sasando.complaints.NewComplaint;
import java.time.LocalDate;

/**
 * The canonical text of a complaint, of which a receipt holds the salted hash: what was reported, never who reported
 * it. So it can be shown to a court or an auditor without naming the reporter.
 *
 * <p>UTF-8. Lines end with a line feed. The first line is {@code sasando-lodged-1}; then come, each as {@code name:
 * value}, in this order: channel, complainant (the kind), self, subject, danger, country, types (parted by commas, the
 * primary one first), departure, village, regency (codes), employer, agency, recruiter, place, route, event, contact
 * (days such as 2026-11-24), and a line {@code wish} for each wish: what, amount and currency, parted by semicolons. In
 * a value a backslash is written {@code \\} and a line feed {@code \n}; what is unknown is empty; yes and no are {@code
 * true} and {@code false}. Last come the line {@code text:} and, to the end and without a line feed after it, the
 * report in the reporter's own words.
 */
final class LodgedText {
    private final StringBuilder lines = new StringBuilder("sasando-lodged-1\n");

    private LodgedText() {}

    /** All that stands before the report's own words. */
    static String head(NewComplaint complaint) {
        var text = new LodgedText();
        var facts = complaint.facts();
        text.line("channel", complaint.channel());
        text.line("complainant", complaint.complainantType());
        text.line("self", Boolean.toString(complaint.aboutSelf()));
        text.line("subject", subject(complaint));
        text.line("danger", Boolean.toString(complaint.danger()));
        text.line("country", complaint.country());
        text.line("types", String.join(",", complaint.types()));
        text.line("departure", complaint.departureStatus());
        text.line("village", complaint.villageCode().orElse(""));
        text.line("regency", complaint.regencyCode().orElse(""));
        text.line("employer", facts.employer());
        text.line("agency", facts.agency());
        text.line("recruiter", facts.recruiter());
        text.line("place", facts.place());
        text.line("route", facts.route());
        text.line("event", facts.eventOn().map(LocalDate::toString).orElse(""));
        text.line("contact", facts.lastContactOn().map(LocalDate::toString).orElse(""));
        facts.wishes().forEach(it -> text.line("wish", String.join(";", it.what(), it.amount(), it.currency())));
        return text.lines.toString();
    }

    static String of(String head, String words) {
        return head + "text:\n" + words;
    }

    /** Whoever reports about themselves is the reporter, who is not named. */
    private static String subject(NewComplaint complaint) {
        return complaint.aboutSelf() ? "" : complaint.subject();
    }

    private void line(String name, String value) {
        var plain = value.replace("\\", "\\\\").replace("\n", "\\n");
        lines.append(name).append(": ").append(plain).append('\n');
    }
}
