package id.sasando.reference.office;

import id.sasando.shared.Office;
import java.io.IOException;
import java.io.Reader;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the file of one office. An empty value means that nobody knows it: nothing is shown for it. */
final class OfficeFile {
    private static final int LETTERHEAD_LINES = 6;
    private final Properties values = new Properties();

    private OfficeFile() {}

    /** @throws IllegalStateException if a value is missing without which no office can work */
    static Office read(Reader reader) throws IOException {
        var file = new OfficeFile();
        file.values.load(reader);
        return file.office();
    }

    /** The office's address for mail, or an empty text. */
    static String email(Reader reader) throws IOException {
        var file = new OfficeFile();
        file.values.load(reader);
        return file.value("email").orElse("");
    }

    private Office office() {
        return new Office(
                required("code"),
                required("number.case-prefix"),
                required("name.id"),
                known(IntStream.rangeClosed(1, LETTERHEAD_LINES).mapToObj(line -> "letterhead." + line)),
                String.join(
                        ", ",
                        known(Stream.of("address.street", "address.village", "address.city", "address.postcode"))),
                required("province-code"),
                ZoneId.of(required("time-zone")),
                hours(),
                value("phones").map(it -> List.of(it.split("\\s*,\\s*"))).orElse(List.of()));
    }

    private Map<DayOfWeek, Office.Hours> hours() {
        var hours = new EnumMap<DayOfWeek, Office.Hours>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            value("hours." + day.name().toLowerCase(Locale.ROOT)).ifPresent(it -> hours.put(day, hours(it)));
        }
        return hours;
    }

    private static Office.Hours hours(String text) {
        var dash = text.indexOf('-');
        if (dash < 0) throw new IllegalStateException("office hours are written 08:00-16:00, not " + text);
        return new Office.Hours(LocalTime.parse(text.substring(0, dash)), LocalTime.parse(text.substring(dash + 1)));
    }

    private List<String> known(Stream<String> keys) {
        return keys.flatMap(key -> value(key).stream()).toList();
    }

    private String required(String key) {
        return value(key).orElseThrow(() -> new IllegalStateException("the office's file has no office." + key));
    }

    private Optional<String> value(String key) {
        return Optional.ofNullable(values.getProperty("office." + key))
                .map(String::strip)
                .filter(it -> !it.isEmpty());
    }
}
