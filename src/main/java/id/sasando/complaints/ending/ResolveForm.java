package id.sasando.complaints.ending;

import id.sasando.shared.TypedWords;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a case ends, as typed. */
record ResolveForm(
        @Nullable @Min(0) @Max(Integer.MAX_VALUE) Integer version,
        @Nullable @NotBlank @Size(max = 40) String outcome,
        @Nullable @NotBlank @Size(max = 4000) String told,
        @Nullable @NotBlank @Size(max = 20) String toldOn,
        @Nullable UUID confirmer,
        @Nullable @NotBlank @Size(max = 2000) String reason) {

    int seen() {
        return version == null ? -1 : version;
    }

    ResolvePage.Typed typed() {
        return new ResolvePage.Typed(
                TypedWords.of(outcome),
                TypedWords.of(told),
                TypedWords.of(toldOn),
                confirmer == null ? "" : confirmer.toString(),
                TypedWords.of(reason));
    }
}
