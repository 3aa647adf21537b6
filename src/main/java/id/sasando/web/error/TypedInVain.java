package id.sasando.web.error;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Which fields of a form that came too late hold words worth giving back: never what is secret, and no choices. */
final class TypedInVain {
    private static final int FIELDS_MAX = 30;
    private static final int LENGTH_MAX = 4000;
    /** By the names that forms use; a test holds it against every password field of the templates. */
    private static final Pattern SECRET = Pattern.compile(
            ".*(pass|current|repeated|code|csrf|token|secret|totp|credential|sealed).*", Pattern.CASE_INSENSITIVE);
    /** Codes, versions and keys, which nobody typed; a telephone number or an amount was. */
    private static final Pattern CHOSEN = Pattern.compile(
            "[A-Z][A-Z0-9_.:-]*|[0-9]{0,3}|true|false|yes|no|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private TypedInVain() {}

    static List<String> of(Map<String, String[]> fields) {
        return fields.entrySet().stream()
                .filter(it -> !SECRET.matcher(it.getKey()).matches())
                .flatMap(it -> Arrays.stream(it.getValue()))
                .map(String::strip)
                .filter(it -> !CHOSEN.matcher(it).matches())
                .map(it -> it.substring(0, Math.min(it.length(), LENGTH_MAX)))
                .limit(FIELDS_MAX)
                .toList();
    }
}
