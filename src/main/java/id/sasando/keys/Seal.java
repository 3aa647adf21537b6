package id.sasando.keys;

import java.nio.charset.StandardCharsets;

/**
 * Seals and opens with one data key. The context binds a sealed value to its place: a value moved to another row or
 * column does not open.
 */
public interface Seal {

    /** @param context table, column and row id, such as {@code complaints.message.text:4f…} */
    byte[] seal(String context, byte[] plain);

    /** @throws BrokenSeal if the value was changed, moved, or sealed with another key */
    byte[] open(String context, byte[] sealed);

    default byte[] sealText(String context, String plain) {
        return seal(context, plain.getBytes(StandardCharsets.UTF_8));
    }

    default String openText(String context, byte[] sealed) {
        return new String(open(context, sealed), StandardCharsets.UTF_8);
    }
}
