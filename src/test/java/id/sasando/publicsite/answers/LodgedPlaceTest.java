package id.sasando.publicsite.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LodgedPlaceTest {

    @Test
    void thePartOfTheCountryIsLodgedWithThePlace() {
        assertThat(LodgeReport.placed("Kebun di Lahad Datu", "Sabah")).isEqualTo("Kebun di Lahad Datu, Sabah");
        assertThat(LodgeReport.placed("", "Sabah")).isEqualTo("Sabah");
    }

    @Test
    void whatWasTypedIsNeitherRepeatedNorCut() {
        var long199 = "x".repeat(199);

        assertThat(LodgeReport.placed("Miri, Sarawak", "Sarawak")).isEqualTo("Miri, Sarawak");
        assertThat(LodgeReport.placed("Miri", "")).isEqualTo("Miri");
        assertThat(LodgeReport.placed(long199, "Sarawak")).isEqualTo(long199);
    }
}
