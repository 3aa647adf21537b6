package id.sasando.publicsite.follow;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A receipt code as it was typed.
 *
 * @param kept what was typed and waits for the code, sealed
 * @param stay the page is only to be shown again
 */
record CodeForm(
        @Nullable @Size(max = 80) String code,
        @Nullable @Size(max = 40_000) String kept,
        @Nullable Boolean stay) {

    boolean stays() {
        return Boolean.TRUE.equals(stay);
    }

    String typed() {
        return code == null ? "" : code.strip();
    }

    String waiting() {
        return kept == null ? "" : kept;
    }
}
