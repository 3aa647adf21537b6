package id.sasando.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import badmodules.cycle.orders.Order;
import id.sasando.laws.code.ClassRule;
import id.sasando.laws.code.ClassRules;
import id.sasando.laws.code.Code;
import id.sasando.laws.code.PublicFeatures;
import id.sasando.laws.code.ReadModules;
import id.sasando.laws.source.SourceFile;
import id.sasando.laws.source.SourceRule;
import id.sasando.laws.source.SourceRules;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.Violations;

/** Where things lie and what they may touch. Every rule rejects its own fixture, and no other rule rejects it. */
@Tag("law")
class ArchitectureTest {
    private static final Path FIXTURES = Path.of("src/test/java", Code.FIXTURES);
    private static final List<SourceFile> SOURCES = SourceFile.main();

    @Test
    void modulesUseOnlyWhatTheyDeclareAndFormNoCycle() {
        Code.modules().verify();
    }

    @Test
    void aCycleOfModulesIsRejected() {
        assertThatThrownBy(() -> ReadModules.fixture(badmodules.cycle.App.class).verify())
                .isInstanceOf(Violations.class)
                .hasMessageContaining("Cycle detected")
                .hasMessageContaining(Order.class.getSimpleName());
    }

    @Test
    void anUndeclaredUseIsRejected() {
        assertThatThrownBy(() ->
                        ReadModules.fixture(badmodules.undeclared.App.class).verify())
                .isInstanceOf(Violations.class)
                .hasMessageContaining("Allowed targets: none");
    }

    @Test
    void theUseOfAnInnerTypeOfAnotherModuleIsRejected() {
        assertThatThrownBy(() ->
                        ReadModules.fixture(badmodules.internaltype.App.class).verify())
                .isInstanceOf(Violations.class)
                .hasMessageContaining("non-exposed type");
    }

    @ParameterizedTest
    @MethodSource("classRules")
    void classesKeepTheLaw(ClassRule rule) {
        assertThat(rule.speaksOfAnyOf(Code.classes()))
                .as("something to speak of")
                .isTrue();
        assertThat(rule.faultsOf(Code.classes())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sourceRules")
    void sourcesKeepTheLaw(SourceRule rule) {
        assertThat(rule.speaksOfAnyOf(SOURCES)).as("something to speak of").isTrue();
        assertThat(rule.faultsOf(SOURCES)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aFixtureIsRejectedByItsOwnRuleAlone(String name) {
        var classes = Code.fixture(name);
        var sources = SourceFile.below(FIXTURES.resolve(name));

        var rejecting = Stream.concat(
                classRules().filter(it -> !it.faultsOf(classes).isEmpty()).map(ClassRule::name),
                sourceRules().filter(it -> !it.faultsOf(sources).isEmpty()).map(SourceRule::name));

        assertThat(rejecting).containsExactly(name);
    }

    @Test
    void noReasonForAPublicTypeOutlivesTheType() {
        assertThat(PublicFeatures.unneeded()).isEmpty();
    }

    static Stream<ClassRule> classRules() {
        return ClassRules.all().stream();
    }

    static Stream<SourceRule> sourceRules() {
        return SourceRules.all().stream();
    }

    static Stream<String> names() {
        return Stream.concat(classRules().map(ClassRule::name), sourceRules().map(SourceRule::name));
    }
}
