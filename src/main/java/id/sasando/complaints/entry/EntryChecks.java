package id.sasando.complaints.entry;

import id.sasando.complaints.AboutOffice;
import id.sasando.complaints.words.PhoneWording;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** What must hold before a complaint is entered. */
@Component
class EntryChecks {
    private static final String WRONG = "web.trouble.invalid";
    private static final String MISSING = "complaints.entry.choose";
    private static final String BY_PARTNER = "PARTNER_REFERRAL";
    private final EntryChoices choices;
    private final ReceivedAt receivedAt;

    EntryChecks(EntryChoices choices, ReceivedAt receivedAt) {
        this.choices = choices;
        this.receivedAt = receivedAt;
    }

    /** @param usual complaints of the usual kind may be entered, too */
    void check(EntryForm form, boolean usual, Errors errors) {
        var readers = form.readers().filter(it -> usual || it != AboutOffice.NO);
        if (readers.isEmpty()) errors.rejectValue("aboutOffice", MISSING);
        how(form, errors);
        who(form, errors);
        what(form, errors);
    }

    private void how(EntryForm form, Errors errors) {
        if (!choices.hasChannel(form.channel())) errors.rejectValue("channel", MISSING);
        if (receivedAt.read(form.receivedOn(), form.receivedTime()) instanceof ReceivedAt.Answer.Impossible) {
            errors.rejectValue("receivedOn", "complaints.entry.received-is-wrong");
        }
        var partner = choices.partner(form.partner());
        if (form.channel().equals(BY_PARTNER) && partner.isEmpty()) errors.rejectValue("partner", MISSING);
        if (!form.partner().isEmpty() && !form.channel().equals(BY_PARTNER)) {
            errors.rejectValue("partner", "complaints.entry.partner-without-channel");
        }
    }

    private void who(EntryForm form, Errors errors) {
        if (!choices.hasComplainant(form.complainantType())) errors.rejectValue("complainantType", MISSING);
        phone(form, errors);
        if (!Set.of("CODE_ONLY", "PHONE", "WHATSAPP").contains(form.contact())) errors.rejectValue("contact", MISSING);
        if (Set.of("PHONE", "WHATSAPP").contains(form.contact()) && form.phone().isEmpty()) {
            errors.rejectValue("phone", "complaints.entry.phone-is-missing");
        }
        if (!Set.of("SELF", "OTHER").contains(form.about())) errors.rejectValue("about", MISSING);
        if (form.about().equals("SELF") && form.anonymous() && !form.subject().isEmpty()) {
            errors.rejectValue("subject", "complaints.entry.subject-is-the-reporter");
        }
        if (!EntryChoices.CONSENTS.contains(form.consent())) errors.rejectValue("consent", MISSING);
    }

    private static void phone(EntryForm form, Errors errors) {
        var reading = form.reading();
        if (form.phone().isEmpty() || reading.settled(form.phoneChoice()).isPresent()) return;
        var field = reading.asked().isEmpty() ? "phone" : "phoneChoice";
        errors.rejectValue(field, PhoneWording.trouble(reading));
    }

    private void what(EntryForm form, Errors errors) {
        if (form.text().isEmpty()) errors.rejectValue("text", "complaints.entry.text-is-missing");
        if (!choices.hasCountry(form.country())) errors.rejectValue("country", MISSING);
        if (!Set.of("YES", "NO", "UNKNOWN").contains(form.danger())) errors.rejectValue("danger", MISSING);
        if (!choices.hasTypes(form.types())) errors.rejectValue("types", WRONG);
        if (!choices.hasDeparture(form.departureStatus())) errors.rejectValue("departureStatus", MISSING);
        if (!form.regency().isEmpty() && !choices.hasRegency(form.regency())) errors.rejectValue("regency", WRONG);
        if (!form.village().isEmpty() && choices.village(form.village()).isEmpty()) {
            errors.rejectValue("village", WRONG);
        }
    }
}
