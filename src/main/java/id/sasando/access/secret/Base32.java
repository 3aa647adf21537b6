package id.sasando.access.secret;

import java.io.ByteArrayOutputStream;

/** The alphabet of RFC 4648 §6 without padding, in which authenticators take their secrets. */
final class Base32 {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Base32() {}

    static String encode(byte[] bytes) {
        var text = new StringBuilder();
        var pending = 0;
        var bits = 0;
        for (var b : bytes) {
            pending = pending << 8 | b & 0xff;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(ALPHABET.charAt(pending >> bits & 31));
            }
            pending &= (1 << bits) - 1;
        }
        if (bits > 0) text.append(ALPHABET.charAt(pending << 5 - bits & 31));
        return text.toString();
    }

    static byte[] decode(String text) {
        var bytes = new ByteArrayOutputStream();
        var pending = 0;
        var bits = 0;
        for (var letter : text.toCharArray()) {
            var value = ALPHABET.indexOf(letter);
            if (value < 0) throw new IllegalArgumentException("not base32");
            pending = pending << 5 | value;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(pending >> bits);
                pending &= (1 << bits) - 1;
            }
        }
        return bytes.toByteArray();
    }
}
