package id.sasando.documents.cleaning;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import id.sasando.documents.cleaning.sound.FrameCleaning;
import java.util.HexFormat;
import java.util.Set;

/** What a file says of itself at its very beginning: our own judge beside Tika. */
@SuppressWarnings("ArrayRecordComponent") // looked at once and never compared
record FirstBytes(byte[] content, String hex, String text) {
    static final int LOOKED_AT = 16;
    private static final String PNG_START = "89504e470d0a1a0a0000000d49484452";
    private static final Set<String> VOICE_NOTE_BRANDS = Set.of("M4A ", "mp42", "isom");
    private static final Set<String> HEIC_BRANDS = Set.of("heic", "heix", "hevc", "hevx");

    /** Brands of any picture in this family; what is inside, the list of brands says. */
    private static final Set<String> HEIF_BRANDS = Set.of("mif1", "msf1");

    private static final int BRANDS_LOOKED_AT = 128;

    static FirstBytes of(byte[] content) {
        return new FirstBytes(
                content,
                HexFormat.of().formatHex(content, 0, LOOKED_AT),
                new String(content, 0, Math.min(content.length, BRANDS_LOOKED_AT), ISO_8859_1));
    }

    boolean are(FileKind kind) {
        return switch (kind) {
            case JPEG -> hex.startsWith("ffd8ff");
            case PNG -> hex.equals(PNG_START);
            case WEBP -> text.startsWith("RIFF") && text.startsWith("WEBPVP8", 8);
            case HEIC -> hasBrand() && isHeic(brand());
            case PDF -> text.startsWith("%PDF-");
            case M4A -> hasBrand() && VOICE_NOTE_BRANDS.contains(brand());
            case THREE_GP -> hasBrand() && brand().matches("3g[pers][4-9]");
            case AAC -> FrameCleaning.beginsAac(content);
            case MP3 -> FrameCleaning.beginsMp3(content);
            case AMR -> text.startsWith("#!AMR\n") || text.startsWith("#!AMR-WB\n");
            case OGG -> text.startsWith("OggS\0\2") && (oggHolds("OpusHead") || oggHolds("\1vorbis"));
        };
    }

    /** The first page of a recording holds one packet, behind the length of its only segment. */
    private boolean oggHolds(String word) {
        return text.startsWith(word, 28);
    }

    private boolean hasBrand() {
        return text.startsWith("ftyp", 4);
    }

    private String brand() {
        return text.substring(8, 12);
    }

    private boolean isHeic(String brand) {
        return HEIC_BRANDS.contains(brand)
                || (HEIF_BRANDS.contains(brand) && HEIC_BRANDS.stream().anyMatch(it -> text.indexOf(it, 16) > 0));
    }
}
