package id.sasando.reference.lists;

import id.sasando.reference.Countries;
import id.sasando.reference.EmergencyPhones;
import id.sasando.reference.Label;
import id.sasando.reference.PhoneLine;
import id.sasando.shared.Office;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads {@code reference.phone}; a number that was withdrawn is never shown. */
@Repository
class StoredPhones implements EmergencyPhones {
    private static final String HOME = "ID";
    private static final String READ = """
            select key, country, kind, name_id, name_en, number, channel, callable_from, as_of, as_of_exact,
                   confirmed_on, source_title, source_url
              from reference.phone
             where (valid_from is null or valid_from <= :today) and (valid_to is null or valid_to >= :today)
               and purpose <> 'IMMIGRATION' and callable_from in ('*', :from)
               and (kind in ('EMERGENCY', 'MISSION', 'HOTLINE') and country = :from
                    or kind = 'NATIONAL' or kind = 'OFFICE' and key in (:own))
            """;
    private static final String IN_DANGER = READ + """
             order by array_position(array['EMERGENCY', 'MISSION', 'OFFICE', 'NATIONAL', 'HOTLINE'], kind),
                      (purpose <> 'PROTECTION'), (key like '%.ambulance%'), as_of desc, key
             limit 100
            """;
    private static final String COUNTRIES = """
            select distinct country from reference.phone
             where kind in ('EMERGENCY', 'MISSION', 'HOTLINE') limit 300
            """;
    private final JdbcClient db;
    private final Countries countries;
    private final Office office;
    private final Clock clock;

    StoredPhones(JdbcClient db, Countries countries, Office office, Clock clock) {
        this.db = db;
        this.countries = countries;
        this.office = office;
        this.clock = clock;
    }

    @Override
    public List<PhoneLine> inDanger(String country) {
        return db.sql(IN_DANGER)
                .param("today", LocalDate.now(clock.withZone(office.zone())))
                .param("from", country)
                .param("own", office.phoneKeys().isEmpty() ? List.of("") : office.phoneKeys())
                .query(StoredPhones::line)
                .list();
    }

    @Override
    public List<OfCountry> forHome() {
        var known = db.sql(COUNTRIES).query(String.class).list().stream().collect(Collectors.toSet());
        var order = new LinkedHashSet<>(List.of(HOME));
        countries.all("id").stream()
                .map(Countries.Country::alpha2)
                .filter(known::contains)
                .forEach(order::add);
        return order.stream()
                .map(it -> new OfCountry(it, ownLines(it)))
                .filter(it -> !it.lines().isEmpty())
                .toList();
    }

    private List<PhoneLine> ownLines(String country) {
        return inDanger(country).stream()
                .filter(it -> country.equals(HOME) || it.kind() != PhoneLine.Kind.NATIONAL)
                .filter(it -> country.equals(HOME) || it.kind() != PhoneLine.Kind.OFFICE)
                .toList();
    }

    private static PhoneLine line(ResultSet row, int number) throws SQLException {
        return new PhoneLine(
                row.getString("key"),
                PhoneLine.Kind.valueOf(row.getString("kind")),
                new Label(row.getString("name_id"), row.getString("name_en")),
                row.getString("number"),
                PhoneLine.Channel.valueOf(row.getString("channel")),
                row.getString("callable_from"),
                new PhoneLine.Origin(
                        row.getString("source_title"),
                        Optional.ofNullable(row.getString("source_url")),
                        row.getObject("as_of", LocalDate.class),
                        row.getBoolean("as_of_exact"),
                        Optional.ofNullable(row.getObject("confirmed_on", LocalDate.class))));
    }
}
