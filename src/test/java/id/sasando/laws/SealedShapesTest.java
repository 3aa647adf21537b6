package id.sasando.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sasando.keys.SealedShape;
import id.sasando.laws.code.Golden;
import id.sasando.laws.schema.SealedShapes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is sealed stays readable: no field changes without a new version, and every version ever written opens. */
@Tag("law")
class SealedShapesTest {
    /** A row of each version that was ever written, as it was sealed. */
    private static final Path ROWS = Path.of("src/test/resources/sealed-shapes");

    private static final Golden GOLDEN = Golden.of("sealed-shapes.txt");

    private record Basket(String fruit, List<Item> items) {}

    private record Item(long number) {}

    @Test
    void noFieldChangesWithoutANewVersion() {
        var listing = SealedShapes.listing(SealedShapes.all());

        assertThat(SealedShapes.faults(GOLDEN.read(), listing)).isEmpty();
        GOLDEN.compare(listing);
    }

    @Test
    void eachShapeHasAColumnOfItsOwn() {
        assertThat(SealedShapes.all())
                .isNotEmpty()
                .extracting(SealedShape::column)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    <T> void everyVersionEverWrittenOpens(SealedShape<T> shape) {
        var rows = IntStream.rangeClosed(1, shape.version())
                .mapToObj(it -> row(shape.column() + "." + it + ".txt"))
                .toList();

        assertThat(rows)
                .allSatisfy(it -> assertThat(shape.write(shape.read(it))).isNotEmpty());
        var last = shape.read(rows.getLast());
        assertThat(shape.write(last)).as("the row of the present version").endsWith(rows.getLast());
    }

    @Test
    void aFieldThatChangesUnderTheSameVersionIsRejected() {
        var now = List.of("a.b.c 1", "  fruit: String", "a.b.d 2", "  fruit: String", "a.b.e 1 list", "a.b.f 1");

        assertThat(SealedShapes.faults(
                        List.of("a.b.c 1", "  fruit: int", "a.b.d 1", "a.b.e 1", "a.b.f 2", "a.b.g 1"), now))
                .containsExactly(
                        "a.b.c has other fields and is still version 1",
                        "a.b.e has other fields and is still version 1",
                        "a.b.f went back to version 1",
                        "a.b.g is gone, and its rows are not");
        assertThat(SealedShapes.faults(now, now)).isEmpty();
    }

    @Test
    void aListingNamesInnerFieldsAndTheVersion() {
        var shape = SealedShape.listOf("a.b.c", Basket.class).then(_ -> {});

        assertThat(SealedShapes.listing(List.of(shape)))
                .containsExactly("a.b.c 2 list", "  fruit: String", "  items: List<Item>", "  items.number: long");
    }

    @Test
    void aTypeThatNobodyKnowsHowToWriteIsRejected() {
        record Loose(Map<String, String> anything) {}

        assertThatThrownBy(() -> SealedShapes.listing(List.of(SealedShape.of("a.b.c", Loose.class))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Map");
    }

    static List<SealedShape<?>> shapes() {
        return SealedShapes.all();
    }

    private static String row(String file) {
        try {
            return Files.readString(ROWS.resolve(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
