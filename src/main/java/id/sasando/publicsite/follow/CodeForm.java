package id.sasando.publicsite.follow;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A receipt code as it was typed.
 *
 * @param kept what was typed and waits for the code, sealed
 */
record CodeForm(
        @Nullable @Size(max = 80) String code,
        @Nullable @Size(max = 40_000) String kept) {

    String typed() {
        return code == null ? "" : code.strip();
    }

    String waiting() {
        return kept == null ? "" : kept;
    }
}
