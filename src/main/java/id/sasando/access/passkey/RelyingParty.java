package id.sasando.access.passkey;

import com.webauthn4j.util.exception.WebAuthnException;
import id.sasando.shared.Office;
import id.sasando.shared.Office.WrongSetting;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * This office towards authenticators: what they are asked, and whether what they answer is right. The authenticator
 * must verify its user by fingerprint, face or PIN, so that a passkey counts as two factors.
 */
@Component
class RelyingParty {
    static final Duration TIME = Duration.ofMinutes(5);

    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> MADE =
            new TypeReference<>() {};
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> USED =
            new TypeReference<>() {};
    private static final AuthenticatorSelectionCriteria SELECTION = AuthenticatorSelectionCriteria.builder()
            .userVerification(UserVerificationRequirement.REQUIRED)
            .residentKey(ResidentKeyRequirement.REQUIRED)
            .build();

    private final PasskeyOwners owners;
    private final StoredPasskeys passkeys;
    private final PublicKeyCredentialRpEntity office;
    private final URI publicUrl;
    private final Environment environment;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    RelyingParty(
            PasskeyOwners owners,
            StoredPasskeys passkeys,
            Office office,
            @Value("${sasando.public-url}") URI publicUrl,
            Environment environment) {
        if (publicUrl.getHost() == null)
            throw new WrongSetting("SASANDO_PUBLIC_URL is to be an address such as https://sasando.example.");
        this.owners = owners;
        this.passkeys = passkeys;
        this.publicUrl = publicUrl;
        this.environment = environment;
        this.office = PublicKeyCredentialRpEntity.builder()
                .id(publicUrl.getHost())
                .name(office.name())
                .build();
    }

    /** What the browser is told in order to make a passkey. */
    String toMake(UUID account, Bytes challenge) {
        return json.writeValueAsString(making(account, challenge));
    }

    /** What the browser is told in order to use one, whichever the person chooses. */
    String toUse(Bytes challenge) {
        return json.writeValueAsString(using(challenge));
    }

    /** Keeps the new passkey if the answer is right; empty if it is not. */
    Optional<CredentialRecord> keep(UUID account, Bytes challenge, String name, String answer) {
        try {
            var made = new RelyingPartyPublicKey(json.readValue(answer, MADE), name);
            var request = new ImmutableRelyingPartyRegistrationRequest(making(account, challenge), made);
            return Optional.of(operations().registerCredential(request));
        } catch (WebAuthnException | JacksonException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** The passkey that an answer speaks of, right or wrong, locked for this transaction. */
    Optional<Passkey> named(String answer) {
        try {
            return passkeys.lock(json.readValue(answer, USED).getRawId());
        } catch (JacksonException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Whether the answer is signed by that passkey, for this challenge and office, its user having been verified. */
    boolean accepts(Bytes challenge, String answer) {
        try {
            var used = json.readValue(answer, USED);
            operations().authenticate(new RelyingPartyAuthenticationRequest(using(challenge), used));
            return true;
        } catch (WebAuthnException | JacksonException | IllegalArgumentException _) {
            return false;
        }
    }

    private PublicKeyCredentialCreationOptions making(UUID account, Bytes challenge) {
        var owner = owners.find(account).orElseThrow();
        var known = passkeys.findByUserId(owner.getId()).stream()
                .map(it -> PublicKeyCredentialDescriptor.builder()
                        .id(it.getCredentialId())
                        .transports(it.getTransports())
                        .build())
                .toList();
        return PublicKeyCredentialCreationOptions.builder()
                .rp(office)
                .user(owner)
                .challenge(challenge)
                .pubKeyCredParams(
                        PublicKeyCredentialParameters.EdDSA,
                        PublicKeyCredentialParameters.ES256,
                        PublicKeyCredentialParameters.RS256)
                .excludeCredentials(known)
                .authenticatorSelection(SELECTION)
                .attestation(AttestationConveyancePreference.NONE)
                .timeout(TIME)
                .build();
    }

    private PublicKeyCredentialRequestOptions using(Bytes challenge) {
        return PublicKeyCredentialRequestOptions.builder()
                .challenge(challenge)
                .rpId(office.getId())
                .userVerification(UserVerificationRequirement.REQUIRED)
                .timeout(TIME)
                .build();
    }

    private WebAuthnRelyingPartyOperations operations() {
        return new Webauthn4JRelyingPartyOperations(owners, passkeys, office, origins());
    }

    /** The public address; on localhost also the port that was really opened, as no other host is called so. */
    private Set<String> origins() {
        var origins = new HashSet<String>();
        origins.add(publicUrl.getScheme() + "://" + publicUrl.getAuthority());
        if (publicUrl.getHost().equals("localhost")) {
            origins.add("http://localhost:" + environment.getProperty("local.server.port", "8080"));
        }
        return origins;
    }
}
