package id.sasando.wording;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasando.wording.PhoneReading.Choice;
import id.sasando.wording.PhoneReading.None;
import id.sasando.wording.PhoneReading.One;
import id.sasando.wording.PhoneReading.Why;
import id.sasando.wording.TypedPhone.Asked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedPhoneTest {

    @ParameterizedTest
    @CsvSource({
        "5123 4567, HK, +85251234567, HK",
        "056 123 4567, SA, +966561234567, SA",
        "012-345 6789, MY, +60123456789, MY",
        "60123456789, MY, +60123456789, MY",
        "8123 4567, SG, +6581234567, SG",
        "0912 345 678, TW, +886912345678, TW",
        "050 123 4567, AE, +971501234567, AE",
        "080-1234-5678, JP, +818012345678, JP",
        "71234567, PG, +67571234567, PG",
        "712 3456, BN, +6737123456, BN"
    })
    void aNumberAsDialledWhereTheReportIsAboutBelongsThere(String typed, String country, String value, String read) {
        assertThat(read(typed, country)).isEqualTo(new One(new ReadPhone(value, read, false, false)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "081234567890",
                "0812 3456-7890",
                "81234567890",
                "6281234567890",
                "62 812 3456 7890",
                "+62 812 3456 7890",
                "+62 0812 3456 7890",
                "+62 (812) 3456 7890",
                "+62 (0)812 3456 7890",
                "+0812 3456 7890",
                "006281234567890",
                "00 62 812 3456 7890",
                "(0812) 3456.7890",
                "0812/3456/7890"
            })
    void everyUsualWayOfWritingAnIndonesianNumberIsRead(String typed) {
        isTheIndonesianNumber(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202a+62 812\u20113456\u20117890\u202c",
                "+62\u00a0812\u00a03456\u00a07890",
                "+62 812\u200b3456\u200d7890",
                "0812\u20133456\u22127890",
                "\uff0b\uff16\uff12 \uff18\uff11\uff12 \uff13\uff14\uff15\uff16 \uff17\uff18\uff19\uff10",
                "\u0660\u0668\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669\u0660",
                "wa.me/6281234567890",
                "https://wa.me/6281234567890",
                "http://wa.me/+6281234567890?text=Halo",
                "wa.me/081234567890",
                "https://api.whatsapp.com/send?phone=6281234567890&text=Halo",
                "tel:+6281234567890",
                "081234567890 (WA)",
                "081234567890 (WA/telp)",
                "WA: 081234567890",
                "WA 0812 3456 7890",
                "No. HP: 0812-3456-7890",
                "Nomor WhatsApp 0812 3456 7890.",
                "081234567890 wa"
            })
    void whatIsPastedFromElsewhereIsReadWithoutItsSignsAndWords(String typed) {
        isTheIndonesianNumber(typed);
    }

    private static void isTheIndonesianNumber(String typed) {
        for (var country : new String[] {"MY", "HK", "SA", "ID", "ZZ", ""}) {
            assertThat(read(typed, country))
                    .as(country)
                    .isEqualTo(new One(new ReadPhone("+6281234567890", "ID", false, false)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "+60 12-345 6789, +60123456789, MY",
        "0060 12 345 6789, +60123456789, MY",
        "+852 5123 4567, +85251234567, HK",
        "+677 74 12345, +6777412345, SB"
    })
    void aPlusOrTwoNoughtsTellTheCountry(String typed, String value, String country) {
        assertThat(read(typed, "ID")).isEqualTo(new One(new ReadPhone(value, country, false, false)));
    }

    @Test
    void anIndonesianLandlineIsReadWhereNoMobileReadingExistsAndIsSaidToBeOne() {
        assertThat(read("0380 821234", "HK")).isEqualTo(new One(new ReadPhone("+62380821234", "ID", true, false)));
        assertThat(read("0561 234567", "ID")).isEqualTo(new One(new ReadPhone("+62561234567", "ID", true, false)));
        assertThat(read("0561 234567", "SA")).isEqualTo(new One(new ReadPhone("+966561234567", "SA", false, false)));
    }

    @Test
    void theFieldOfAnOfficeAsksWhereALandlineAtHomeIsAsLikely() {
        var reading = TypedPhone.read("0561 234567", new Asked("SA", true));

        assertThat(reading.asked()).extracting(ReadPhone::value).containsExactly("+62561234567", "+966561234567");
    }

    @Test
    void twoMobileNumbersAreAskedAbout() {
        var reading = read("881 234 567", "PL");

        assertThat(reading.asked()).extracting(ReadPhone::value).containsExactly("+62881234567", "+48881234567");
        assertThat(reading.settled("")).isEmpty();
        assertThat(reading.settled("+85251234567")).isEmpty();
        assertThat(reading.settled("+48881234567")).map(ReadPhone::country).contains("PL");
    }

    @Test
    void aNumberOfAThirdCountryWithoutItsPlusIsAskedNotTaken() {
        assertThat(read("60123456789", "HK"))
                .isEqualTo(new Choice(java.util.List.of(new ReadPhone("+60123456789", "MY", false, false))));
    }

    @Test
    void aReadingThatDropsDigitsIsNone() {
        assertThat(read("0821 0123 45678", "KR"))
                .isEqualTo(new One(new ReadPhone("+62821012345678", "ID", false, false)));
    }

    @Test
    void anIndonesianNumberWithoutItsNoughtMayBeOneFromAbroadWithoutItsPlus() {
        assertThat(read("85251234567", "MY").asked())
                .extracting(ReadPhone::value)
                .containsExactly("+6285251234567", "+85251234567");
    }

    @Test
    void aRangeThatNoListKnowsYetIsAskedNotRefused() {
        assertThat(read("+62 840 1234 5678", "ID").asked())
                .extracting(ReadPhone::value)
                .containsExactly("+6284012345678");
    }

    @ParameterizedTest
    @CsvSource({"08123456789O", "O8123456789O", "08|2345678I0", "0812345678l0"})
    void aLetterThatLooksLikeADigitIsTakenForItAndThatIsSaid(String typed) {
        var reading = read(typed, "");

        assertThat(reading).isInstanceOf(One.class);
        assertThat(reading.settled("").orElseThrow().letters()).isTrue();
        assertThat(reading.settled("").orElseThrow().value()).hasSize(14);
        assertThat(reading.confirmed().settled("")).isEmpty();
        assertThat(reading.confirmed().asked()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0812 34S6 7890", "0812 3456 78x0", "Ibu 081234567890", "tidak ada", "081234567890 Mama"})
    void anyOtherLetterMakesItNoNumber(String typed) {
        assertThat(read(typed, "MY")).isEqualTo(new None(Why.LETTERS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0812 3456 7890 / 0813 4567 8901",
                "081234567890/081345678901",
                "0812 3456 78 / 79",
                "081234567890 atau 081345678901",
                "081234567890, 081345678901",
                "081234567890;081345678901",
                "081234567890\n081345678901",
                "081234567890\r\n081345678901",
                "081234567890\u2028081345678901",
                "081234567890 081345678901",
                "081234567890 | 081345678901",
                "+62 812 3456 7890 +62 813 4567 8901",
                "WA 081234567890 HP 081345678901",
                "wa.me/6281234567890 / 081345678901",
                "5123 4567 6123 4567"
            })
    void twoNumbersAreNotOne(String typed) {
        assertThat(read(typed, "HK")).isEqualTo(new None(Why.SEVERAL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "123",
                "+",
                "00",
                "0812",
                "0812-345",
                "+999123456789",
                "08123456789012345678901234567890",
                "+852 5123 456",
                "0812#34567890"
            })
    void whatCanBeNoNumberIsNone(String typed) {
        assertThat(read(typed, "MY")).isEqualTo(new None(Why.UNREADABLE));
    }

    @Test
    void itIsShownSpacedAndWithItsCountry() {
        assertThat(ReadPhone.stored("+85251234567").spaced()).isEqualTo("+852 5123 4567");
        assertThat(ReadPhone.stored("+85251234567").country()).isEqualTo("HK");
        assertThat(ReadPhone.stored("+6280012345678").country()).isEqualTo("ID");
        assertThat(ReadPhone.stored("+999123456").country()).isEmpty();
    }

    private static PhoneReading read(String typed, String country) {
        return TypedPhone.read(typed, Asked.in(country));
    }
}
