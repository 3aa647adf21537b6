package id.sasando.publicsite;

import id.sasando.reference.Countries;
import id.sasando.web.Option;
import id.sasando.web.Texts;
import id.sasando.wording.PhoneReading;
import id.sasando.wording.PhoneReading.None;
import id.sasando.wording.ReadPhone;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** What citizens are told of the reading of their telephone number: the number with its country, in whole sentences. */
@Component
public class PhoneWords {
    private final Countries countries;

    public PhoneWords(Countries countries) {
        this.countries = countries;
    }

    /** Says at the field why the number is not clear. */
    public static void refuse(PhoneReading reading, Errors errors) {
        switch (reading) {
            case None(var why) -> errors.rejectValue("phone", "publicsite.phone.trouble." + why);
            default -> errors.rejectValue("phoneChoice", "publicsite.phone.trouble.CHOOSE");
        }
    }

    /** The number as it was read, and each thing that is unusual about the reading, in a line of its own. */
    public String read(ReadPhone phone, Texts texts) {
        var lines =
                Stream.concat(Stream.of(texts.get("publicsite.phone.read", shown(phone, texts))), notes(phone, texts));
        return String.join("\n", lines.toList());
    }

    /** The numbers between which the person has to choose; none if nothing is asked. */
    public List<Option> options(PhoneReading reading, Texts texts) {
        return reading.asked().stream()
                .map(it -> new Option(
                        it.value(),
                        shown(it, texts),
                        String.join(" ", notes(it, texts).toList())))
                .toList();
    }

    private String shown(ReadPhone phone, Texts texts) {
        return phone.shown(countries, texts.language().code());
    }

    private static Stream<String> notes(ReadPhone phone, Texts texts) {
        var landline = phone.landline() ? texts.get("publicsite.phone.landline") : "";
        var letters = phone.letters() ? texts.get("publicsite.phone.letters") : "";
        return Stream.of(landline, letters).filter(it -> !it.isEmpty());
    }
}
