package id.sasando.reference.regions;

import id.sasando.reference.Regions;
import id.sasando.reference.VillageName;
import id.sasando.shared.Office;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.function.SingletonSupplier;

/** Reads {@code reference.province}, {@code regency}, {@code district} and {@code village}. */
@Repository
class StoredRegions implements Regions {
    private static final String VALID = """
             and (it.valid_from is null or it.valid_from <= :today) and (it.valid_to is null or it.valid_to >= :today)
            """;
    private static final String PROVINCES =
            "select code, name from reference.province it where true" + VALID + "order by name limit 100";
    private static final String REGENCIES = "select code, name from reference.regency it where province_code = :above"
            + VALID + "order by name limit 1000";
    private static final String DISTRICTS = "select code, name from reference.district it where regency_code = :above"
            + VALID + "order by name limit 1000";
    private static final String REGENCY = "select code, name from reference.regency where code = :code";
    private static final String VILLAGE_NAME = """
            select it.code, it.name as village, district.name as district, regency.name as regency,
                   regency.code as regency_code
              from reference.village it
              join reference.district on district.code = it.district_code
              join reference.regency on regency.code = district.regency_code
            """;
    private static final String VILLAGE = VILLAGE_NAME + "where it.code = :code";
    private static final String VILLAGES =
            VILLAGE_NAME + "where regency.code = :above" + VALID + "order by it.name, district.name limit 2000";
    private static final String VILLAGES_OF_PROVINCE =
            VILLAGE_NAME + "where regency.province_code = :above" + VALID + "order by it.name, it.code limit 20000";

    private final JdbcClient db;
    private final Office office;
    private final Clock clock;
    private final SingletonSupplier<VillageSearch> search = SingletonSupplier.of(this::readSearch);

    StoredRegions(JdbcClient db, Office office, Clock clock) {
        this.db = db;
        this.office = office;
        this.clock = clock;
    }

    @Override
    public List<Region> provinces() {
        return db.sql(PROVINCES).param("today", today()).query(Region.class).list();
    }

    @Override
    public List<Region> regencies() {
        return below(REGENCIES, office.provinceCode(), Region.class);
    }

    @Override
    public List<Region> districts(String regencyCode) {
        return below(DISTRICTS, regencyCode, Region.class);
    }

    @Override
    public List<VillageName> villages(String regencyCode) {
        return below(VILLAGES, regencyCode, VillageName.class);
    }

    @Override
    public Optional<Region> regency(String code) {
        if (code.isEmpty()) return Optional.empty();
        return db.sql(REGENCY).param("code", code).query(Region.class).optional();
    }

    @Override
    public Optional<VillageName> village(String code) {
        if (code.isEmpty()) return Optional.empty();
        return db.sql(VILLAGE).param("code", code).query(VillageName.class).optional();
    }

    @Override
    public List<VillageName> search(String words, int limit) {
        return search.obtain().find(words, limit);
    }

    private VillageSearch readSearch() {
        return new VillageSearch(below(VILLAGES_OF_PROVINCE, office.provinceCode(), VillageName.class));
    }

    private <T> List<T> below(String sql, String above, Class<T> row) {
        return db.sql(sql)
                .param("above", above)
                .param("today", today())
                .query(row)
                .list();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(office.zone()));
    }
}
