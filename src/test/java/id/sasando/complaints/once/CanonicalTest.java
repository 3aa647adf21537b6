package id.sasando.complaints.once;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The same content is written alike, other content never. */
class CanonicalTest {
    private final JsonMapper json = JsonMapper.builder().build();

    record One(String text, boolean danger, Optional<String> village) {}

    record SameInAnotherOrder(Optional<String> village, String text, boolean danger) {}

    record Lines(List<String> lines) {}

    @Test
    void theOrderOfFieldsSaysNothing() {
        assertThat(of(new One("Tolong", true, Optional.of("53"))))
                .isEqualTo(of(new SameInAnotherOrder(Optional.of("53"), "Tolong", true)));
    }

    @Test
    void lineEndsBlanksAroundAndFormsOfALetterSayNothing() {
        assertThat(of(new One(" Jos\u00e9\r\nTolong ", false, Optional.empty())))
                .isEqualTo(of(new One("Jose\u0301\nTolong", false, Optional.empty())));
    }

    @Test
    void aTickIsContent() {
        assertThat(of(new One("Tolong", true, Optional.empty())))
                .isNotEqualTo(of(new One("Tolong", false, Optional.empty())));
    }

    @Test
    void noTwoContentsRunIntoEachOther() {
        assertThat(of(new Lines(List.of("a", "b")))).isNotEqualTo(of(new Lines(List.of("a,1:b"))));
        assertThat(of(new Lines(List.of("a", "b")))).isNotEqualTo(of(new Lines(List.of("b", "a"))));
    }

    private String of(Object content) {
        return Canonical.of(json.valueToTree(content));
    }
}
