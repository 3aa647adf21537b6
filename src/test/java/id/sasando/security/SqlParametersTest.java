package id.sasando.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.sasando.access.Role;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.proof.Routes;
import id.sasando.proof.SecretCase;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What stands in an address is a value and never a part of a statement: sorting, filtering, paging and searching. */
class SqlParametersTest extends SecurityTest {
    private static final String NOTHING = "zzqqxx";
    private static final List<String> STATEMENTS = List.of(
            "' or '1'='1",
            "') or 1=1 --",
            "1; select pg_sleep(9)",
            "due desc, (select 1/0)",
            "x' union select null, null --",
            "%",
            "_",
            "\\",
            "$$",
            ":viewer",
            "?");
    private static final Pattern ROW = Pattern.compile("href=\"/(?:cases|admin/accounts)/[0-9a-f-]{36}\"");

    @Test
    void noParameterOfAPageIsAPartOfAStatement() throws Exception {
        var officer = account(Role.CASE_OFFICER);
        var secret = SecretCase.handledBy(officer, mvc, lodging);
        var values = values(secret, officer);
        var readers = List.of(account(Role.HEAD_OF_OFFICE), account(Role.ADMIN), account(Role.AUDITOR));
        var faults = new ArrayList<String>();
        var asked = 0;
        for (var route : Routes.golden()) {
            if (!route.verb().equals("GET") || route.permission().isEmpty()) continue;
            var names = inputs(route).stream().map(Input::name).toList();
            if (names.isEmpty()) continue;
            var reader = readers.stream()
                    .filter(it -> may(it, readers, route))
                    .findFirst()
                    .orElseThrow();
            for (var address : Routes.addresses(route, values)) {
                for (var name : names) {
                    asked++;
                    faults.addAll(faults(reader, address, name));
                }
            }
        }

        assertThat(asked).isGreaterThan(10);
        assertThat(faults).isEmpty();
    }

    private List<String> faults(TestAccount reader, String address, String name) throws Exception {
        var faults = new ArrayList<String>();
        // What is no code of a filter narrows nothing, and no place in a list is its beginning.
        var without = rows(as(reader, get(address)).getContentAsString());
        var usual = Math.max(
                without, rows(as(reader, get(address).param(name, NOTHING)).getContentAsString()));
        for (var statement : STATEMENTS) {
            var answer = as(reader, get(address).param(name, statement));
            var what = address + "?" + name + "=" + statement;
            if (answer.getStatus() >= 500) faults.add(what + " answers " + answer.getStatus());
            if (rows(answer.getContentAsString()) > usual) faults.add(what + " finds more than nothing does");
        }
        return faults;
    }

    private static long rows(String page) {
        return ROW.matcher(page).results().map(it -> it.group()).distinct().count();
    }

    private static boolean may(TestAccount reader, List<TestAccount> readers, Routes.Route route) {
        var roles = List.of(Role.HEAD_OF_OFFICE, Role.ADMIN, Role.AUDITOR);
        return roles.get(readers.indexOf(reader)).may(route.permission().orElseThrow());
    }
}
