package id.sasando.workers;

import id.sasando.wording.ReadPhone;
import java.util.regex.Pattern;

/**
 * A telephone number of any country in E.164, such as {@code +6281234567890}. What people type becomes one by
 * {@link id.sasando.wording.TypedPhone}.
 *
 * @param value plus sign and 6 to 15 digits
 */
public record PhoneNumber(String value) {
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{5,14}");

    public PhoneNumber {
        if (!E164.matcher(value).matches()) throw new IllegalArgumentException("not a number in E.164");
    }

    /** With spaces, to be read aloud: {@code +62 812-3456-7890}. */
    public String spaced() {
        return ReadPhone.stored(value).spaced();
    }

    @Override
    public String toString() {
        return "a phone number";
    }
}
