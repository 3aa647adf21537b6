package id.sasando.access.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/** A small OpenID provider on this machine. It keeps the rules of OpenID Connect Core 1.0, and breaks one if asked. */
public final class TestProvider implements AutoCloseable {
    public static final String CLIENT = "sasando-uji";
    public static final String SECRET = "rahasia uji";

    private final RSAKey key = newKey();
    private final HttpServer server;
    private final Map<String, Person> codes = new ConcurrentHashMap<>();
    private final JsonMapper json = JsonMapper.shared();
    private volatile Map<String, Object> announced = Map.of();
    private volatile boolean silent;

    /** What is said of a person, and to which trip it belongs. */
    private record Person(Map<String, String> trip, Map<String, Object> claims, Spoiling spoiling) {}

    /** How a token is wrong; {@link #RIGHT} leaves it right. */
    public record Spoiling(Consumer<JWTClaimsSet.Builder> claims, boolean foreignKey) {
        public static final Spoiling RIGHT = new Spoiling(_ -> {}, false);
    }

    public TestProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        server.createContext("/.well-known/openid-configuration", it -> answer(it, 200, description()));
        server.createContext("/jwks", it -> answer(it, 200, new JWKSet(key.toPublicJWK()).toJSONObject()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.createContext("/userinfo", this::userInfo);
        server.start();
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Says who will come by browser. */
    public void announce(Map<String, Object> claims) {
        announced = Map.copyOf(claims);
    }

    /** From now on it takes a code and never answers. */
    public void fallSilent() {
        silent = true;
    }

    /** The person signs in there; the answer is the code with which the browser is sent back. */
    public String signIn(Map<String, String> trip, Map<String, Object> claims, Spoiling spoiling) {
        var code = UUID.randomUUID().toString();
        codes.put(code, new Person(trip, claims, spoiling));
        return code;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private Map<String, Object> description() {
        var found = new HashMap<String, Object>();
        found.put("issuer", issuer());
        found.put("authorization_endpoint", issuer() + "/authorize");
        found.put("token_endpoint", issuer() + "/token");
        found.put("jwks_uri", issuer() + "/jwks");
        found.put("userinfo_endpoint", issuer() + "/userinfo");
        found.put("response_types_supported", java.util.List.of("code"));
        found.put("subject_types_supported", java.util.List.of("public"));
        found.put("id_token_signing_alg_values_supported", java.util.List.of("RS256"));
        return found;
    }

    /** Whoever comes here in a browser is the person that was last announced, and is sent back at once. */
    private void authorize(HttpExchange exchange) throws IOException {
        var trip = fields(exchange.getRequestURI().getRawQuery());
        var code = signIn(trip, announced, Spoiling.RIGHT);
        var back = trip.get("redirect_uri") + "?code=" + code + "&state=" + trip.get("state");
        exchange.getResponseHeaders().add("Location", back);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    /** Gives a token for a code, once, to the client that holds secret and verifier. */
    private void token(HttpExchange exchange) throws IOException {
        var fields = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (silent) return;
        var person = Optional.ofNullable(codes.remove(fields.getOrDefault("code", "")));
        if (person.isEmpty() || !isOurClient(exchange) || !fits(person.get().trip(), fields)) {
            answer(exchange, 400, Map.of("error", "invalid_grant"));
            return;
        }
        var access = UUID.randomUUID().toString();
        codes.put(access, person.get());
        answer(
                exchange,
                200,
                Map.of(
                        "access_token",
                        access,
                        "token_type",
                        "Bearer",
                        "expires_in",
                        60,
                        "id_token",
                        idToken(person.get())));
    }

    private static boolean isOurClient(HttpExchange exchange) {
        var plain = SECRET.replace(" ", "+");
        var wanted = Base64.getEncoder().encodeToString((CLIENT + ":" + plain).getBytes(StandardCharsets.UTF_8));
        return ("Basic " + wanted).equals(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    private static boolean fits(Map<String, String> trip, Map<String, String> fields) {
        var verifier = fields.getOrDefault("code_verifier", "");
        return "S256".equals(trip.get("code_challenge_method"))
                && Asked.hash(verifier).equals(trip.get("code_challenge"))
                && fields.getOrDefault("redirect_uri", "").equals(trip.get("redirect_uri"));
    }

    private void userInfo(HttpExchange exchange) throws IOException {
        var access = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"))
                .replace("Bearer ", "");
        var person = Optional.ofNullable(codes.remove(access));
        if (person.isEmpty()) {
            answer(exchange, 401, Map.of());
            return;
        }
        var claims = new HashMap<>(person.get().claims());
        claims.put("sub", "orang-1");
        answer(exchange, 200, claims);
    }

    private String idToken(Person person) {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("orang-1")
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(120)))
                .claim("nonce", person.trip().get("nonce"));
        person.claims().forEach(claims::claim);
        person.spoiling().claims().accept(claims);
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID());
            var token = new SignedJWT(header.build(), claims.build());
            token.sign(new RSASSASigner(person.spoiling().foreignKey() ? newKey() : key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange exchange, int status, Map<String, Object> body) throws IOException {
        var bytes = json.writeValueAsBytes(body);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** The fields of a form or of a query. */
    public static Map<String, String> fields(String encoded) {
        var found = new HashMap<String, String>();
        Arrays.stream(encoded.split("&", -1))
                .map(it -> it.split("=", 2))
                .filter(it -> it.length == 2)
                .forEach(it -> found.put(it[0], URLDecoder.decode(it[1], StandardCharsets.UTF_8)));
        return found;
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("kunci-uji").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
