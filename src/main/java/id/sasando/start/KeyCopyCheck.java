package id.sasando.start;

import id.sasando.database.DatabaseLogin;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Did somebody confirm that a sealed copy of the key file lies elsewhere? Only of the key file that is used now. */
record KeyCopyCheck(boolean confirmed, String words) {
    private static final int OLD_AFTER_DAYS = 366;
    private static final String NEWEST = """
            select c.copied_on, c.confirmed_by
              from keys.copy_confirmation c join keys.master_mark m on m.mark = c.mark
             order by c.copied_on desc, c.recorded_at desc
             limit 1
            """;
    private static final String COMMAND = "./sasando keys copied --on DATE --by NAME --where TEXT";

    private record Copy(LocalDate on, String by) {}

    static KeyCopyCheck of(DatabaseLogin login, Clock clock) {
        return newest(login)
                .map(it -> told(it, clock))
                .orElseGet(() -> new KeyCopyCheck(
                        false, "nobody has confirmed that a sealed copy of the key file lies elsewhere: " + COMMAND));
    }

    private static KeyCopyCheck told(Copy copy, Clock clock) {
        var days = Math.max(
                0,
                ChronoUnit.DAYS.between(
                        copy.on(), clock.instant().atZone(ZoneOffset.UTC).toLocalDate()));
        var words = "a sealed copy lies elsewhere: confirmed on " + copy.on() + " by " + copy.by() + ", " + days
                + (days == 1 ? " day ago" : " days ago");
        return days > OLD_AFTER_DAYS
                ? new KeyCopyCheck(false, words + ": look whether it is still there, and confirm it: " + COMMAND)
                : new KeyCopyCheck(true, words);
    }

    /** Empty, too, in a database that is older than this version. */
    private static Optional<Copy> newest(DatabaseLogin login) {
        try {
            return JdbcClient.create(Sources.of(login))
                    .sql(NEWEST)
                    .query((row, _) ->
                            new Copy(row.getObject("copied_on", LocalDate.class), row.getString("confirmed_by")))
                    .optional();
        } catch (DataAccessException _) {
            return Optional.empty();
        }
    }
}
