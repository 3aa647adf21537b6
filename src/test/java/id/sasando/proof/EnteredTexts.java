package id.sasando.proof;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every text and file of class S3 or S4 that tests of this JVM entered through a page. Page tests, browser tests and
 * {@link Visitor} tell it by themselves, so that no journey can forget.
 */
public final class EnteredTexts {
    /** Fields whose words are sealed. Names, phones and villages are readable for search. */
    private static final Set<String> SEALED_FIELDS = Set.of(
            "text",
            "message",
            "note",
            "reason",
            "told",
            "employer",
            "recruiter",
            "place",
            "route",
            "safe",
            "suspicion",
            "wishes",
            "contactNote");

    private static final int LENGTH_MIN = 12;
    private static final int SAMPLE = 24;
    private static final Set<String> TEXTS = ConcurrentHashMap.newKeySet();
    private static final Set<byte[]> FILES = ConcurrentHashMap.newKeySet();

    private EnteredTexts() {}

    /** A field as it was sent. */
    public static void typed(String field, String value) {
        if (SEALED_FIELDS.contains(field) && value.length() >= LENGTH_MIN) TEXTS.add(value);
    }

    public static void file(byte[] content) {
        FILES.add(content.clone());
    }

    /** The texts, and pieces of the files, as bytes to look for. */
    static Traces traces() {
        var found = new LinkedHashSet<byte[]>();
        TEXTS.forEach(it -> found.add(it.getBytes(StandardCharsets.UTF_8)));
        FILES.forEach(it -> found.addAll(samples(it)));
        return new Traces(found);
    }

    /** A few pieces of something long: parts of it are as telling as the whole. */
    static Set<byte[]> samples(byte[] content) {
        if (content.length <= 4 * SAMPLE) return Set.of(content);
        var found = new LinkedHashSet<byte[]>();
        for (int part = 0; part < 4; part++) {
            int from = part * (content.length - SAMPLE) / 3;
            found.add(java.util.Arrays.copyOfRange(content, from, from + SAMPLE));
        }
        return found;
    }
}
