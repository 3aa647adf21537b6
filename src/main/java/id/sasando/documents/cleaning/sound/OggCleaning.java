package id.sasando.documents.cleaning.sound;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import id.sasando.documents.cleaning.refusal.CleaningRefused;
import id.sasando.documents.cleaning.refusal.Reason;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Opus or Vorbis in Ogg, as chat programs send voice notes. The pages of sound are copied with new numbers and
 * checksums; the header of comments (names, places, pictures) is written anew and empty (RFC 7845, 5.2; Vorbis I, 5).
 *
 * <p>What the encoder put inside the coded sound itself is not looked at.
 */
public final class OggCleaning {
    private static final byte[] OPUS_COMMENTS = "OpusTags\0\0\0\0\0\0\0\0".getBytes(ISO_8859_1);
    private static final byte[] VORBIS_COMMENTS = "\3vorbis\0\0\0\0\0\0\0\0\1".getBytes(ISO_8859_1);

    /** What fits onto one page beside the empty comments; encoders need a tenth of it. */
    private static final int MAX_SETUP = 250 * 255;

    private OggCleaning() {}

    public static byte[] clean(byte[] content) {
        List<OggPage> pages = pagesOf(content);
        OggHeaders headers = OggHeaders.of(content, pages);
        ByteArrayOutputStream copy = new ByteArrayOutputStream(content.length);
        copy.writeBytes(headerPage(OggPage.FIRST, 0, List.of(headers.identification())));
        copy.writeBytes(headerPage(0, 1, headers.isOpus() ? List.of(OPUS_COMMENTS) : vorbis(headers)));
        int number = 2;
        for (OggPage page : pages.subList(headers.pages(), pages.size())) {
            byte[] body = Arrays.copyOfRange(content, page.body(), page.end());
            int flags = page.flags() & (OggPage.CONTINUED | OggPage.LAST);
            copy.writeBytes(OggPage.written(flags, page.granule(), number++, page.lacing(), body));
        }
        return copy.toByteArray();
    }

    private static List<byte[]> vorbis(OggHeaders headers) {
        CleaningRefused.unless(headers.setup().length <= MAX_SETUP, Reason.UNSUPPORTED);
        return List.of(VORBIS_COMMENTS, headers.setup());
    }

    /** Up to the page that calls itself the last, or to a page within which the file was cut off. */
    private static List<OggPage> pagesOf(byte[] content) {
        List<OggPage> pages = new ArrayList<>();
        int at = 0;
        Optional<OggPage> next = OggPage.at(content, 0);
        while (next.isPresent()) {
            OggPage page = next.get();
            boolean ownStream = pages.isEmpty()
                    ? page.has(OggPage.FIRST)
                    : !page.has(OggPage.FIRST)
                            && page.serial() == pages.getFirst().serial();
            CleaningRefused.unless(ownStream, Reason.OTHER_TRACKS);
            pages.add(page);
            at = page.end();
            next = OggPage.at(content, at);
            if (page.has(OggPage.LAST)) {
                CleaningRefused.unless(next.isEmpty(), Reason.OTHER_TRACKS);
            }
        }
        CleaningRefused.unless(!pages.isEmpty(), Reason.DAMAGED);
        return pages;
    }

    private static byte[] headerPage(int flags, int number, List<byte[]> packets) {
        ByteArrayOutputStream lacing = new ByteArrayOutputStream();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (byte[] packet : packets) {
            for (int left = packet.length; left >= 255; left -= 255) {
                lacing.write(255);
            }
            lacing.write(packet.length % 255);
            body.writeBytes(packet);
        }
        return OggPage.written(flags, 0, number, lacing.toByteArray(), body.toByteArray());
    }
}
