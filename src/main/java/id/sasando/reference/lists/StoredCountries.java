package id.sasando.reference.lists;

import id.sasando.reference.Countries;
import id.sasando.reference.Label;
import id.sasando.reference.Validity;
import id.sasando.shared.Office;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.function.SingletonSupplier;

/** Reads {@code reference.country} once and keeps it. */
@Repository
class StoredCountries implements Countries {
    private static final String ALL = """
            select alpha2, alpha3, name_id, name_en, dial_code, destination, rank, valid_from, valid_to
              from reference.country limit 1000
            """;
    private final JdbcClient db;
    private final Office office;
    private final Clock clock;
    private final SingletonSupplier<Map<String, Row>> rows = SingletonSupplier.of(this::read);
    private final Map<String, List<Row>> sorted = new ConcurrentHashMap<>();

    StoredCountries(JdbcClient db, Office office, Clock clock) {
        this.db = db;
        this.office = office;
        this.clock = clock;
    }

    @Override
    public List<Country> all(String language) {
        var today = LocalDate.now(clock.withZone(office.zone()));
        return sorted.computeIfAbsent(language, this::sort).stream()
                .filter(it -> it.validity().covers(today))
                .map(Row::country)
                .toList();
    }

    /** Collation is dear, so the order is kept. */
    private List<Row> sort(String language) {
        var names = Collator.getInstance(Locale.of(language));
        var order = Comparator.comparing(Row::destination)
                .reversed()
                .thenComparing(Row::place)
                .thenComparing(it -> it.country().name().in(language), names);
        return rows.obtain().values().stream().sorted(order).toList();
    }

    @Override
    public Optional<Country> find(String alpha2) {
        return Optional.ofNullable(rows.obtain().get(alpha2)).map(Row::country);
    }

    private Map<String, Row> read() {
        return db.sql(ALL).query(Row.class).list().stream().collect(Collectors.toMap(Row::alpha2, Function.identity()));
    }

    private record Row(
            String alpha2,
            String alpha3,
            String nameId,
            String nameEn,
            @Nullable String dialCode,
            boolean destination,
            @Nullable Integer rank,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {

        Country country() {
            var name = new Label(nameId, nameEn);
            return new Country(alpha2, alpha3, name, Optional.ofNullable(dialCode), destination);
        }

        Validity validity() {
            return new Validity(Optional.ofNullable(validFrom), Optional.ofNullable(validTo));
        }

        int place() {
            return rank == null ? Integer.MAX_VALUE : rank;
        }
    }
}
