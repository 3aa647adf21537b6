package id.sasando.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;

import id.sasando.access.Role;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.proof.Routes;
import id.sasando.proof.SecretCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever only opens pages changes nothing but the trail, and whoever asks by HEAD not even that. */
class ReadingChangesNothingTest extends SecurityTest {
    /** The trail tells of the reading itself; jobs and sessions go on meanwhile. */
    private static final String TABLES = """
            select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables
             where schemaname not in ('pg_catalog', 'information_schema', 'audit', 'clocks')
               and tablename not like 'session%'
            """;

    private List<TestAccount> readers;
    private List<String> addresses;

    @BeforeEach
    void everybodyAndEveryAddress() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var secret = SecretCase.handledBy(officer, mvc, lodging);
        readers = new ArrayList<>(List.of(officer));
        for (var role : Role.values()) readers.add(account(role));
        var values = values(secret, officer);
        addresses = new ArrayList<>();
        for (var route : Routes.golden()) {
            if (route.verb().equals("GET")) addresses.addAll(Routes.addresses(route, values));
        }
        addresses.add("/search?q=" + SecretCase.WORKER.substring(0, 7));
        as(officer, get("/search?q=pertama")); // the first search of an installation makes the key for its words
    }

    @Test
    void noGetChangesAnything() throws Exception {
        var before = state();

        for (var address : addresses) {
            answer(get(address));
            for (var reader : readers) as(reader, get(address));
        }

        assertThat(state()).isEqualTo(before);
    }

    @Test
    void noHeadLeavesARow() throws Exception {
        var before = state();
        var entries = entries();

        for (var address : addresses) {
            for (var reader : readers) as(reader, head(address));
        }

        assertThat(state()).isEqualTo(before);
        assertThat(entries()).isEqualTo(entries);
    }

    private static long entries() {
        return one(Long.class, "select count(*) from audit.entry");
    }

    /** Each table and all that stands in it. */
    private static Map<String, String> state() {
        var state = new TreeMap<String, String>();
        for (var table : superuser().sql(TABLES).query(String.class).list()) {
            var sql = "select coalesce(md5(string_agg(r.line, '' order by r.line)), '') from (select md5(cast(t as"
                    + " text)) as line from %s t) r";
            state.put(table, one(String.class, sql.formatted(table)));
        }
        return state;
    }
}
