package id.sasando.security;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.sasando.PageTest;
import id.sasando.TestInstallation;
import id.sasando.access.Role;
import id.sasando.access.SignInLinks;
import id.sasando.access.TestAccounts;
import id.sasando.access.TestAccounts.TestAccount;
import id.sasando.complaints.Lodging;
import id.sasando.complaints.core.CaseVerb;
import id.sasando.proof.Routes.Route;
import id.sasando.proof.SecretCase;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks routes and forms as the application itself knows them, so that a new one is among them. */
abstract class SecurityTest extends PageTest {
    /** Fields that forms ask for, so that a refusal does not come from an empty one. */
    static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("version", "0"),
            Map.entry("masterVersion", "0"),
            Map.entry("reason", "Sebab yang cukup panjang."),
            Map.entry("message", "Kata-kata dari luar."),
            Map.entry("note", "Catatan dari luar."),
            Map.entry("outcome", "RIGHTS_PAID_FULL"),
            Map.entry("told", "Sudah diberi tahu."),
            Map.entry("toldOn", "1-11-2026"),
            Map.entry("decision", "yes"),
            Map.entry("kind", "MISSION"),
            Map.entry("about", "NO"),
            Map.entry("givenOn", "1-11-2026"));

    private static final AtomicInteger PLACES = new AtomicInteger();

    @Autowired
    BeanFactory beans;

    @Autowired
    Lodging lodging;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    /** Something that a handler takes from a request: a parameter or a field of a form. */
    record Input(String name, Class<?> type) {}

    TestAccount account(Role... roles) {
        return TestAccounts.of(beans).active(roles);
    }

    /**
     * An answer that is not kept for the accessibility check: the page is looked at elsewhere. Each comes from a place of
     * its own, for the attempts of one place are limited.
     */
    MockHttpServletResponse answer(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        int place = PLACES.incrementAndGet();
        var from = "10.%d.%d.%d".formatted(66 + place / 62_500, place / 250 % 250, 1 + place % 250);
        return mvc.perform(request.with(it -> {
                    it.setRemoteAddr(from);
                    return it;
                }))
                .andReturn()
                .getResponse();
    }

    MockHttpServletResponse as(TestAccount by, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return answer(request.with(by.signedIn()).with(csrf()));
    }

    static AbstractMockHttpServletRequestBuilder<?> request(String verb, String address) {
        return verb.equals("GET") ? get(address) : post(address);
    }

    static JdbcClient superuser() {
        return TestInstallation.database().superuser();
    }

    static <T> T one(Class<T> type, String sql, Object... values) {
        return superuser().sql(sql).params(values).query(type).single();
    }

    static List<String> verbs() {
        return Arrays.stream(CaseVerb.values())
                .map(it -> it.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    /** What the variables of all routes may be. */
    Map<String, List<String>> values(SecretCase secret, TestAccount officer) throws Exception {
        var spare = account(Role.AUDITOR);
        var values = new HashMap<>(secret.values(verbs()));
        values.put("admin.id", List.of(spare.id().toString()));
        values.put("staff.id", List.of(officer.id().toString()));
        values.put("staff.absence", List.of(UUID.randomUUID().toString()));
        values.put("roles.id", List.of(UUID.randomUUID().toString()));
        values.put("account.handle", List.of("0".repeat(32)));
        values.put("account.id", List.of(UUID.randomUUID().toString()));
        values.put(
                "sign-in.token",
                List.of(beans.getBean(SignInLinks.class).renew(spare.id()).token()));
        values.put("follow.page", List.of("message"));
        values.put("report.page", List.of("what"));
        return values;
    }

    /** What the handler of a route takes besides the path. */
    List<Input> inputs(Route route) {
        var method = RequestMethod.valueOf(route.verb());
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(it -> it.getKey().getPatternValues().contains(route.pattern())
                        && it.getKey().getMethodsCondition().getMethods().contains(method))
                .map(Map.Entry::getValue)
                .flatMap(SecurityTest::inputs)
                .toList();
    }

    private static Stream<Input> inputs(HandlerMethod handler) {
        return Arrays.stream(handler.getMethod().getParameters()).flatMap(SecurityTest::inputs);
    }

    private static Stream<Input> inputs(Parameter parameter) {
        var type = parameter.getType();
        if (parameter.isAnnotationPresent(RequestParam.class)) return Stream.of(new Input(parameter.getName(), type));
        if (!type.isRecord()
                || !type.getName().contains("Controller")
                        && !type.getSimpleName().endsWith("Form")
                        && !type.getSimpleName().endsWith("Query")
                        && !type.getSimpleName().equals("Sent")) return Stream.of();
        return Arrays.stream(type.getRecordComponents()).map(SecurityTest::input);
    }

    private static Input input(RecordComponent field) {
        return new Input(field.getName(), element(field.getGenericType(), field.getType()));
    }

    private static Class<?> element(Type generic, Class<?> raw) {
        if (!List.class.isAssignableFrom(raw) || !(generic instanceof ParameterizedType list)) return raw;
        return list.getActualTypeArguments()[0] instanceof Class<?> element ? element : raw;
    }
}
