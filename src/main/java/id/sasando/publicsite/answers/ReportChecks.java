package id.sasando.publicsite.answers;

import id.sasando.publicsite.PhoneWords;
import id.sasando.publicsite.answers.ReportAnswers.About;
import id.sasando.publicsite.answers.ReportAnswers.Danger;
import id.sasando.publicsite.answers.ReportAnswers.More;
import id.sasando.publicsite.answers.ReportAnswers.Reach;
import id.sasando.publicsite.answers.ReportAnswers.Story;
import id.sasando.reference.Countries;
import id.sasando.web.TypedDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;

/** What an answer must be before the next question comes. Only five things are ever required. */
@Component
public class ReportChecks {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]{2,}");
    private static final Pattern AMOUNT = Pattern.compile("[0-9][0-9., ]*");
    private final Choices choices;

    public ReportChecks(Choices choices) {
        this.choices = choices;
    }

    public void story(Story story, Errors errors) {
        if (story.text().isEmpty()) errors.rejectValue("text", "publicsite.report.what-is-missing");
        if (!story.types().stream().allMatch(choices::hasType)) errors.rejectValue("types", "web.trouble.invalid");
        if (story.aboutOffice().isEmpty()) errors.rejectValue("about", "web.trouble.invalid");
    }

    public void danger(Danger danger, Errors errors) {
        if (!Set.of("YES", "NO", "UNKNOWN").contains(danger.danger())) {
            errors.rejectValue("danger", "publicsite.report.danger-is-missing");
        }
    }

    public void about(About about, Errors errors) {
        if (!Set.of("SELF", "FAMILY", "OTHER").contains(about.whom())) {
            errors.rejectValue("whom", "publicsite.report.whom-is-missing");
        }
        if (!about.complainantType().isEmpty() && !choices.hasComplainant(about.complainantType())) {
            errors.rejectValue("complainantType", "web.trouble.invalid");
        }
        if (!choices.hasCountry(about.country())) {
            errors.rejectValue("country", "publicsite.report.country-is-missing");
        }
        if (!Set.of("", "INDONESIA", "THERE", "ELSEWHERE").contains(about.reporterIn())) {
            errors.rejectValue("reporterIn", "web.trouble.invalid");
        }
    }

    /** Which part is asked only where a country has parts; not knowing it is an answer. */
    public void part(About about, Errors errors) {
        var known = about.part().equals("UNKNOWN") || Countries.Part.isOf(about.country(), about.part());
        if (about.hasParts() && !known) errors.rejectValue("part", "publicsite.report.part-is-missing");
    }

    public void reach(Reach reach, String country, Errors errors) {
        switch (reach.channel()) {
            case "ANONYMOUS" -> {}
            case "PHONE", "WHATSAPP" -> {
                var reading = reach.reading(country);
                if (reading.settled(reach.phoneChoice()).isEmpty()) PhoneWords.refuse(reading, errors);
            }
            case "EMAIL" -> {
                if (!EMAIL.matcher(reach.email()).matches()) {
                    errors.rejectValue("email", "publicsite.report.email-is-wrong");
                }
            }
            default -> errors.rejectValue("channel", "publicsite.report.reach-is-missing");
        }
    }

    public void more(More more, Errors errors) {
        day(more.eventOn(), "eventOn", errors);
        day(more.lastContactOn(), "lastContactOn", errors);
        if (!more.departureStatus().isEmpty() && !choices.hasDeparture(more.departureStatus())) {
            errors.rejectValue("departureStatus", "web.trouble.invalid");
        }
        if (!more.regency().isEmpty() && !choices.hasRegency(more.regency())) {
            errors.rejectValue("regency", "web.trouble.invalid");
        }
        for (int i = 0; i < more.wishes().size(); i++) wish(more.wish(i), "wishes[" + i + "].", errors);
    }

    public void village(More more, Errors errors) {
        var known = more.villageCode().equals("-")
                || choices.village(more.villageCode()).isPresent();
        if (!known) errors.rejectValue("villageCode", "publicsite.report.village-is-missing");
    }

    /** The first page whose answers are not complete, so that nothing half-said is lodged. */
    public Optional<Step> missing(ReportAnswers answers) {
        var story = new BeanPropertyBindingResult(answers.story(), "story");
        story(answers.story(), story);
        if (story.hasErrors()) return Optional.of(Step.WHAT);
        var about = new BeanPropertyBindingResult(answers.about(), "about");
        about(answers.about(), about);
        if (about.hasErrors()) return Optional.of(Step.WHOM);
        part(answers.about(), about);
        if (about.hasErrors()) return Optional.of(Step.PART);
        var danger = new BeanPropertyBindingResult(answers.danger(), "danger");
        danger(answers.danger(), danger);
        if (danger.hasErrors()) return Optional.of(Step.DANGER);
        var reach = new BeanPropertyBindingResult(answers.reach(), "reach");
        reach(answers.reach(), answers.country(), reach);
        if (reach.hasErrors()) return Optional.of(Step.REACH);
        var more = new BeanPropertyBindingResult(answers.more(), "more");
        more(answers.more(), more);
        return more.hasErrors() ? Optional.of(Step.MORE) : Optional.empty();
    }

    private void day(String typed, String field, Errors errors) {
        if (typed.isEmpty()) return;
        var day = TypedDate.read(typed);
        if (day.isEmpty()) errors.rejectValue(field, "publicsite.report.day-is-wrong");
        else if (day.get().isAfter(choices.today())) errors.rejectValue(field, "web.trouble.PastOrPresent");
    }

    private void wish(ReportAnswers.WishLine wish, String path, Errors errors) {
        if (!wish.amount().isEmpty() && !AMOUNT.matcher(wish.amount()).matches()) {
            errors.rejectValue(path + "amount", "web.trouble.Digits");
        }
        if (!wish.currency().isEmpty() && !choices.hasCurrency(wish.currency())) {
            errors.rejectValue(path + "currency", "web.trouble.invalid");
        }
    }
}
