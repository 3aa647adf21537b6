package id.sasando.documents.cleaning;

import static id.sasando.documents.cleaning.FileExamples.joined;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;

/** Pictures of 64 by 48 as Chromium writes them, red above and blue below, with the marker in EXIF, XMP and more. */
final class WebpExample {
    static final byte[] LOSSY = of("UAUAnQEqQAAwAD5tLpNGJCKhoS1IAIANiUAaPrgfwD8ANMB+AH6zAHElfJYfY9DNCYtAAP7wmxVXRqou"
            + "RYHB7Bmz/x8F3wF7J8rHAUkP+u7VQiY7mjvOOhkAAAA=");
    static final byte[] LOSSLESS =
            of("Lz/ACwAPEPO///MfDuY/ov/x//////////////////////////////8PAAAAAAAAAAAAAAAAAAAAAAAA" + "AAAAAAAA");
    /** Opaque above, half transparent below. */
    static final byte[] ALPHA = of("AQ/wwP+IiCAWTPKXzmB3RP8z/nw=");

    private WebpExample() {}

    static byte[] withMarker(String marker) {
        return file(
                chunk("VP8X", canvas(0x2c)),
                chunk("ICCP", latin(marker)),
                chunk("VP8 ", LOSSY),
                chunk("EXIF", latin("Exif\0\0" + marker)),
                chunk("XMP ", latin("<x>" + marker + "</x>")),
                chunk("CATA", latin(marker)));
    }

    static byte[] transparent() {
        return file(chunk("VP8X", canvas(0x10)), chunk("ALPH", ALPHA), chunk("VP8 ", LOSSY));
    }

    /** Flags, and the size less one in each direction. */
    static byte[] canvas(int flags) {
        return new byte[] {(byte) flags, 0, 0, 0, 63, 0, 0, 47, 0, 0};
    }

    static byte[] chunk(String type, byte[] content) {
        byte[] head = littleEndian(content.length);
        return joined(latin(type), head, content, new byte[content.length % 2]);
    }

    static byte[] file(byte[]... chunks) {
        byte[] all = joined(chunks);
        return joined(latin("RIFF"), littleEndian(4 + all.length), latin("WEBP"), all);
    }

    private static byte[] littleEndian(int value) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
    }

    private static byte[] latin(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static byte[] of(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}
