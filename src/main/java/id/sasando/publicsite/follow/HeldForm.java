package id.sasando.publicsite.follow;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The sealed field of every form of these pages. */
record HeldForm(@Nullable @Size(max = HeldForm.SEALED_MAX) String sealed) {
    static final int SEALED_MAX = 2_000;

    String field() {
        return sealed == null || sealed.length() > SEALED_MAX ? "" : sealed;
    }
}
