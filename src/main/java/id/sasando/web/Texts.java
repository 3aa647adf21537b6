package id.sasando.web;

import id.sasando.shared.Rupiah;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
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

    private Locale locale() {
        return language == Language.INDONESIAN ? Locale.of("id", "ID") : Locale.UK;
    }
}
