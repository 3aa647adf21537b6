package id.sasando.documents.cleaning.sound;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import id.sasando.documents.cleaning.refusal.CleaningRefused;
import id.sasando.documents.cleaning.refusal.Reason;
import java.io.ByteArrayOutputStream;

/**
 * Recordings that are a row of frames. The frames are copied as they are; tags before and behind them are left out, and
 * so is a last frame that was cut off. Anything else between or behind frames means that sound would be lost unnoticed.
 *
 * <p>What the encoder put inside the coded sound itself is not looked at.
 */
public final class FrameCleaning {
    private FrameCleaning() {}

    /** Are the first two frames, behind any tag, frames of AAC (ADTS)? */
    public static boolean beginsAac(byte[] content) {
        return begins(content, new AdtsFrames());
    }

    public static boolean beginsMp3(byte[] content) {
        return begins(content, new Mp3Frames());
    }

    public static byte[] cleanAac(byte[] content) {
        return frames(content, SoundTags.around(content), new AdtsFrames());
    }

    public static byte[] cleanMp3(byte[] content) {
        return frames(content, SoundTags.around(content), new Mp3Frames());
    }

    public static byte[] cleanAmr(byte[] content) {
        String start = new String(content, 0, 9, ISO_8859_1).startsWith("#!AMR-WB\n") ? "#!AMR-WB\n" : "#!AMR\n";
        SoundTags sound = new SoundTags(start.length(), content.length);
        byte[] frames = frames(content, sound, new AmrFrames(start.length() > 6));
        ByteArrayOutputStream copy = new ByteArrayOutputStream(content.length);
        copy.writeBytes(start.getBytes(ISO_8859_1));
        copy.writeBytes(frames);
        return copy.toByteArray();
    }

    private static boolean begins(byte[] content, Frames kind) {
        try {
            int first = SoundTags.startOf(content);
            int length = kind.lengthAt(content, first, content.length);
            int second = first + length;
            return length > 0
                    && (second >= content.length - Frames.HEADER || kind.lengthAt(content, second, content.length) > 0);
        } catch (CleaningRefused _) {
            return false;
        }
    }

    private static byte[] frames(byte[] content, SoundTags sound, Frames kind) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(content.length);
        int at = sound.from();
        while (at < sound.end()) {
            int length = kind.lengthAt(content, at, sound.end());
            CleaningRefused.unless(length > 0, Reason.DAMAGED);
            if (length > sound.end() - at) {
                break; // the recording was cut off within its last frame
            }
            if (!kind.isDescription(content, at, length)) {
                kept.write(content, at, length);
            }
            at += length;
        }
        CleaningRefused.unless(kept.size() > 0, Reason.DAMAGED);
        return kept.toByteArray();
    }
}
