package id.sasando.documents.cleaning.sound;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import id.sasando.documents.cleaning.refusal.CleaningRefused;
import id.sasando.documents.cleaning.refusal.Reason;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The packets in front of the sound.
 *
 * @param identification of Opus 19 bytes, or 21 and one for each channel; of Vorbis 30
 * @param setup the code books of Vorbis; empty for Opus
 * @param pages so many pages they fill; sound begins on a page of its own
 */
@SuppressWarnings("ArrayRecordComponent") // read once and never compared
record OggHeaders(byte[] identification, byte[] setup, int pages) {
    private static final String OPUS = "OpusHead";
    private static final String VORBIS = "\1vorbis";

    boolean isOpus() {
        return begins(identification, OPUS);
    }

    static OggHeaders of(byte[] file, List<OggPage> pages) {
        List<byte[]> packets = new ArrayList<>();
        ByteArrayOutputStream packet = new ByteArrayOutputStream();
        int page = 0;
        int wanted = 1;
        while (packets.size() < wanted) {
            CleaningRefused.unless(page < pages.size(), Reason.DAMAGED);
            readPage(file, pages.get(page++), packet, packets);
            CleaningRefused.unless(!packets.isEmpty(), Reason.DAMAGED);
            wanted = begins(packets.getFirst(), OPUS) ? 2 : 3;
        }
        CleaningRefused.unless(packets.size() == wanted && packet.size() == 0, Reason.DAMAGED);
        CleaningRefused.unless(page < pages.size() && !pages.get(page).has(OggPage.CONTINUED), Reason.DAMAGED);
        return checked(packets, page);
    }

    private static void readPage(byte[] file, OggPage page, ByteArrayOutputStream packet, List<byte[]> packets) {
        CleaningRefused.unless(page.has(OggPage.CONTINUED) == (packet.size() > 0), Reason.DAMAGED);
        int at = page.body();
        for (byte lace : page.lacing()) {
            int length = lace & 0xff;
            packet.write(file, at, length);
            at += length;
            if (length < 255) {
                packets.add(packet.toByteArray());
                packet.reset();
            }
        }
    }

    private static OggHeaders checked(List<byte[]> packets, int pages) {
        byte[] first = packets.getFirst();
        if (begins(first, OPUS)) {
            boolean stereo = first.length == 19 && first[18] == 0;
            boolean more = first.length >= 21 && first[18] != 0 && first.length == 21 + (first[9] & 0xff);
            CleaningRefused.unless(stereo || more, Reason.DAMAGED);
            CleaningRefused.unless(begins(packets.get(1), "OpusTags"), Reason.DAMAGED);
            return new OggHeaders(first, new byte[0], pages);
        }
        CleaningRefused.unless(begins(first, VORBIS), Reason.UNSUPPORTED);
        boolean complete =
                first.length == 30 && begins(packets.get(1), "\3vorbis") && begins(packets.get(2), "\5vorbis");
        CleaningRefused.unless(complete, Reason.DAMAGED);
        return new OggHeaders(first, packets.get(2), pages);
    }

    private static boolean begins(byte[] packet, String word) {
        return packet.length >= word.length() && new String(packet, 0, word.length(), ISO_8859_1).equals(word);
    }
}
