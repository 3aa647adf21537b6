package id.sasando.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import id.sasando.laws.code.Code;
import id.sasando.laws.code.Glossary;
import id.sasando.laws.code.Golden;
import id.sasando.laws.code.Place;
import id.sasando.laws.source.Names;
import id.sasando.laws.source.SourceFile;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Law, screen and code speak of the same things. */
@Tag("law")
class GlossaryTest {
    private static final List<SourceFile> SOURCES = SourceFile.main();
    private static final Golden DOCUMENT = new Golden(Path.of("docs/glossary.md"));

    @Test
    void theGlossarySaysWhatExistsAndWhatIsPlanned() {
        assertThat(DOCUMENT.read()).contains(Glossary.TYPES).hasSizeGreaterThan(100);

        DOCUMENT.compare(new Glossary(DOCUMENT.read()).refreshed(Names.known(SOURCES), rootTypes()));
    }

    @Test
    void aTermWithoutCodeIsMarkedAndAMarkDoesNotOutliveTheCode() {
        var glossary = new Glossary(List.of(
                "| Istilah | Identifier | Definition |",
                "| Keranjang | `Basket` *planned* | Carries fruit. |",
                "| Buah | `Fruit.RIPE / GREEN` | Grows. |",
                "| Lama | – | An old word. |"));

        var fresh = glossary.refreshed(Set.of("Basket", "Fruit", "RIPE"), List.of());

        assertThat(fresh)
                .startsWith(
                        "| Istilah | Identifier | Definition |",
                        "| Keranjang | `Basket` | Carries fruit. |",
                        "| Buah | `Fruit.RIPE / GREEN` *planned* | Grows. |",
                        "| Lama | – | An old word. |");
    }

    private static List<Glossary.RootType> rootTypes() {
        return Code.classes().stream()
                .filter(it -> it.isTopLevelClass() && Place.of(it).isModuleRoot())
                .filter(it -> it.getModifiers().contains(JavaModifier.PUBLIC))
                .sorted(Comparator.comparing(it -> it.getSimpleName()))
                .map(it -> new Glossary.RootType(
                        it.getSimpleName(), Place.of(it).module(), Names.meaning(SOURCES, it.getName())))
                .toList();
    }
}
