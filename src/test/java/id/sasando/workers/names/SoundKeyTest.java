package id.sasando.workers.names;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.workers.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundKeyTest {

    @ParameterizedTest
    @CsvSource({"Yohanes,Johannes", "Soekarno,Sukarno", "Sjarif,Sarif", "Daniel,Danil", "Yakob,Yakop"})
    void oldSpellingsSoundLikeNewOnes(String one, String other) {
        assertThat(sound(one)).isEqualTo(sound(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Djami,Jami",
        "Tjandra,Candra",
        "Philipus,Filipus",
        "Pilipus,Filipus",
        "Veronika,Feronica",
        "Christoforus,Kristophorus",
        "Michael,Mikael",
        "Zakarias,Sakarias",
        "Xaverius,Saverius",
        "Maximus,Maksimus",
        "Aquino,Akuino",
        "Cecilia,Sesilia",
        "Vincensius,Finsensius",
        "Ignatius,Ignasius",
        "Nuwa,Nua",
        "Mooy,Moi",
        "Klau,Klaw",
        "Weya,Wea",
        "Nggadas,Ngadas",
        "Davit,David",
        "Sonya,Sonia",
        "Theresya,Teresia",
        "Elizabeth,Elisabet"
    })
    void oneNameWrittenTwoWaysSoundsAlike(String one, String other) {
        assertThat(sound(one)).isEqualTo(sound(other));
    }

    @ParameterizedTest
    @CsvSource({"Neno,Nino", "Maria,Marta", "Bano,Bana", "Yosef,Yusuf", "Seran,Serang", "Tae,Tai", "Kase,Kasi"})
    void otherNamesSoundOtherwise(String one, String other) {
        assertThat(sound(one)).isNotEqualTo(sound(other));
    }

    @Test
    void whatHasNoSoundKeepsItsLetters() {
        assertThat(SoundKey.of("h").sound()).isEqualTo("h");
        assertThat(SoundKey.of("王芳").sound()).isEqualTo("王芳");
    }

    @Test
    void aShortWordForgivesNoLetter() {
        assertThat(SoundKey.of("bo").asked()).noneMatch(it -> it.startsWith("-"));
        assertThat(SoundKey.of("boa").asked()).contains("-bo");
        assertThat(SoundKey.of("bo").filed()).contains("-bo");
    }

    private static String sound(String name) {
        return SoundKey.of(PersonName.fold(name)).sound();
    }
}
