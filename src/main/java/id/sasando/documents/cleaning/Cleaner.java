package id.sasando.documents.cleaning;

import id.sasando.documents.cleaning.CleaningOutcome.CannotBeCleaned;
import id.sasando.documents.cleaning.CleaningOutcome.Cleaned;
import id.sasando.documents.cleaning.mp4.M4aCleaning;
import id.sasando.documents.cleaning.pdf.PdfCleaning;
import id.sasando.documents.cleaning.pdf.PdfCleaning.TimeBudget;
import id.sasando.documents.cleaning.picture.ImageCleaning;
import id.sasando.documents.cleaning.picture.WebpCleaning;
import id.sasando.documents.cleaning.refusal.CleaningRefused;
import id.sasando.documents.cleaning.refusal.Reason;
import id.sasando.documents.cleaning.sound.FrameCleaning;
import id.sasando.documents.cleaning.sound.OggCleaning;
import java.io.IOException;
import java.time.Duration;
import javax.imageio.ImageIO;

/**
 * Makes clean copies. Whatever the bytes are, it answers and does not throw, within bounds: 10 MB, 40 megapixels, 50
 * pages, and a budget of time for each file, which is worked on by a thread that is not the caller's.
 */
public final class Cleaner {
    static final int MAX_BYTES = 10 * 1024 * 1024;

    /** A copy may be larger than what was sent, for it is packed anew. Whoever keeps copies has room for this much. */
    public static final int MAX_COPY_BYTES = 16_000_000;

    /** Beyond its own budget a cleaning may take so long to notice that it is over. */
    private static final Duration GRACE = Duration.ofSeconds(15);

    /** The bounds of one file are bounds of memory only if a second file waits until the first is done. */
    private static final CleaningWorker WORKER = new CleaningWorker(1, 2, Duration.ofMinutes(2));

    private final Duration timeBudget;

    public Cleaner() {
        this(Duration.ofSeconds(60));
    }

    Cleaner(Duration timeBudget) {
        this.timeBudget = timeBudget;
        // Otherwise the readers of images, also those inside PDFBox, put unsealed evidence into temporary files.
        ImageIO.setUseCache(false);
    }

    /** Waits while another file is being cleaned. The content is not changed. */
    public CleaningOutcome clean(FileKind kind, byte[] content) {
        if (content.length > MAX_BYTES) {
            return new CannotBeCleaned(Reason.TOO_LARGE);
        }
        try {
            return new Cleaned(WORKER.run(() -> cleanCopy(kind, content), timeBudget.plus(GRACE)));
        } catch (CleaningRefused refused) {
            return new CannotBeCleaned(refused.reason());
        }
    }

    /** A copy must be known again by its content, else it would be handed out as what it is not. */
    private byte[] cleanCopy(FileKind kind, byte[] content) throws IOException {
        CleaningRefused.unless(FileKind.sniff(content).filter(kind::equals).isPresent(), Reason.DAMAGED);
        byte[] copy = copyOf(kind, content);
        CleaningRefused.unless(copy.length <= MAX_COPY_BYTES, Reason.TOO_LARGE);
        CleaningRefused.unless(
                FileKind.sniff(copy).filter(kind.cleanKind()::equals).isPresent(), Reason.DAMAGED);
        return copy;
    }

    private byte[] copyOf(FileKind kind, byte[] content) throws IOException {
        return switch (kind) {
            case JPEG -> ImageCleaning.cleanJpeg(content);
            case PNG -> ImageCleaning.cleanPng(content);
            case WEBP -> WebpCleaning.clean(content);
            case HEIC -> throw new CleaningRefused(Reason.NOT_SHOWABLE);
            case PDF -> PdfCleaning.clean(content, TimeBudget.startingNow(timeBudget));
            case M4A, THREE_GP -> M4aCleaning.clean(content);
            case AAC -> FrameCleaning.cleanAac(content);
            case MP3 -> FrameCleaning.cleanMp3(content);
            case AMR -> FrameCleaning.cleanAmr(content);
            case OGG -> OggCleaning.clean(content);
        };
    }
}
