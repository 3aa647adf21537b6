package id.sasando.web;

import id.sasando.shared.Office;
import id.sasando.shared.Rupiah;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of one language, and dates and numbers as they are written in it. */
public record Texts(Messages messages, Language language, ZoneId zone, String zoneName) {

    /** The text of a key. A missing key is printed as it is; a test finds it before a reader does. */
    public String get(String key, Object... places) {
        return find(key, places).orElse(key);
    }

    public Optional<String> find(String key, Object... places) {
        return messages.find(language, key, places);
    }

    /** Such as {@code 24 November 2026}. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale()).format(date);
    }

    /** Such as {@code Sel 24 Nov 2026 10.15 WITA}. */
    public String dateTime(Instant at) {
        var pattern = language == Language.INDONESIAN ? "EEE d MMM yyyy HH.mm" : "EEE d MMM yyyy HH:mm";
        return DateTimeFormatter.ofPattern(pattern, locale()).format(at.atZone(zone)) + " " + zoneName;
    }

    /** The day of an instant in the office's zone. */
    public String day(Instant at) {
        return date(at.atZone(zone).toLocalDate());
    }

    public String rupiah(Rupiah rupiah) {
        return "Rp" + String.format(locale(), "%,d", rupiah.amount());
    }

    /** Such as {@code Senin–Jumat 08.00–16.00 WITA}: neighbouring days with the same hours are said together. */
    public String hours(Map<DayOfWeek, Office.Hours> hours) {
        var parts = new ArrayList<String>();
        for (int first = 1; first <= 7; first++) {
            var open = hours.get(DayOfWeek.of(first));
            if (open == null) continue;
            int last = first;
            while (last < 7 && open.equals(hours.get(DayOfWeek.of(last + 1)))) last++;
            parts.add(weekday(first) + (last > first ? "–" + weekday(last) : "") + " " + time(open.opens()) + "–"
                    + time(open.closes()));
            first = last;
        }
        return String.join(", ", parts) + " " + zoneName;
    }

    private String weekday(int number) {
        return DayOfWeek.of(number).getDisplayName(TextStyle.FULL, locale());
    }

    private String time(LocalTime time) {
        return DateTimeFormatter.ofPattern(language == Language.INDONESIAN ? "HH.mm" : "HH:mm", locale())
                .format(time);
    }

    private Locale locale() {
        return language == Language.INDONESIAN ? Locale.of("id", "ID") : Locale.UK;
    }
}
