package id.sasando.documents.cleaning.mp4;

import id.sasando.documents.cleaning.refusal.CleaningRefused;
import id.sasando.documents.cleaning.refusal.Reason;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Which bytes of a recording are sound, as its sample tables say (ISO/IEC 14496-12, 8.7). */
final class SampleRanges {
    private static final int TABLE = 8;
    private static final int SIZES = 12;

    private final int fileLength;
    private final List<Mp4Box> media;
    private final BitSet inMedia = new BitSet();
    private final BitSet sound = new BitSet();
    /** Samples may not overlap, else short tables could name the same bytes a million times. */
    private long totalBytes;

    SampleRanges(int fileLength, List<Mp4Box> media) {
        this.fileLength = fileLength;
        this.media = media;
        media.forEach(box -> inMedia.set(box.content(), box.end()));
    }

    /** One track: samples for each chunk (stsc), sizes of samples (stsz), places of chunks (stco or co64). */
    void add(byte[] file, Mp4Box samplesPerChunk, Mp4Box sizes, Mp4Box places) {
        long chunks = places.u32(file, 4);
        long runs = samplesPerChunk.u32(file, 4);
        CleaningRefused.unless(chunks == 0 || runs > 0, Reason.DAMAGED);
        boolean wide = places.is("co64");
        long nextSample = 0;
        int run = -1;
        for (int chunk = 0; chunk < chunks; chunk++) {
            while (run + 1 < runs && samplesPerChunk.u32(file, TABLE + 12 * (run + 1)) <= chunk + 1L) {
                run++;
            }
            CleaningRefused.unless(run >= 0, Reason.DAMAGED);
            long count = samplesPerChunk.u32(file, TABLE + 12 * run + 4);
            long length = bytesOf(file, sizes, nextSample, count);
            nextSample += count;
            keep(wide ? places.s64(file, TABLE + 8 * chunk) : places.u32(file, TABLE + 4 * chunk), length);
        }
        // A sample without a place would be silenced unnoticed, and evidence with it.
        CleaningRefused.unless(nextSample > 0 && nextSample == sizes.u32(file, 8), Reason.DAMAGED);
    }

    private long bytesOf(byte[] file, Mp4Box sizes, long firstSample, long count) {
        CleaningRefused.unless(firstSample + count <= sizes.u32(file, 8), Reason.DAMAGED);
        long sizeOfAll = sizes.u32(file, 4);
        if (sizeOfAll > 0) {
            CleaningRefused.unless(sizeOfAll <= fileLength, Reason.DAMAGED);
            return sizeOfAll * count;
        }
        long length = 0;
        for (long sample = firstSample; sample < firstSample + count; sample++) {
            length += sizes.u32(file, SIZES + 4 * (int) sample);
        }
        return length;
    }

    private void keep(long place, long length) {
        totalBytes += length;
        CleaningRefused.unless(length <= fileLength && totalBytes <= fileLength, Reason.DAMAGED);
        CleaningRefused.unless(place >= 0 && place <= fileLength - length, Reason.DAMAGED);
        int from = (int) place;
        int end = (int) (place + length);
        CleaningRefused.unless(inMedia.nextClearBit(from) >= end, Reason.DAMAGED);
        sound.set(from, end);
    }

    /** Zeroes what lies in the media boxes and belongs to no sample. */
    void zeroTheRest(byte[] file) {
        for (Mp4Box box : media) {
            int at = sound.nextClearBit(box.content());
            while (at < box.end()) {
                int nextSound = sound.nextSetBit(at);
                int end = nextSound < 0 ? box.end() : Math.min(nextSound, box.end());
                Arrays.fill(file, at, end, (byte) 0);
                at = sound.nextClearBit(end);
            }
        }
    }
}
