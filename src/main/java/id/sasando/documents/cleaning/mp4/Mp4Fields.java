package id.sasando.documents.cleaning.mp4;

import id.sasando.documents.cleaning.refusal.CleaningRefused;
import id.sasando.documents.cleaning.refusal.Reason;
import java.util.Set;

/**
 * The boxes that playing needs, field by field (ISO/IEC 14496-12): times, names and reserved bytes become zero, and so
 * does whatever a box holds beyond its fields. Positions count from the content of the box, version and flags first.
 */
final class Mp4Fields {
    /** Settings of the decoder are short; more would be a hiding place. */
    private static final int MAX_DECODER_SETTINGS = 256;

    private static final Set<String> DECODER_SETTINGS = Set.of("esds", "alac", "damr");
    private static final int SELF_CONTAINED = 1;

    private Mp4Fields() {}

    static void clean(byte[] file, Mp4Box box) {
        boolean wide = box.s32(file, 0) >>> 24 == 1;
        switch (box.type()) {
            case "mvhd" -> cleanMovieHeader(file, box, wide);
            case "tkhd" -> cleanTrackHeader(file, box, wide);
            case "mdhd" -> {
                box.zero(file, 4, wide ? 16 : 8);
                box.zeroAfter(file, wide ? 34 : 22);
            }
            case "hdlr" -> {
                box.zero(file, 4, 4);
                box.zeroAfter(file, 12);
            }
            case "smhd" -> box.zeroAfter(file, 6);
            case "dref" -> cleanReferences(file, box);
            case "stsd" -> cleanDescriptions(file, box);
            case "elst" -> box.zeroAfter(file, 8 + box.u32(file, 4) * (wide ? 20 : 12));
            case "stts", "co64" -> box.zeroAfter(file, 8 + box.u32(file, 4) * 8);
            case "stsc" -> box.zeroAfter(file, 8 + box.u32(file, 4) * 12);
            case "stco" -> box.zeroAfter(file, 8 + box.u32(file, 4) * 4);
            case "stsz" -> box.zeroAfter(file, 12 + (box.s32(file, 4) == 0 ? box.u32(file, 8) * 4 : 0));
            default -> box.blank(file);
        }
    }

    private static void cleanMovieHeader(byte[] file, Mp4Box box, boolean wide) {
        int rate = wide ? 32 : 20; // after times, time scale and length
        box.zero(file, 4, wide ? 16 : 8);
        box.zero(file, rate + 6, 10);
        box.zero(file, rate + 52, 24);
        box.zeroAfter(file, rate + 80);
    }

    private static void cleanTrackHeader(byte[] file, Mp4Box box, boolean wide) {
        int trackNumber = wide ? 20 : 12;
        int afterLength = trackNumber + (wide ? 16 : 12);
        box.zero(file, 4, wide ? 16 : 8);
        box.zero(file, trackNumber + 4, 4);
        box.zero(file, afterLength, 8);
        box.zero(file, afterLength + 14, 2);
        box.zeroAfter(file, afterLength + 60);
    }

    /** Each entry must say that the sound lies in this very file; an address of another place is zeroed or refused. */
    private static void cleanReferences(byte[] file, Mp4Box box) {
        CleaningRefused.unless(box.length() >= 8, Reason.DAMAGED);
        for (Mp4Box entry : Mp4Box.fill(file, box.content() + 8, box.end())) {
            CleaningRefused.unless(entry.is("url ") && entry.s32(file, 0) == SELF_CONTAINED, Reason.UNSUPPORTED);
            entry.zeroAfter(file, 4);
        }
    }

    private static void cleanDescriptions(byte[] file, Mp4Box box) {
        CleaningRefused.unless(box.length() >= 8, Reason.DAMAGED);
        for (Mp4Box entry : Mp4Box.fill(file, box.content() + 8, box.end())) {
            int version = entry.s32(file, 8) >>> 16;
            CleaningRefused.unless(version <= 2, Reason.DAMAGED);
            entry.zero(file, 0, 6);
            entry.zero(file, 10, 6);
            int fields = version == 0 ? 28 : version == 1 ? 44 : 64;
            CleaningRefused.unless(fields <= entry.length(), Reason.DAMAGED);
            cleanDecoderSettings(file, entry, entry.content() + fields);
        }
    }

    private static void cleanDecoderSettings(byte[] file, Mp4Box entry, int from) {
        boolean playable = false;
        for (Mp4Box child : Mp4Box.fill(file, from, entry.end())) {
            if (DECODER_SETTINGS.contains(child.type())) {
                CleaningRefused.unless(child.length() <= MAX_DECODER_SETTINGS, Reason.DAMAGED);
                if (child.is("damr")) {
                    child.zero(file, 0, 5); // who made the encoder
                    child.zeroAfter(file, 9);
                }
                playable = true;
            } else {
                child.blank(file);
            }
        }
        CleaningRefused.unless(playable, Reason.UNSUPPORTED);
    }
}
