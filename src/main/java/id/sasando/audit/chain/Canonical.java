package id.sasando.audit.chain;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes that read in one way only: each field is a mark of presence, its length in four bytes, and its content. */
final class Canonical {
    private static final int ABSENT = 0;
    private static final int PRESENT = 1;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

    /** @param version the first byte; an encoding that differs in any way has another one */
    Canonical(int version) {
        bytes.write(version);
    }

    Canonical text(Optional<String> field) {
        return bytes(field.map(it -> it.getBytes(StandardCharsets.UTF_8)));
    }

    Canonical number(long field) {
        return text(Optional.of(Long.toString(field)));
    }

    Canonical bytes(Optional<byte[]> field) {
        if (field.isEmpty()) {
            bytes.write(ABSENT);
            return this;
        }
        var content = field.get();
        bytes.write(PRESENT);
        for (var shift = 24; shift >= 0; shift -= 8) bytes.write(content.length >>> shift);
        bytes.writeBytes(content);
        return this;
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }
}
