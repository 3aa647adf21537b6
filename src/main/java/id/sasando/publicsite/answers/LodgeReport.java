package id.sasando.publicsite.answers;

import id.sasando.access.SourceLimits;
import id.sasando.complaints.AboutOffice;
import id.sasando.complaints.CaseFacts;
import id.sasando.complaints.CaseId;
import id.sasando.complaints.Lodging;
import id.sasando.complaints.Lodging.Adding;
import id.sasando.complaints.NewComplaint;
import id.sasando.complaints.ReceiptCode;
import id.sasando.complaints.Wish;
import id.sasando.documents.SignedReceipt;
import id.sasando.shared.Actor;
import id.sasando.web.TypedDate;
import id.sasando.wording.ReadPhone;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lodges what the form holds. A repeated press changes nothing and answers the same code. */
@Component
public class LodgeReport {
    private static final int PLACE_MAX = 200;
    private static final Actor REPORTER = new Actor.Reporter();
    private final Lodging lodging;
    private final Adding adding;
    private final SourceLimits limits;
    private final Choices choices;

    public LodgeReport(Lodging lodging, Adding adding, SourceLimits limits, Choices choices) {
        this.lodging = lodging;
        this.adding = adding;
        this.limits = limits;
        this.choices = choices;
    }

    /** What the reporter takes along. */
    public record Lodged(ReceiptCode code, Optional<SignedReceipt> receipt) {}

    /**
     * @throws id.sasando.shared.TooManyAttempts if this source lodged too often; a repeat is never counted
     * @throws id.sasando.complaints.Lodging.LodgedOtherwise if it was lodged before with other answers
     */
    public Lodged run(ReportAnswers answers) {
        var lodged = lodging.lodge(complaint(answers), REPORTER, () -> limits.take(SourceLimits.Kind.LODGE));
        return lodged(answers, lodged);
    }

    /** What differed becomes a message on the report that was lodged. */
    public Lodged add(ReportAnswers answers, UUID key, String text) {
        return lodged(answers, adding.add(new Adding.Addition(answers.submission(), key, text), REPORTER));
    }

    /** It becomes a report of its own, and the files that wait under the first one go with it. */
    public Lodged apart(ReportAnswers first, ReportAnswers own) {
        Runnable counted = () -> limits.take(SourceLimits.Kind.LODGE);
        return lodged(own, adding.apart(first.submission(), complaint(own), REPORTER, counted));
    }

    /** The receipt of the report that was lodged. */
    public Lodged first(ReportAnswers answers, CaseId id) {
        return lodged(answers, lodging.receipt(id));
    }

    private static Lodged lodged(ReportAnswers answers, Lodging.Lodged lodged) {
        return new Lodged(new ReceiptCode(answers.code()), lodged.receipt());
    }

    private NewComplaint complaint(ReportAnswers answers) {
        var about = answers.story().aboutOffice().orElse(AboutOffice.NO);
        return complaint(answers, new ReceiptCode(answers.code())).about(about);
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
