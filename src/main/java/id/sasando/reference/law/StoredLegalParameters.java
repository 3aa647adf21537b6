package id.sasando.reference.law;

import id.sasando.reference.Label;
import id.sasando.reference.LegalParameter;
import id.sasando.reference.LegalParameters;
import id.sasando.reference.Validity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.function.SingletonSupplier;

/** Reads {@code reference.legal_parameter} once and keeps it. */
@Repository
class StoredLegalParameters implements LegalParameters {
    private static final String ALL = """
            select code, amount, unit, instrument, article, verified, note_id, note_en, valid_from, valid_to
              from reference.legal_parameter
             order by valid_from desc nulls last limit 1000
            """;
    private final JdbcClient db;
    private final SingletonSupplier<Map<String, List<Row>>> rows = SingletonSupplier.of(this::read);

    StoredLegalParameters(JdbcClient db) {
        this.db = db;
    }

    @Override
    public LegalParameter parameter(String code, LocalDate day) {
        return rows.obtain().getOrDefault(code, List.of()).stream()
                .filter(it -> it.validity().covers(day))
                .map(Row::parameter)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no legal parameter " + code + " on " + day));
    }

    private record Row(String code, Validity validity, LegalParameter parameter) {}

    /** The latest first. */
    private Map<String, List<Row>> read() {
        return db
                .sql(ALL)
                .query((row, _) -> new Row(row.getString("code"), Validity.of(row), parameter(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::code));
    }

    private static LegalParameter parameter(ResultSet row) throws SQLException {
        return new LegalParameter(
                row.getLong("amount"),
                LegalParameter.Unit.valueOf(row.getString("unit")),
                Optional.ofNullable(row.getString("instrument")),
                Optional.ofNullable(row.getString("article")),
                row.getBoolean("verified"),
                new Label(row.getString("note_id"), row.getString("note_en")));
    }
}
