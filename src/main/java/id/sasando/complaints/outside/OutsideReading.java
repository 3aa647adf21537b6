package id.sasando.complaints.outside;

import id.sasando.complaints.core.OutsideNumber;
import id.sasando.complaints.outside.OutsideNumbers.Told;
import id.sasando.complaints.outside.OutsideNumbersController.NumberForm;
import id.sasando.complaints.words.CaseWording;
import id.sasando.shared.TypedWords;
import id.sasando.web.Texts;
import id.sasando.web.TypedDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Reads a number as typed; what cannot be read is an error at its field. */
@Component
class OutsideReading {
    private final CaseWording wording;

    OutsideReading(CaseWording wording) {
        this.wording = wording;
    }

    /** Empty if there are errors. */
    Optional<Told> read(NumberForm form, BindingResult errors, Texts texts) {
        var kind = kind(TypedWords.of(form.kind()));
        if (kind.isEmpty()) errors.rejectValue("kind", "complaints.facts.choose-from-the-list");
        var number = OutsideNumber.read(TypedWords.of(form.number()));
        if (number.isEmpty()) errors.rejectValue("number", "complaints.outside.number-has-a-digit");
        var day = day(TypedWords.of(form.givenOn()), texts);
        if (day.isEmpty()) errors.rejectValue("givenOn", "complaints.resolution.told-on-a-day-until-today");
        if (errors.hasErrors()) return Optional.empty();
        return kind.flatMap(it ->
                number.flatMap(digits -> day.map(on -> new Told(it, digits, on, TypedWords.of(form.note())))));
    }

    static Optional<OutsideKind> kind(String typed) {
        return Stream.of(OutsideKind.values())
                .filter(it -> it.name().equals(typed))
                .findFirst();
    }

    private Optional<LocalDate> day(String typed, Texts texts) {
        return TypedDate.read(typed).filter(it -> !it.isAfter(wording.today(texts)));
    }
}
