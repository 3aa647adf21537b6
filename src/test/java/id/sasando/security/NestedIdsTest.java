package id.sasando.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.sasando.access.Role;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.access.passkey.TestPasskeys;
import id.sasando.proof.Routes;
import id.sasando.proof.Routes.Route;
import id.sasando.proof.SecretCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A row of one case is reached under that case and under no other, and a form of one case changes no other. */
class NestedIdsTest extends SecurityTest {
    private TestAccount officer;
    private TestAccount owner;
    private UUID mine;
    private SecretCase theirs;

    @BeforeEach
    void twoCases() throws Exception {
        officer = account(Role.CASE_OFFICER);
        owner = account(Role.CASE_OFFICER);
        theirs = SecretCase.handledBy(owner, mvc, lodging);
        mine = SecretCase.lodged(lodging, "Gaji belum dibayar.", "Pekerja Contoh", "Pelapor Contoh");
        assertThat(as(officer, post("/cases/" + mine + "/take").param("version", version()))
                        .getStatus())
                .isEqualTo(302);
        as(owner, fields("/cases/" + theirs.id() + "/outside-numbers").param("number", "KL-77-1"));
    }

    /** The head may read both cases, so that nothing but the address can be the reason. */
    @Test
    void aRowOfOneCaseIsNotFoundUnderTheAddressOfAnother() throws Exception {
        var head = account(Role.HEAD_OF_OFFICE);
        var values = new HashMap<>(theirs.values(verbs()));
        values.put("cases.id", List.of(mine.toString()));
        values.put("staff.id", List.of(officer.id().toString()));
        values.put("staff.absence", List.of(absence(owner).toString()));
        var before = theirs.standing();
        var found = new ArrayList<String>();
        var walked = 0;
        for (var route : Routes.golden()) {
            if (!isNested(route)) continue;
            for (var address : Routes.addresses(route, values)) {
                var request = request(route.verb(), address);
                FIELDS.forEach(request::param);
                walked++;
                var status = as(head, request).getStatus();
                if (status != 404) found.add(route.verb() + " " + address + " answers " + status);
            }
        }

        assertThat(walked).isGreaterThanOrEqualTo(8);
        assertThat(found).isEmpty();
        assertThat(theirs.standing()).isEqualTo(before);
        assertThat(open("access.absence where account = ? and ended_at is null", owner.id()))
                .isEqualTo(1);
    }

    /** A verb is no row, and the other case of a merge is another case on purpose. */
    private static boolean isNested(Route route) {
        var plain = route.pattern().replaceFirst("/move/\\{verb}|/merge/\\{master}|\\{act:[^}]*}", "");
        return plain.split("\\{", -1).length > 2;
    }

    private static long open(String rows, UUID of) {
        return one(Long.class, "select count(*) from " + rows, of);
    }

    @Test
    void aFormOfOneCaseThatNamesRowsOfAnotherChangesNothingThere() throws Exception {
        var before = theirs.standing();
        var values = new HashMap<>(theirs.values(verbs()));
        values.put("cases.id", List.of(mine.toString()));
        var forged = 0;
        for (var route : Routes.golden()) {
            if (!route.verb().equals("POST") || !route.ofOneCase()) continue;
            var names = ids(route);
            if (names.isEmpty()) continue;
            for (var address : Routes.addresses(route, values)) {
                for (var row : rowsOfTheirs()) {
                    forge(address, names, row);
                    forged++;
                }
            }
        }

        assertThat(forged).isGreaterThan(10);
        assertThat(theirs.standing()).isEqualTo(before);
        assertThat(open("complaints.outside_number where case_id = ? and removed_at is null", theirs.id()))
                .isEqualTo(1);
    }

    /** The fields of a form that name a row. */
    private List<String> ids(Route route) {
        return inputs(route).stream()
                .filter(it -> it.type() == UUID.class && !it.name().equals("submission"))
                .map(Input::name)
                .toList();
    }

    private void forge(String address, List<String> names, String row) throws Exception {
        var request = fields(address).param("version", version());
        names.forEach(it -> request.param(it, row));

        var answer = as(officer, request);

        assertThat(answer.getStatus()).as(address).isLessThan(500);
        assertThat(answer.getContentAsString()).as(address).doesNotContain(SecretCase.SECRETS);
    }

    @Test
    void aHandOverNamesNoCaseOfSomebodyElse() throws Exception {
        var head = account(Role.HEAD_OF_OFFICE);
        var to = account(Role.CASE_OFFICER);
        var before = theirs.standing();

        as(
                head,
                fields("/staff/" + officer.id() + "/hand-over")
                        .param("to", to.id().toString())
                        .param("one", theirs.id().toString())
                        .param("cases", "1")
                        .param("confirmations", "0"));

        assertThat(theirs.standing()).isEqualTo(before);
    }

    @Test
    void nobodyRemovesThePasskeyOfAnother() throws Exception {
        var passkey = TestPasskeys.registered(beans, owner.id());

        assertThat(as(officer, post("/account/passkeys/" + passkey + "/remove")).getStatus())
                .isEqualTo(404);

        assertThat(one(Long.class, "select count(*) from access.passkey where id = ?", passkey))
                .isEqualTo(1);
    }

    @Test
    void aPlaceOrAPartnerThatIsNoneIsNotStored() throws Exception {
        var head = account(Role.HEAD_OF_OFFICE);
        var place = fields("/cases/" + mine + "/facts")
                .param("version", version())
                .param("village", "Bokonusan")
                .param("villageCode", "99.99.99.9999");
        assertThat(as(head, place).getStatus()).isBetween(400, 499);
        var partner = fields("/cases/new")
                .param("sealed", hidden(as(head, request("GET", "/cases/new"))).getOrDefault("sealed", ""))
                .param("channel", "PARTNER")
                .param("partner", theirs.id().toString())
                .param("text", "Gaji belum dibayar lima bulan.");

        assertThat(as(head, partner).getStatus()).isEqualTo(422);

        assertThat(one(Long.class, "select count(*) from complaints.case_file where village_code = '99.99.99.9999'"))
                .isZero();
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder fields(String address) {
        var request = post(address);
        for (var field : FIELDS.entrySet()) {
            if (!field.getKey().equals("version")) request.param(field.getKey(), field.getValue());
        }
        return request;
    }

    private String version() {
        return one(String.class, "select cast(version as text) from complaints.case_file where id = ?", mine);
    }

    private List<String> rowsOfTheirs() {
        var rows = new ArrayList<>(List.of(theirs.id().toString(), owner.id().toString()));
        var ids = Map.of(
                "documents.file", "subject_id",
                "complaints.message", "case_id",
                "complaints.note", "case_id",
                "complaints.case_party", "case_id",
                "complaints.outside_number", "case_id");
        ids.forEach((table, column) -> rows.add(one(
                String.class,
                "select cast(id as text) from %s where %s = ? limit 1".formatted(table, column),
                theirs.id())));
        rows.add(one(
                String.class,
                "select cast(worker_id as text) from complaints.case_worker where case_id = ?",
                theirs.id()));
        return rows;
    }

    private UUID absence(TestAccount away) {
        return one(UUID.class, """
                insert into access.absence (id, account, deputy, first_on, last_on, made_by, made_at)
                values (gen_random_uuid(), ?, ?, current_date, current_date + 9, ?, now()) returning id
                """, away.id(), officer.id(), away.id());
    }
}
