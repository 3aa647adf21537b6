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
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads {@code reference.mission} and {@code reference.v_phone}; a number that was withdrawn is never shown. */
@Repository
class StoredPhones implements EmergencyPhones {
    private static final String HERE = "(m.country = :country or :country = any(string_to_array(m.also, ' ')))";
    private static final String VALID =
            "(valid_from is null or valid_from <= :today) and (valid_to is null or valid_to >= :today)";
    private static final String LINES = """
            select key, kind, mission, name_id, name_en, number, channel, callable_from, hours_id, hours_en, as_of,
                   as_of_exact, confirmed_on, source_title, source_kind, source_url
              from reference.v_phone p
             where purpose <> 'IMMIGRATION' and\s""" + VALID;
    private static final String OWN = "kind = 'OFFICE' and (entered or key in (:own))";
    private static final String ORDER = """
             order by array_position(array['EMERGENCY', 'MISSION', 'OFFICE', 'NATIONAL', 'HOTLINE'], kind),
                      (purpose <> 'PROTECTION'), (key like '%.ambulance%'), (kind = 'NATIONAL' and hours_id is null),
                      as_of desc, key
             limit 100
            """;
    private static final String OF_COUNTRY = LINES + " and (kind = 'NATIONAL' or " + OWN + """
             or kind in ('EMERGENCY', 'HOTLINE') and country = :country
             or kind = 'MISSION' and exists (select from reference.mission m where m.key = p.mission and\s""" + HERE + "))\n" + ORDER;
    private static final String OF_OFFICE = LINES + " and " + OWN + "\n" + ORDER;
    private static final String MISSIONS = """
            select key, country, name_id, name_en, covers_id, covers_en, part
              from reference.mission m
             where\s""" + VALID + " and " + HERE + """

             order by (country <> :country), key
             limit 50
            """;
    private final JdbcClient db;
    private final Office office;
    private final Clock clock;

    StoredPhones(JdbcClient db, Office office, Clock clock) {
        this.db = db;
        this.office = office;
        this.clock = clock;
    }

    @Override
    public Known of(String country) {
        var missions = db.sql(MISSIONS)
                .param("today", today())
                .param("country", country)
                .query(StoredPhones::mission)
                .list();
        var lines = db.sql(OF_COUNTRY)
                .param("today", today())
                .param("own", own())
                .param("country", country)
                .query(PhoneRows::line)
                .list();
        return new Known(missions, lines);
    }

    @Override
    public List<PhoneLine> ofOffice() {
        return db.sql(OF_OFFICE)
                .param("today", today())
                .param("own", own())
                .query(PhoneRows::line)
                .list();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(office.zone()));
    }

    private List<String> own() {
        return office.phoneKeys().isEmpty() ? List.of("") : office.phoneKeys();
    }

    private static Mission mission(ResultSet row, int number) throws SQLException {
        return new Mission(
                row.getString("key"),
                row.getString("country"),
                new Label(row.getString("name_id"), row.getString("name_en")),
                new Label(row.getString("covers_id"), row.getString("covers_en")),
                Optional.ofNullable(row.getString("part")).map(Countries.Part::valueOf));
    }
}
