package id.sasando.reference.law;

import id.sasando.reference.WorkingDayCalendar;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.function.SingletonSupplier;

/** Reads {@code reference.holiday} and {@code reference.holiday_calendar} once; a closed row was withdrawn. */
@Repository
class StoredHolidays implements WorkingDayCalendar {
    private static final String HOLIDAYS = "select date from reference.holiday where valid_to is null limit 5000";
    private static final String YEARS =
            "select year from reference.holiday_calendar where published and valid_to is null limit 200";
    private final SingletonSupplier<Set<LocalDate>> holidays;
    private final SingletonSupplier<Set<Integer>> years;

    StoredHolidays(JdbcClient db) {
        holidays = SingletonSupplier.of(() -> read(db, HOLIDAYS, LocalDate.class));
        years = SingletonSupplier.of(() -> read(db, YEARS, Integer.class));
    }

    @Override
    public boolean isHoliday(LocalDate day) {
        return holidays.obtain().contains(day);
    }

    @Override
    public boolean hasCalendar(int year) {
        return years.obtain().contains(year);
    }

    private static <T> Set<T> read(JdbcClient db, String sql, Class<T> column) {
        return db.sql(sql).query(column).list().stream().collect(Collectors.toUnmodifiableSet());
    }
}
