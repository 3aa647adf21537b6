package id.sasando.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.sasando.PageTest;
import id.sasando.TestInstallation;
import id.sasando.access.Role;
import id.sasando.access.SignInLinks;
import id.sasando.access.TestAccounts;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.access.passkey.TestPasskeys;
import id.sasando.complaints.Lodging;
import id.sasando.complaints.core.CaseVerb;
import id.sasando.documents.cleaning.FileExamples;
import id.sasando.proof.Routes.Route;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/**
 * Every role walks every route of the golden file, by GET and by POST, with the rows of a case outside its scope. The
 * answers are those of the permission matrix and of the scope; no word and no name of that case stands in any of them;
 * and nothing of the case has changed. A route that cannot be filled with a real row fails.
 */
@Tag("journey")
class LeakTest extends PageTest {
    private static final Pattern HANDLE = Pattern.compile("/account/sessions/([0-9a-f]{32})/end");

    /** Fields that forms ask for, so that a refusal comes from the scope and not from an empty field. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("version", "5"),
            Map.entry("reason", "Sebab yang cukup panjang."),
            Map.entry("message", "Kata-kata dari luar."),
            Map.entry("submission", "00000000-0000-4000-8000-000000000001"),
            Map.entry("note", "Catatan dari luar."),
            Map.entry("outcome", "RIGHTS_PAID_FULL"),
            Map.entry("told", "Sudah diberi tahu."),
            Map.entry("toldOn", "1-11-2026"),
            Map.entry("decision", "yes"),
            Map.entry("kind", "MISSION"),
            Map.entry("givenOn", "1-11-2026"),
            Map.entry("q", SecretCase.WORKER.substring(0, 7)),
            Map.entry("list", "all"));

    @Autowired
    private Lodging lodging;

    @Autowired
    private BeanFactory beans;

    private SecretCase secret;
    private TestAccount other;
    private Map<String, List<String>> values;
    private Map<Role, TestAccount> walkers = Map.of();

    @BeforeEach
    void aCaseOfSomebodyElse() throws Exception {
        var accounts = TestAccounts.of(beans);
        var handler = accounts.active(Role.CASE_OFFICER);
        secret = SecretCase.handledBy(handler, mvc, lodging);
        other = accounts.active(Role.CASE_OFFICER);
        var spare = accounts.active(Role.AUDITOR);
        var verbs = Arrays.stream(CaseVerb.values())
                .map(it -> it.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                .toList();
        values = new HashMap<>(secret.values(verbs));
        values.put("admin.id", List.of(spare.id().toString()));
        values.put("staff.id", List.of(handler.id().toString()));
        values.put("staff.absence", List.of(UUID.randomUUID().toString()));
        values.put("phones.id", List.of(UUID.randomUUID().toString())); // of no case: telephone numbers are public
        values.put("roles.id", List.of(waitingRole(accounts)));
        values.put("account.handle", List.of(handle(spare)));
        values.put(
                "account.id", List.of(TestPasskeys.registered(beans, other.id()).toString()));
        values.put(
                "sign-in.token",
                List.of(beans.getBean(SignInLinks.class).renew(spare.id()).token()));
        values.put("follow.page", List.of("message"));
        values.put("report.page", List.of("what"));
    }

    private static String waitingRole(TestAccounts accounts) {
        var waiting =
                accounts.waiting("menunggu-" + UUID.randomUUID().toString().substring(0, 8), Role.FRONT_DESK);
        return TestInstallation.database()
                .db()
                .sql("select id from access.role_change where account = :id limit 1")
                .param("id", waiting.id())
                .query(String.class)
                .single();
    }

    @Test
    void nobodyOutsideItsScopeReadsOrChangesACase() throws Exception {
        var faults = new ArrayList<String>();
        var before = secret.standing();
        for (var role : List.of(Role.FRONT_DESK, Role.CASE_OFFICER, Role.AUDITOR, Role.ADMIN)) {
            faults.addAll(walk(Optional.of(role)));
        }
        faults.addAll(walk(Optional.empty()));

        assertThat(faults).isEmpty();
        assertThat(secret.standing()).isEqualTo(before);
    }

    /** The test of the test: who may read it reads it, and no route of the desk is missing by mistake. */
    @Test
    void theHeadOfOfficeReachesEveryRouteOfTheCase() throws Exception {
        var head = TestAccounts.of(beans).active(Role.HEAD_OF_OFFICE);
        var opened = send(get("/cases/" + secret.id()).with(head.signedIn()));

        assertThat(opened.getContentAsString()).contains(SecretCase.SECRETS);
        for (var route : Routes.golden()) {
            if (!route.ofOneCase() || !route.verb().equals("GET")) continue;
            var statuses = new ArrayList<Integer>();
            for (var address : Routes.addresses(route, values)) {
                statuses.add(send(get(address).with(head.signedIn())).getStatus());
            }
            assertThat(statuses).as(route.toString()).doesNotContain(403, 500).containsAnyOf(200, 409);
        }
    }

    /** A case of one's own that is linked to a secret one, lists and search show its number and nothing else. */
    @Test
    void listsSearchAndLinksTellNothingOfIt() throws Exception {
        var mine = SecretCase.lodged(lodging, "Gaji belum dibayar.", "Pekerja Contoh", "Pelapor Contoh");
        act(other, "/cases/" + mine + "/take");
        act(other, "/cases/" + mine + "/links", "number", secret.number());
        var paths = List.of(
                "/desk",
                "/cases/" + mine,
                "/cases/" + mine + "/links",
                "/search?q=" + secret.number(),
                "/search?q=Zefanya",
                "/outside-numbers?kind=MISSION",
                "/search?q=Marselina",
                "/search?q=" + SecretCase.PHONE.substring(1));
        for (var path : paths) {
            assertThat(leaks(send(get(path).with(other.signedIn())))).as(path).isEmpty();
        }
        for (var list : List.of("danger", "today", "overdue", "unassigned", "mine", "all", "ended")) {
            assertThat(leaks(send(get("/cases?list=" + list).with(other.signedIn()))))
                    .as(list)
                    .isEmpty();
        }
        assertThat(send(get("/cases/" + mine).with(other.signedIn())).getContentAsString())
                .contains(secret.number());
    }

    private List<String> walk(Optional<Role> role) throws Exception {
        var faults = new ArrayList<String>();
        var routes = Routes.golden();
        for (var route : routes) {
            for (var verb : List.of("GET", "POST")) {
                // An address without a handler for this verb is walked, too: it may fall to another handler.
                var known = routes.stream()
                        .filter(it -> it.verb().equals(verb) && it.pattern().equals(route.pattern()))
                        .findFirst();
                if (!verb.equals(route.verb()) && known.isPresent()) continue;
                for (var address : Routes.addresses(route, values)) {
                    var answer = send(request(verb, address, role));
                    var leaked = leaks(answer);
                    if (!leaked.isEmpty()) faults.add(who(role) + verb + " " + address + " tells " + leaked);
                    if (known.isPresent() && !fits(route, role, answer)) {
                        faults.add(who(role) + verb + " " + address + " answers " + answer.getStatus());
                    }
                    if (answer.getStatus() >= 500) faults.add(who(role) + verb + " " + address + " fails");
                }
            }
        }
        return faults;
    }

    /** What the matrix and the scope say. */
    private static boolean fits(Route route, Optional<Role> role, MockHttpServletResponse answer) {
        int status = answer.getStatus();
        if (route.permission().isEmpty()) return status != 401 && status != 403;
        if (role.isEmpty()) {
            return status == 302 && ("" + answer.getRedirectedUrl()).startsWith("/sign-in");
        }
        if (!role.orElseThrow().may(route.permission().orElseThrow())) return status == 404;
        if (!route.ofOneCase()) return Set.of(200, 302, 404, 409, 422).contains(status) && !toSignIn(answer);
        var knows = role.orElseThrow() != Role.AUDITOR; // who reads reports about the office knows of no other case
        if (route.pattern().equals("/cases/{id}")) return status == (knows ? 200 : 404);
        if (route.pattern().equals("/cases/{id}/take")) return status == (knows ? 409 : 404);
        return status == 403 || status == 404;
    }

    private static boolean toSignIn(MockHttpServletResponse answer) {
        return ("" + answer.getRedirectedUrl()).startsWith("/sign-in?");
    }

    /** Complete as a browser would send it: MockMvc signs in each request by itself, so signing out ends nothing. */
    private RequestBuilder request(String verb, String address, Optional<Role> role) {
        var request = blank(verb, address);
        FIELDS.forEach(request::param);
        request.param("number", secret.number()).param("other", secret.id().toString());
        request.param("officer", other.id().toString());
        role.map(walkers()::get).ifPresent(it -> request.with(it.signedIn()));
        return request;
    }

    private static AbstractMockHttpServletRequestBuilder<?> blank(String verb, String address) {
        if (verb.equals("GET")) return get(address);
        if (!address.endsWith("/files")) return post(address).with(csrf());
        var photo = FileExamples.jpegWithMarker("dari luar");
        return multipart(address)
                .file(new MockMultipartFile("file", "luar.jpg", "image/jpeg", photo))
                .with(csrf());
    }

    private Map<Role, TestAccount> walkers() {
        if (walkers.isEmpty()) {
            var accounts = TestAccounts.of(beans);
            walkers = new HashMap<>();
            for (var role : Role.values()) walkers.put(role, accounts.active(role));
        }
        return walkers;
    }

    private static List<String> leaks(MockHttpServletResponse answer) throws Exception {
        var body = answer.getContentAsString();
        return Stream.concat(SecretCase.SECRETS.stream(), Stream.of(SecretCase.PHONE))
                .filter(body::contains)
                .toList();
    }

    private static String who(Optional<Role> role) {
        return role.map(Enum::name).orElse("nobody") + ": ";
    }

    private void act(TestAccount by, String path, String... fields) throws Exception {
        assertThat(send(form(path, fields).with(by.signedIn()).with(csrf())).getStatus())
                .as(path)
                .isEqualTo(302);
    }

    /** The handle of a session that is there: of two browsers of one account, each sees the other's. */
    private String handle(TestAccount account) throws Exception {
        signIn(account, 0);
        var page = send(get("/account").cookie(signIn(account, 1).getCookies()));
        var handle = HANDLE.matcher(page.getContentAsString());
        assertThat(handle.find()).isTrue();
        return handle.group(1);
    }

    private MockHttpServletResponse signIn(TestAccount account, int code) throws Exception {
        var next = send(form("/sign-in", "login", account.login(), "password", account.password()));
        var sealed = hidden(next).getOrDefault("sealed", "");
        return send(form(
                "/sign-in/code",
                "sealed",
                sealed,
                "code",
                account.recoveryCodes().get(code)));
    }
}
