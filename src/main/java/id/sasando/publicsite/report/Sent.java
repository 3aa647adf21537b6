package id.sasando.publicsite.report;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What every page of the form sends beside its own answers.
 *
 * @param sealed the answers before
 * @param go empty for onward, {@code back}, or the page to change
 */
record Sent(
        @Nullable @Size(max = Sent.SEALED_MAX) String sealed,
        @Nullable @Size(max = Sent.TARGET_MAX) String go) {
    static final int SEALED_MAX = 200_000;
    static final int TARGET_MAX = 40;

    String field() {
        return sealed == null || sealed.length() > SEALED_MAX ? "" : sealed;
    }

    String target() {
        return go == null || go.length() > TARGET_MAX ? "" : go;
    }

    /** Going back asks for nothing to be complete. */
    boolean onward() {
        return target().isEmpty();
    }
}
