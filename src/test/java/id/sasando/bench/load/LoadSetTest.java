package id.sasando.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.sasando.App;
import id.sasando.access.TestAccounts;
import id.sasando.bench.BenchSet;
import id.sasando.bench.BenchSet.Loaded;
import id.sasando.bench.BenchSize;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;

/** What was loaded past the use cases must be what they would have stored: every page of it opens. */
@Tag("page")
@SpringBootTest(classes = App.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = BenchInstallation.class)
class LoadSetTest {
    private static final BenchSize SIZE = new BenchSize(150, 120, 1200);
    private static Loaded loaded = new Loaded(java.util.List.of(), java.util.List.of(), java.util.List.of());

    @Autowired
    private MockMvc mvc;

    @BeforeAll
    static void load(@Autowired BenchSet set) {
        loaded = set.load(SIZE);
    }

    @Test
    void thereIsAsMuchAsWasAskedFor() {
        assertThat(count("select count(*) from workers.worker")).isEqualTo(150);
        assertThat(count("select count(*) from complaints.case_file")).isEqualTo(120);
        assertThat(count("select count(*) from complaints.case_event")).isEqualTo(1200);
        assertThat(count("select count(*) from audit.entry where action = 'complaints.case.changed'"))
                .isEqualTo(1200);
        assertThat(count("select count(distinct data_key) from complaints.case_file"))
                .isEqualTo(120);
    }

    @Test
    void everyCaseOfEveryOfficerOpensWithItsWords() throws Exception {
        var opened = 0;
        for (var officer : loaded.officers()) {
            for (var id : officer.cases()) {
                assertThat(page("/cases/" + id, officer.account())).contains("Keluarga membenarkan isi laporan.");
                opened++;
            }
        }
        assertThat(opened).isGreaterThan(60);
    }

    @Test
    void reportersFollowByTheirCodes() throws Exception {
        for (var code : loaded.codes().subList(0, 20)) {
            var page =
                    mvc.perform(post("/follow").param("code", code)).andReturn().getResponse();

            assertThat(page.getStatus()).isEqualTo(200);
            assertThat(page.getContentAsString()).contains("/follow/message");
        }
    }

    /** All but people in protected cases of others. */
    @Test
    void mostOfWhatTheDriverSearchesForIsFound() throws Exception {
        var officer = loaded.officers().getFirst().account();
        var found = 0;

        for (var word : loaded.words().subList(0, 40)) {
            if (page("/search?q=" + word.replace("+", "%2B"), officer).contains("d-list")) found++;
        }

        assertThat(found).isGreaterThanOrEqualTo(30);
    }

    @Test
    void numbersGoOnAfterTheLastOne() {
        assertThat(count("select sum(last) from complaints.number_series")).isEqualTo(120);
    }

    @Test
    void aSetIsLoadedIntoAnEmptyDatabaseOnly(@Autowired BenchSet set) {
        assertThatThrownBy(() -> set.load(SIZE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("empty database");
    }

    private String page(String path, UUID account) throws Exception {
        var answer = mvc.perform(
                        get(java.net.URI.create(path.replace(" ", "%20"))).with(TestAccounts.as(account)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString();
    }

    private static long count(String sql) {
        return BenchInstallation.database().owner().sql(sql).query(Long.class).single();
    }
}
