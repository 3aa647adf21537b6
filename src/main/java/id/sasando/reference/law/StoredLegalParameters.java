package id.sasando.reference.law;

import id.sasando.reference.Label;
import id.sasando.reference.LegalParameter;
import id.sasando.reference.LegalParameters;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads {@code reference.legal_parameter}. */
@Repository
class StoredLegalParameters implements LegalParameters {
    private static final String ON_DAY = """
            select amount, unit, instrument, article, verified, note_id, note_en
              from reference.legal_parameter
             where code = :code and (valid_from is null or valid_from <= :day) and (valid_to is null or valid_to >= :day)
             order by valid_from desc nulls last limit 1
            """;
    private final JdbcClient db;

    StoredLegalParameters(JdbcClient db) {
        this.db = db;
    }

    @Override
    public LegalParameter parameter(String code, LocalDate day) {
        return db.sql(ON_DAY)
                .param("code", code)
                .param("day", day)
                .query(StoredLegalParameters::parameter)
                .optional()
                .orElseThrow(() -> new IllegalStateException("no legal parameter " + code + " on " + day));
    }

    private static LegalParameter parameter(ResultSet row, int number) throws SQLException {
        return new LegalParameter(
                row.getLong("amount"),
                LegalParameter.Unit.valueOf(row.getString("unit")),
                Optional.ofNullable(row.getString("instrument")),
                Optional.ofNullable(row.getString("article")),
                row.getBoolean("verified"),
                new Label(row.getString("note_id"), row.getString("note_en")));
    }
}
