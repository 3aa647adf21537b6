package id.sasando.complaints.store;

import id.sasando.shared.Office;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Gives case numbers without gaps: {@code PGD-NTT-2026-000123}, beginning anew each year of the office's zone. */
@Repository
public class CaseNumbers {
    private static final String NEXT = """
            insert into complaints.number_series (year, last) values (:year, 1)
            on conflict (year) do update set last = number_series.last + 1
            returning last
            """;
    private final JdbcClient db;
    private final Office office;
    private final Clock clock;

    public CaseNumbers(JdbcClient db, Office office, Clock clock) {
        this.db = db;
        this.office = office;
        this.clock = clock;
    }

    /** The next number. Inside a transaction: a number of an act that failed is given again. */
    public String next() {
        var year = clock.instant().atZone(office.zone()).getYear();
        var last = db.sql(NEXT).param("year", year).query(Integer.class).single();
        return "%s-%d-%06d".formatted(office.casePrefix(), year, last);
    }
}
