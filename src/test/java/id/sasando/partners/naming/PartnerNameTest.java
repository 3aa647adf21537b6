package id.sasando.partners.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sasando.shared.RuleViolation;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PartnerNameTest {

    @Test
    void signsAndCapitalsDoNotMatter() {
        assertThat(PartnerName.fold("Dinas Nakertrans, Kab. Contoh")).isEqualTo("dinas nakertrans kab contoh");
    }

    @Test
    void aNameHas2To160Letters() {
        assertThatThrownBy(() -> new PartnerName("-"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("partners.partner.needs-a-name");
        assertThatThrownBy(() -> new PartnerName("x".repeat(161))).hasMessage("partners.partner.name-is-too-long");
    }

    @Property
    void foldingAFoldedNameChangesNothing(@ForAll @StringLength(max = 160) String any) {
        var folded = PartnerName.fold(any);

        assertThat(PartnerName.fold(folded)).isEqualTo(folded).matches("([\\p{L}\\p{N}]+( [\\p{L}\\p{N}]+)*)?");
    }
}
