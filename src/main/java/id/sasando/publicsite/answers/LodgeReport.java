package id.sasando.publicsite.answers;

import id.sasando.access.SourceLimits;
import id.sasando.complaints.AboutOffice;
import id.sasando.complaints.CaseFacts;
import id.sasando.complaints.Lodging;
import id.sasando.complaints.NewComplaint;
import id.sasando.complaints.ReceiptCode;
import id.sasando.complaints.Wish;
import id.sasando.documents.SignedReceipt;
import id.sasando.shared.Actor;
import id.sasando.web.TypedDate;
import id.sasando.wording.ReadPhone;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lodges what the form holds. A repeated press changes nothing and answers the same code. */
@Component
public class LodgeReport {
    private static final int PLACE_MAX = 200;
    private final Lodging lodging;
    private final SourceLimits limits;
    private final Choices choices;

    public LodgeReport(Lodging lodging, SourceLimits limits, Choices choices) {
        this.lodging = lodging;
        this.limits = limits;
        this.choices = choices;
    }

    /** What the reporter takes along. */
    public record Lodged(ReceiptCode code, Optional<SignedReceipt> receipt) {}

    /** @throws id.sasando.shared.TooManyAttempts if this source lodged too often; a repeat is never counted */
    public Lodged run(ReportAnswers answers) {
        var code = new ReceiptCode(answers.code());
        var about = answers.story().aboutOffice().orElse(AboutOffice.NO);
        var complaint = complaint(answers, code).about(about);
        var lodged = lodging.lodge(complaint, new Actor.Reporter(), () -> limits.take(SourceLimits.Kind.LODGE));
        return new Lodged(code, lodged.receipt());
    }

    private NewComplaint complaint(ReportAnswers answers, ReceiptCode code) {
        var about = answers.about();
        var more = answers.more();
        var reporter = reporter(answers);
        return new NewComplaint(
                answers.submission(),
                code,
                "PORTAL",
                complainantType(about),
                answers.danger().possible(),
                answers.story().text(),
                answers.country(),
                about.self(),
                about.self() ? reporter.name() : about.worker(),
                answers.story().types(),
                more.departureStatus().isEmpty() ? "UNKNOWN" : more.departureStatus(),
                choices.village(more.villageCode()).map(it -> it.code()),
                regency(more),
                reporter,
                facts(answers));
    }

    private static String complainantType(ReportAnswers.About about) {
        return switch (about.whom()) {
            case "SELF" -> "PMI";
            case "FAMILY" -> "FAMILY";
            default -> about.complainantType().isEmpty() ? "ANONYMOUS_TIP" : about.complainantType();
        };
    }

    /** Reporting about somebody else rests on the office's legal duty, not on that person's consent. */
    private static NewComplaint.Reporter reporter(ReportAnswers answers) {
        var reach = answers.reach();
        var consent = answers.about().self() ? "GIVEN" : "LEGAL_DUTY";
        if (reach.anonymous()) return new NewComplaint.Reporter(true, "", "CODE_ONLY", "", "", consent);
        var byMail = reach.channel().equals("EMAIL");
        var phone = byMail
                ? ""
                : reach.reading(answers.country())
                        .settled(reach.phoneChoice())
                        .map(ReadPhone::value)
                        .orElse("");
        return new NewComplaint.Reporter(
                false,
                reach.name(),
                reach.channel(),
                phone,
                byMail ? reach.email() : "",
                consent,
                byMail ? "" : reach.phone());
    }

    private Optional<String> regency(ReportAnswers.More more) {
        return choices.village(more.villageCode())
                .map(it -> it.regencyCode())
                .or(() -> Optional.of(more.regency()).filter(choices::hasRegency));
    }

    /** The part of the country stands with the place, if both fit: it tells which mission is to be asked. */
    static String placed(String place, String part) {
        if (part.isEmpty() || place.contains(part)) return place;
        var both = place.isEmpty() ? part : place + ", " + part;
        return both.length() <= PLACE_MAX ? both : place;
    }

    /** What nobody recognised as a village stays in the words of the reporter. */
    private CaseFacts facts(ReportAnswers answers) {
        var more = answers.more();
        var title = answers.story().types().stream().findFirst().map(it -> choices.typeName(it, "id"));
        var part = choices.partName(answers.about());
        var place = placed(more.place(), part);
        var unplaced = choices.village(more.villageCode()).isPresent() ? "" : more.village();
        return new CaseFacts(
                title.orElse(""),
                more.employer(),
                more.agency(),
                more.recruiter(),
                place,
                String.join("\n", more.route(), unplaced, place.contains(part) ? "" : part)
                        .strip(),
                TypedDate.read(more.eventOn()),
                TypedDate.read(more.lastContactOn()),
                more.wishes().stream()
                        .filter(it -> !it.what().isEmpty() || !it.amount().isEmpty())
                        .map(it -> new Wish(it.what(), it.amount(), it.currency()))
                        .toList(),
                answers.reach().anonymous() ? "" : answers.reach().safe());
    }
}
