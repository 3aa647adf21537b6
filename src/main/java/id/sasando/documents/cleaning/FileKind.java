package id.sasando.documents.cleaning;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** The kinds of file that citizens may send, known by their content and never by their name. */
public enum FileKind {
    JPEG("image/jpeg", "jpg", Set.of("image/jpeg")),
    PNG("image/png", "png", Set.of("image/png", "image/apng")),
    WEBP("image/webp", "webp", Set.of("image/webp")),
    HEIC("image/heic", "heic", Set.of("image/heic", "image/heic-sequence", "image/heif", "image/heif-sequence")),
    PDF("application/pdf", "pdf", Set.of("application/pdf")),
    // A voice note of an Android telephone often bears the brand of a film; its tracks are looked at when it is
    // cleaned.
    M4A("audio/mp4", "m4a", Set.of("audio/mp4", "video/mp4", "application/mp4", "video/quicktime")),
    THREE_GP("audio/3gpp", "3gp", Set.of("video/3gpp", "application/mp4", "video/quicktime")),
    // Tika takes short frames for nothing and a tag in front of any sound for MP3; our own judge looks at two frames.
    AAC("audio/aac", "aac", Set.of("audio/x-aac", "audio/mpeg", "application/octet-stream")),
    MP3("audio/mpeg", "mp3", Set.of("audio/mpeg")),
    AMR("audio/amr", "amr", Set.of("audio/amr", "audio/amr-wb")),
    OGG("audio/ogg", "ogg", Set.of("audio/opus", "audio/vorbis", "application/ogg"));

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

    /** As people write it. */
    public String label() {
        return this == THREE_GP ? "3GP" : name();
    }

    /** The kind of a clean copy: a WebP, which nothing here can write, becomes a JPEG. */
    public FileKind cleanKind() {
        return this == WEBP ? JPEG : this;
    }

    /**
     * The kind of this content, or nothing if it is none of ours. Two judges must agree, Tika and the first bytes
     * themselves: a file that is two things at once (a page of HTML in front of a PDF) is nothing to us.
     */
    public static Optional<FileKind> sniff(byte[] content) {
        if (content.length < FirstBytes.LOOKED_AT) {
            return Optional.empty();
        }
        String detected = detect(content);
        FirstBytes first = FirstBytes.of(content);
        return Arrays.stream(values())
                .filter(kind -> kind.detectedAs.contains(detected) && first.are(kind))
                .findFirst();
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
