package id.sasando.documents.cleaning.mp4;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import id.sasando.documents.cleaning.refusal.CleaningRefused;
import id.sasando.documents.cleaning.refusal.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A recording cleaned in place: the sound is not encoded again, and no byte of it moves. Only boxes that playing needs
 * are kept; all others become free space full of zeroes, and so does what lies between the samples.
 *
 * <p>What the encoder put inside the coded sound itself is not looked at.
 */
public final class M4aCleaning {
    private static final Map<String, Set<String>> NEEDED_IN = Map.of(
            "moov", Set.of("mvhd", "trak"),
            "trak", Set.of("tkhd", "edts", "mdia"),
            "edts", Set.of("elst"),
            "mdia", Set.of("mdhd", "hdlr", "minf"),
            "minf", Set.of("smhd", "dinf", "stbl"),
            "dinf", Set.of("dref"),
            "stbl", Set.of("stsd", "stts", "stsc", "stsz", "stco", "co64"));

    /** The sound of these lies in pieces that only the blanked boxes could find. */
    private static final Set<String> FRAGMENTS = Set.of("moof", "mvex");

    private static final Set<String> BRANDS = Set.of(
            "M4A ", "M4B ", "mp41", "mp42", "isom", "iso2", "iso4", "iso5", "iso6", "qt  ", "3gp4", "3gp5", "3gp6");
    private static final int MAX_BRANDS = 32;

    private M4aCleaning() {}

    public static byte[] clean(byte[] content) {
        byte[] whole = content.clone();
        List<Mp4Box> boxes = topBoxes(whole);
        // What follows the last box belongs to no recording, for example a ZIP archive.
        byte[] copy = Arrays.copyOf(whole, boxes.getLast().end());
        List<Mp4Box> media = boxes.stream().filter(box -> box.is("mdat")).toList();
        Mp4Box movie = only(boxes, "moov");
        cleanBrands(copy, boxes.getFirst());
        SampleRanges samples = new SampleRanges(copy.length, media);
        Mp4Box brands = boxes.getFirst();
        boxes.stream()
                .filter(box -> !box.is("moov") && !box.is("mdat") && !box.equals(brands))
                .forEach(box -> box.blank(copy));
        int tracks = 0;
        for (Mp4Box child : neededIn(copy, movie)) {
            if (child.is("trak")) {
                cleanTrack(copy, child, samples);
                tracks++;
            }
        }
        CleaningRefused.unless(tracks > 0, Reason.DAMAGED);
        samples.zeroTheRest(copy);
        return copy;
    }

    private static List<Mp4Box> topBoxes(byte[] file) {
        List<Mp4Box> boxes = new ArrayList<>();
        int at = 0;
        for (Optional<Mp4Box> next = Mp4Box.at(file, 0, file.length);
                next.isPresent();
                next = Mp4Box.at(file, at, file.length)) {
            Mp4Box box = next.get();
            CleaningRefused.unless(!FRAGMENTS.contains(box.type()), Reason.UNSUPPORTED);
            boxes.add(box);
            at = box.end();
        }
        CleaningRefused.unless(!boxes.isEmpty() && boxes.getFirst().is("ftyp"), Reason.DAMAGED);
        return boxes;
    }

    /** Brands are four letters each; a list of strange ones is a place for words. */
    private static void cleanBrands(byte[] file, Mp4Box brands) {
        int count = brands.length() / 4;
        CleaningRefused.unless(count >= 2 && count <= MAX_BRANDS && brands.length() % 4 == 0, Reason.DAMAGED);
        brands.zero(file, 4, 4);
        for (int i = 2; i < count; i++) {
            if (!BRANDS.contains(brands.text(file, 4 * i))) {
                System.arraycopy("isom".getBytes(ISO_8859_1), 0, file, brands.content() + 4 * i, 4);
            }
        }
    }

    private static void cleanTrack(byte[] file, Mp4Box track, SampleRanges samples) {
        List<Mp4Box> inTrack = neededIn(file, track);
        List<Mp4Box> inMedia = neededIn(file, only(inTrack, "mdia"));
        CleaningRefused.unless(only(inMedia, "hdlr").text(file, 8).equals("soun"), Reason.OTHER_TRACKS);
        List<Mp4Box> inInformation = neededIn(file, only(inMedia, "minf"));
        inTrack.stream().filter(box -> box.is("edts")).forEach(box -> neededIn(file, box));
        inInformation.stream().filter(box -> box.is("dinf")).forEach(box -> neededIn(file, box));
        List<Mp4Box> table = neededIn(file, only(inInformation, "stbl"));
        only(table, "stsd");
        only(table, "stts");
        samples.add(
                file,
                only(table, "stsc"),
                only(table, "stsz"),
                only(table.stream()
                        .filter(box -> box.is("stco") || box.is("co64"))
                        .toList()));
    }

    /** Blanks what is not needed in this box, cleans what is, and returns the latter. */
    private static List<Mp4Box> neededIn(byte[] file, Mp4Box parent) {
        Set<String> needed = NEEDED_IN.getOrDefault(parent.type(), Set.of());
        List<Mp4Box> kept = new ArrayList<>();
        for (Mp4Box child : Mp4Box.fill(file, parent.content(), parent.end())) {
            CleaningRefused.unless(!FRAGMENTS.contains(child.type()), Reason.UNSUPPORTED);
            if (!needed.contains(child.type())) {
                child.blank(file);
                continue;
            }
            if (!NEEDED_IN.containsKey(child.type())) {
                Mp4Fields.clean(file, child);
            }
            kept.add(child);
        }
        return kept;
    }

    private static Mp4Box only(List<Mp4Box> boxes, String type) {
        return only(boxes.stream().filter(box -> box.is(type)).toList());
    }

    /** Two where one belongs would let players and us follow different ones. */
    private static Mp4Box only(List<Mp4Box> boxes) {
        CleaningRefused.unless(boxes.size() == 1, Reason.DAMAGED);
        return boxes.getFirst();
    }
}
