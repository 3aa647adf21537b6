package id.sasando.workers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

class PersonNameProperties {

    @Property
    void foldingAFoldedNameChangesNothing(@ForAll @StringLength(max = 120) String any) {
        var folded = PersonName.fold(any);

        assertThat(PersonName.fold(folded)).isEqualTo(folded);
    }

    @Property
    void aFoldedNameHasOnlyLettersDigitsAndSingleSpaces(@ForAll @StringLength(max = 120) String any) {
        assertThat(PersonName.fold(any)).matches("([\\p{L}\\p{N}]+( [\\p{L}\\p{N}]+)*)?");
    }

    @Property
    void capitalsDoNotMatter(@ForAll("names") String name) {
        assertThat(PersonName.fold(name.toUpperCase(Locale.ROOT))).isEqualTo(PersonName.fold(name));
    }

    @Property
    void aDoubledLetterDoesNotMatter(@ForAll("names") String name, @ForAll int where) {
        var at = Math.floorMod(where, name.length());
        var doubled = name.substring(0, at) + name.charAt(at) + name.substring(at);

        assertThat(PersonName.fold(doubled)).isEqualTo(PersonName.fold(name));
    }

    @Property
    void jAndYAreOneLetter(@ForAll("names") String name) {
        assertThat(PersonName.fold(name.replace('y', 'j'))).isEqualTo(PersonName.fold(name));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars(' ', 'h', 'y')
                .ofMinLength(1)
                .ofMaxLength(40);
    }
}
