package id.sasando.complaints.words;

import id.sasando.reference.Countries;
import id.sasando.web.Option;
import id.sasando.web.Texts;
import id.sasando.wording.PhoneReading;
import id.sasando.wording.ReadPhone;
import java.util.List;
import org.springframework.stereotype.Component;

/** Telephone numbers as the desk reads them: each with its country, and whatever is unusual about the reading. */
@Component
public class PhoneWording {
    private final Countries countries;

    public PhoneWording(Countries countries) {
        this.countries = countries;
    }

    /** A number as it was read, with what is unusual about the reading. */
    public String read(ReadPhone phone, Texts texts) {
        return (shown(phone, texts) + " " + notes(phone, texts)).strip();
    }

    /** The numbers between which a person has to choose. */
    public List<Option> options(PhoneReading reading, Texts texts) {
        return reading.asked().stream()
                .map(it -> new Option(it.value(), shown(it, texts), notes(it, texts)))
                .toList();
    }

    private String shown(ReadPhone phone, Texts texts) {
        return phone.shown(countries, texts.language().code());
    }

    private static String notes(ReadPhone phone, Texts texts) {
        var landline = phone.landline() ? texts.get("complaints.phone.landline") : "";
        var letters = phone.letters() ? texts.get("complaints.phone.letters") : "";
        return (landline + " " + letters).strip();
    }

    /** The message key of what is wrong with a number that is not clear yet. */
    public static String trouble(PhoneReading reading) {
        return switch (reading) {
            case PhoneReading.None(var why) -> "complaints.phone.trouble." + why;
            default -> "complaints.phone.trouble.CHOOSE";
        };
    }
}
