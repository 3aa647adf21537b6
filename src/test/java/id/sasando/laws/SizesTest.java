package id.sasando.laws;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.laws.pages.Template;
import id.sasando.laws.source.Sizes;
import id.sasando.laws.source.Sizes.Size;
import id.sasando.laws.source.SourceFile;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Hard stops for sizes. The table that it prints shows the trend. */
@Tag("law")
class SizesTest {
    private static final List<SourceFile> MAIN = SourceFile.main();
    private static final List<SourceFile> TESTS = SourceFile.below(Path.of("src/test/java/id"));
    private static final StringBuilder TABLE = new StringBuilder();

    @AfterAll
    static void printTheTable() {
        var share = sum(Sizes.files(TESTS)) / (double) sum(Sizes.files(MAIN));
        System.out.printf("%-12s %6s %6s %6s %6s%n%s", "size", "median", "p95", "max", "stop", TABLE);
        System.out.printf("test : main lines %.2f%s%n", share, share < 0.8 || share > 2.2 ? " (aim 1.0 to 1.6)" : "");
    }

    @Test
    void filesEndBefore300Lines() {
        assertThat(tooLarge("file", Sizes.files(MAIN), 300)).isEmpty();
    }

    @Test
    void methodsEndBefore40Lines() {
        assertThat(tooLarge("method", Sizes.methods(MAIN), 40)).isEmpty();
    }

    @Test
    void nothingTakesMoreThanSix() {
        assertThat(tooLarge("parameters", Sizes.parameters(MAIN), 6)).isEmpty();
    }

    @Test
    void foldersHoldAtMost15Sources() {
        assertThat(tooLarge("folder", folders(MAIN), 15)).isEmpty();
        assertThat(tooLarge("test folder", folders(TESTS), 15)).isEmpty();
    }

    @Test
    void testsAreShortToo() {
        assertThat(tooLarge("test file", Sizes.files(TESTS), 400)).isEmpty();
        assertThat(tooLarge("test method", Sizes.methods(TESTS), 30)).isEmpty();
    }

    @Test
    void templatesEndBefore150Lines() {
        var sizes = Template.all().stream()
                .map(it -> new Size(it.name(), (int) it.text().lines().count()))
                .toList();

        assertThat(tooLarge("template", sizes, 150)).isEmpty();
    }

    @Test
    void whatIsTooLargeIsRejected() {
        var body = "int a;\n".repeat(40);
        var source = SourceFile.of(
                "Large.java",
                "class Large {\n" + "\n".repeat(300)
                        + "Large(int a, int b, int c, int d, int e, int f, int g) {}\nvoid run() {\n" + body + "}}");
        var folder = IntStream.range(0, 16)
                .mapToObj(it -> SourceFile.of("folder/A" + it + ".java", "class A {}"))
                .toList();

        assertThat(above(Sizes.files(List.of(source)), 300)).hasSize(1);
        assertThat(above(Sizes.methods(List.of(source)), 40))
                .singleElement()
                .asString()
                .contains(" run");
        assertThat(above(Sizes.parameters(List.of(source)), 6))
                .singleElement()
                .asString()
                .contains(" <init>");
        assertThat(above(folders(folder), 15)).hasSize(1);
    }

    private static List<Size> folders(Collection<SourceFile> sources) {
        return sources.stream()
                .collect(Collectors.groupingBy(it -> it.name().replaceFirst("/[^/]*$", ""), Collectors.counting()))
                .entrySet()
                .stream()
                .map(it -> new Size(it.getKey(), it.getValue().intValue()))
                .toList();
    }

    private static List<Size> tooLarge(String kind, List<Size> sizes, int stop) {
        assertThat(sizes).as("something to measure").isNotEmpty();
        var sorted = sizes.stream().mapToInt(Size::size).sorted().toArray();
        TABLE.append("%-12s %6d %6d %6d %6d%n"
                .formatted(
                        kind,
                        sorted[sorted.length / 2],
                        sorted[sorted.length * 95 / 100],
                        sorted[sorted.length - 1],
                        stop));
        return above(sizes, stop);
    }

    private static List<Size> above(List<Size> sizes, int stop) {
        return sizes.stream().filter(it -> it.size() > stop).toList();
    }

    private static int sum(List<Size> sizes) {
        return sizes.stream().mapToInt(Size::size).sum();
    }
}
