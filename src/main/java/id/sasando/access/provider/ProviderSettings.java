package id.sasando.access.provider;

import id.sasando.shared.Office.WrongSetting;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What the operator says of the provider by {@code SASANDO_OIDC_ISSUER}, {@code …_CLIENT_ID}, {@code …_CLIENT_SECRET} or
 * {@code …_CLIENT_SECRET_FILE}, {@code …_NAME}, {@code …_CLAIM}, {@code …_ACR} and {@code …_AMR}.
 *
 * @param claim whose value is compared: {@code email} with the address of an account, any other with its login
 * @param acr values of {@code acr} by which the provider says that two factors were proved
 * @param amr values of {@code amr} that say the same
 */
record ProviderSettings(
        String issuer, String clientId, String secret, String name, String claim, Set<String> acr, Set<String> amr) {
    static final String EMAIL = "email";

    /** The secret never appears in a text made from it. */
    @Override
    public String toString() {
        return "ProviderSettings[issuer=" + issuer + "]";
    }

    /**
     * Reads the settings.
     *
     * @param setting answers the value of {@code issuer}, {@code client-id}, …; empty if it is not set
     * @throws WrongSetting if they are incomplete or wrong
     */
    static Optional<ProviderSettings> of(UnaryOperator<String> setting) {
        var issuer = setting.apply("issuer").strip();
        if (issuer.isEmpty()) return Optional.empty();
        var host = host(issuer);
        var clientId = setting.apply("client-id").strip();
        if (clientId.isEmpty()) throw new WrongSetting("SASANDO_OIDC_CLIENT_ID is missing.");
        var name = setting.apply("name").strip();
        var claim = setting.apply("claim").strip();
        return Optional.of(new ProviderSettings(
                issuer,
                clientId,
                secret(setting),
                name.isEmpty() ? host : name,
                claim.isEmpty() ? EMAIL : claim,
                values(setting.apply("acr")),
                values(setting.apply("amr"))));
    }

    boolean byEmail() {
        return claim.equals(EMAIL);
    }

    private static String host(String issuer) {
        try {
            var url = URI.create(issuer);
            var host = String.valueOf(url.getHost());
            var here = host.equals("localhost") || host.equals("127.0.0.1");
            if (url.getHost() != null && ("https".equals(url.getScheme()) || ("http".equals(url.getScheme()) && here)))
                return host;
        } catch (IllegalArgumentException _) {
            // Said below.
        }
        throw new WrongSetting("SASANDO_OIDC_ISSUER is to be an address that begins with https://.");
    }

    private static String secret(UnaryOperator<String> setting) {
        var secret = setting.apply("client-secret").strip();
        if (!secret.isEmpty()) return secret;
        var file = setting.apply("client-secret-file").strip();
        if (file.isEmpty())
            throw new WrongSetting("SASANDO_OIDC_CLIENT_SECRET or SASANDO_OIDC_CLIENT_SECRET_FILE is missing.");
        try {
            var read = Files.readString(Path.of(file)).strip();
            if (!read.isEmpty()) return read;
        } catch (IOException _) {
            // Said below.
        }
        throw new WrongSetting("SASANDO_OIDC_CLIENT_SECRET_FILE cannot be read or is empty.");
    }

    private static Set<String> values(String list) {
        return Arrays.stream(list.split("[,\\s]+", -1))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
