package id.sasando.agencies.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sasando.shared.RuleViolation;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"PT. Contoh Jaya", "P.T. CONTOH  JAYA", "contoh-jaya", "Contoh Jaya, PT", "Contoh Jaya (Persero)"
            })
    void theLegalFormAndSignsDoNotMatter(String name) {
        assertThat(AgencyName.fold(name)).isEqualTo("contoh jaya");
    }

    @Test
    void aNameHas2To160Letters() {
        assertThat(new AgencyName("PT  X1 ").text()).isEqualTo("PT X1");
        assertThatThrownBy(() -> new AgencyName("?"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("agencies.agency.needs-a-name");
        assertThatThrownBy(() -> new AgencyName("x".repeat(161))).hasMessage("agencies.agency.name-is-too-long");
    }

    @Property
    void foldingAFoldedNameChangesNothing(@ForAll @StringLength(max = 160) String any) {
        var folded = AgencyName.fold(any);

        assertThat(AgencyName.fold(folded)).isEqualTo(folded).matches("([\\p{L}\\p{N}]+( [\\p{L}\\p{N}]+)*)?");
    }
}
