package id.sasando.documents.cleaning;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** The four kinds of file that citizens may send, known by their content and never by their name. */
public enum FileKind {
    JPEG("image/jpeg", "jpg", Set.of("image/jpeg")),
    PNG("image/png", "png", Set.of("image/png", "image/apng")),
    PDF("application/pdf", "pdf", Set.of("application/pdf")),
    // A voice note of an Android telephone often bears the brand of a film; its tracks are looked at when it is
    // cleaned.
    M4A("audio/mp4", "m4a", Set.of("audio/mp4", "video/mp4", "application/mp4", "video/quicktime"));

    private static final String PNG_START = "89504e470d0a1a0a0000000d49484452";
    private static final Set<String> VOICE_NOTE_BRANDS = Set.of("M4A ", "mp42", "isom");
    private static final int LOOKED_AT = 16;

    private final String mediaType;
    private final String extension;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<String> detectedAs;

    FileKind(String mediaType, String extension, Set<String> detectedAs) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.detectedAs = detectedAs;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without the dot. */
    public String extension() {
        return extension;
    }

    /**
     * The kind of this content, or nothing if it is none of the four. Two judges must agree, Tika and the first bytes
     * themselves: a file that is two things at once (a page of HTML in front of a PDF) is nothing to us.
     */
    public static Optional<FileKind> sniff(byte[] content) {
        if (content.length < LOOKED_AT) {
            return Optional.empty();
        }
        String detected = detect(content);
        return Arrays.stream(values())
                .filter(kind -> kind.startsAtTheFirstByteOf(content) && kind.detectedAs.contains(detected))
                .findFirst();
    }

    private boolean startsAtTheFirstByteOf(byte[] content) {
        String hex = HexFormat.of().formatHex(content, 0, LOOKED_AT);
        String text = new String(content, 0, LOOKED_AT, ISO_8859_1);
        return switch (this) {
            case JPEG -> hex.startsWith("ffd8ff");
            case PNG -> hex.equals(PNG_START);
            case PDF -> text.startsWith("%PDF-");
            case M4A -> text.startsWith("ftyp", 4) && VOICE_NOTE_BRANDS.contains(text.substring(8, 12));
        };
    }

    private static String detect(byte[] content) {
        try {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(new ByteArrayInputStream(content), new Metadata())
                    .toString();
        } catch (IOException unreadableMemory) {
            throw new UncheckedIOException(unreadableMemory);
        }
    }
}
