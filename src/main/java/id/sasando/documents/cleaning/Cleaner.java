package id.sasando.documents.cleaning;

import id.sasando.documents.cleaning.CleaningOutcome.CannotBeCleaned;
import id.sasando.documents.cleaning.CleaningOutcome.Cleaned;
import id.sasando.documents.cleaning.CleaningOutcome.Reason;
import id.sasando.documents.cleaning.PdfCleaning.TimeBudget;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.ImageIO;

/**
 * Makes clean copies. Whatever the bytes are, it answers and does not throw, within bounds: 10 MB, 40 megapixels, 50
 * pages, and a budget of time for each document.
 */
public final class Cleaner {
    static final int MAX_BYTES = 10 * 1024 * 1024;
    static final int MAX_PIXELS = 40_000_000;

    /** The bounds of one file are bounds of memory only if a second file waits until the first is done. */
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock(true);

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
        ONE_AT_A_TIME.lock();
        try {
            return new Cleaned(cleanCopy(kind, content));
        } catch (CleaningRefused refused) {
            return new CannotBeCleaned(refused.reason());
        } catch (OutOfMemoryError bombPastTheBounds) {
            return new CannotBeCleaned(Reason.TOO_COMPLEX);
        } catch (IOException | RuntimeException | StackOverflowError malformed) {
            // The libraries answer malformed input with whatever exception they stumble into; all mean the same here.
            return new CannotBeCleaned(Reason.DAMAGED);
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private byte[] cleanCopy(FileKind kind, byte[] content) throws IOException {
        CleaningRefused.unless(FileKind.sniff(content).filter(kind::equals).isPresent(), Reason.DAMAGED);
        return switch (kind) {
            case JPEG -> ImageCleaning.cleanJpeg(content);
            case PNG -> ImageCleaning.cleanPng(content);
            case PDF -> PdfCleaning.clean(content, TimeBudget.startingNow(timeBudget));
            case M4A -> M4aCleaning.clean(content);
        };
    }
}
