package id.sasando.access.passkey;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;

/** An authenticator in software with one key (ES256). It can also do what a good one refuses to do. */
final class SoftAuthenticator {
    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int WITH_KEY = 0x40;

    private final KeyPair key;
    private final byte[] id = new byte[32];
    private int count;

    /** The page that the answer is for. */
    String origin = "http://localhost:8080";

    /** Whether the person proved to be the owner, by finger or PIN. */
    boolean verified = true;

    SoftAuthenticator() throws GeneralSecurityException {
        new SecureRandom().nextBytes(id);
        var pairs = KeyPairGenerator.getInstance("EC");
        pairs.initialize(new ECGenParameterSpec("secp256r1"));
        key = pairs.generateKeyPair();
    }

    /** What a browser would send after making the passkey. */
    String make(String challenge) throws GeneralSecurityException {
        var authData = new ByteArrayOutputStream();
        authData.writeBytes(head(WITH_KEY));
        authData.writeBytes(new byte[16]);
        authData.writeBytes(ByteBuffer.allocate(2).putShort((short) id.length).array());
        authData.writeBytes(id);
        authData.writeBytes(coseKey());
        var object = new ByteArrayOutputStream();
        object.writeBytes(HexFormat.of().parseHex("a363666d74646e6f6e656761747453746d74a068617574684461746158"));
        object.write(authData.size());
        object.writeBytes(authData.toByteArray());
        return answer("\"attestationObject\":\"%s\",\"transports\":[\"internal\"],\"clientDataJSON\":\"%s\""
                .formatted(text(object.toByteArray()), text(client("webauthn.create", challenge))));
    }

    /** What a browser would send after using it. */
    String use(String challenge) throws GeneralSecurityException {
        count++;
        var authData = head(0);
        var client = client("webauthn.get", challenge);
        var signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(key.getPrivate());
        signature.update(authData);
        signature.update(MessageDigest.getInstance("SHA-256").digest(client));
        return answer("\"authenticatorData\":\"%s\",\"signature\":\"%s\",\"clientDataJSON\":\"%s\""
                .formatted(text(authData), text(signature.sign()), text(client)));
    }

    private String answer(String response) {
        return "{\"id\":\"%1$s\",\"rawId\":\"%1$s\",\"type\":\"public-key\",\"response\":{%2$s},\"clientExtensionResults\":{}}"
                .formatted(text(id), response);
    }

    private byte[] head(int flags) throws GeneralSecurityException {
        var party = MessageDigest.getInstance("SHA-256").digest("localhost".getBytes(StandardCharsets.UTF_8));
        var all = flags | PRESENT | (verified ? VERIFIED : 0);
        return ByteBuffer.allocate(37).put(party).put((byte) all).putInt(count).array();
    }

    private byte[] client(String type, String challenge) {
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, challenge, origin)
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] coseKey() {
        var point = ((ECPublicKey) key.getPublic()).getW();
        var hex = HexFormat.of();
        return hex.parseHex("a5010203262001215820%064x225820%064x".formatted(point.getAffineX(), point.getAffineY()));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
