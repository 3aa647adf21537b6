package id.sasando.reference.lists;

import id.sasando.reference.Code;
import id.sasando.reference.CodeList;
import id.sasando.reference.CodeLists;
import id.sasando.reference.Label;
import id.sasando.reference.Validity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.function.SingletonSupplier;

/** Reads the tables of codes once and keeps them. */
@Repository
class StoredCodes implements CodeLists {
    private static final String CASE_TYPES = """
            select code, label_id, label_en, public_id, public_en, priority, protects, valid_from, valid_to
              from reference.case_type order by public_rank nulls last, label_id limit 1000
            """;
    private static final String CHANNELS = """
            select code, label_id, label_en, phone_key, website, valid_from, valid_to
              from reference.channel order by rank nulls last, label_id limit 1000
            """;
    private static final String COMPLAINANT_TYPES = """
            select code, label_id, label_en, needs_power_of_attorney, valid_from, valid_to
              from reference.complainant_type order by rank nulls last, label_id limit 1000
            """;
    private static final String OUTCOMES = """
            select code, label_id, label_en, valid_from, valid_to
              from reference.outcome order by label_id limit 1000
            """;
    private static final String DEPARTURE_STATUSES = """
            select code, label_id, label_en, valid_from, valid_to
              from reference.departure_status order by label_id limit 1000
            """;
    private static final String PARTNER_TYPES = """
            select code, label_id, label_en, valid_from, valid_to
              from reference.partner_type order by label_id limit 1000
            """;

    private final SingletonSupplier<CodeList<Code.CaseType>> caseTypes;
    private final SingletonSupplier<CodeList<Code.Channel>> channels;
    private final SingletonSupplier<CodeList<Code.ComplainantType>> complainantTypes;
    private final SingletonSupplier<CodeList<Code.Plain>> outcomes;
    private final SingletonSupplier<CodeList<Code.Plain>> departureStatuses;
    private final SingletonSupplier<CodeList<Code.Plain>> partnerTypes;

    StoredCodes(JdbcClient db) {
        caseTypes = kept(db, CASE_TYPES, StoredCodes::caseType);
        channels = kept(db, CHANNELS, StoredCodes::channel);
        complainantTypes = kept(db, COMPLAINANT_TYPES, StoredCodes::complainantType);
        outcomes = kept(db, OUTCOMES, StoredCodes::plain);
        departureStatuses = kept(db, DEPARTURE_STATUSES, StoredCodes::plain);
        partnerTypes = kept(db, PARTNER_TYPES, StoredCodes::plain);
    }

    @Override
    public CodeList<Code.CaseType> caseTypes() {
        return caseTypes.obtain();
    }

    @Override
    public CodeList<Code.Channel> channels() {
        return channels.obtain();
    }

    @Override
    public CodeList<Code.ComplainantType> complainantTypes() {
        return complainantTypes.obtain();
    }

    @Override
    public CodeList<Code.Plain> outcomes() {
        return outcomes.obtain();
    }

    @Override
    public CodeList<Code.Plain> departureStatuses() {
        return departureStatuses.obtain();
    }

    @Override
    public CodeList<Code.Plain> partnerTypes() {
        return partnerTypes.obtain();
    }

    private static <T extends Code> SingletonSupplier<CodeList<T>> kept(JdbcClient db, String sql, RowMapper<T> row) {
        return SingletonSupplier.of(() -> new CodeList<>(db.sql(sql).query(row).list()));
    }

    private static Code.CaseType caseType(ResultSet row, int number) throws SQLException {
        return new Code.CaseType(
                row.getString("code"),
                label(row),
                Validity.of(row),
                new Label(row.getString("public_id"), row.getString("public_en")),
                row.getString("priority"),
                row.getBoolean("protects"));
    }

    private static Code.Channel channel(ResultSet row, int number) throws SQLException {
        return new Code.Channel(
                row.getString("code"),
                label(row),
                Validity.of(row),
                Optional.ofNullable(row.getString("phone_key")),
                Optional.ofNullable(row.getString("website")));
    }

    private static Code.ComplainantType complainantType(ResultSet row, int number) throws SQLException {
        return new Code.ComplainantType(
                row.getString("code"), label(row), Validity.of(row), row.getBoolean("needs_power_of_attorney"));
    }

    private static Code.Plain plain(ResultSet row, int number) throws SQLException {
        return new Code.Plain(row.getString("code"), label(row), Validity.of(row));
    }

    private static Label label(ResultSet row) throws SQLException {
        return new Label(row.getString("label_id"), row.getString("label_en"));
    }
}
