package id.sasando.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SliceTest {
    @Test
    void oneRowMoreThanThePageSaysThatThereIsAnother() {
        var slice = Slice.of(List.of("a", "b", "c"), 2, it -> "after " + it);

        assertThat(slice.items()).containsExactly("a", "b");
        assertThat(slice.next()).contains("after b");
    }

    @Test
    void aFullPageWithoutMoreIsTheLast() {
        var slice = Slice.of(List.of("a", "b"), 2, it -> it);

        assertThat(slice.items()).containsExactly("a", "b");
        assertThat(slice.next()).isEmpty();
    }

    @Test
    void aPageTurnedIntoAnotherKeepsItsPlace() {
        var slice = Slice.of(List.of("a", "b", "c"), 2, it -> it).map(it -> it + it);

        assertThat(slice.items()).containsExactly("aa", "bb");
        assertThat(slice.next()).contains("b");
    }
}
