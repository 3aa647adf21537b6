package id.sasando.complaints.outside;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.access.Role;
import id.sasando.access.Viewer;
import id.sasando.complaints.core.CaseSight;
import id.sasando.complaints.core.ManyCases;
import id.sasando.database.TestDatabase;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Among 20,000 cases of which a few are not entered yet, the list reads the index of those few. */
@Tag("sql")
class MissingPlanTest {
    private static final String MOST = """
            update complaints.case_file set entered_in = '{MISSION,POLICE_REPORT,SISKOP2MI}' where intake % 100 <> 0
            """;
    private final TestDatabase database = TestDatabase.fresh();

    @Test
    void theListReadsItsOwnIndex() {
        var many = new ManyCases(database);
        many.fill();
        database.owner().sql(MOST).update();
        database.owner().sql("vacuum analyze complaints.case_file").update();
        var viewer = new Viewer(Optional.of(many.officer()), "Me", Set.of(Role.CASE_OFFICER));

        for (var kind : OutsideKind.values()) {
            var plan = String.join(
                    "\n",
                    database.db()
                            .sql("explain " + MissingCases.sql(kind))
                            .params(CaseSight.scope(viewer))
                            .param("afterAt", OffsetDateTime.parse("2020-01-01T00:00:00Z"))
                            .param("afterId", new UUID(0, 0))
                            .param("limit", 26)
                            .query(String.class)
                            .list());

            assertThat(plan)
                    .contains("case_file_not_in_" + kind.name().toLowerCase(Locale.ROOT))
                    .doesNotContain("Seq Scan on case_file");
        }
    }
}
