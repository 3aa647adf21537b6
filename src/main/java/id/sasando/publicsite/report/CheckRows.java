package id.sasando.publicsite.report;

import id.sasando.complaints.AboutOffice;
import id.sasando.complaints.Lodging.LodgedOtherwise.Part;
import id.sasando.publicsite.answers.Choices;
import id.sasando.publicsite.answers.ReportAnswers;
import id.sasando.publicsite.answers.Step;
import id.sasando.publicsite.answers.WaitingFiles;
import id.sasando.publicsite.report.CheckPage.Row;
import id.sasando.web.Texts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All answers in words, each with the page where it is changed. */
@Component
class CheckRows {
    private final Choices choices;
    private final WaitingFiles files;

    CheckRows(Choices choices, WaitingFiles files) {
        this.choices = choices;
        this.files = files;
    }

    CheckPage page(String sealed, ReportAnswers answers, boolean renewed, String notice, Texts texts) {
        var danger = answers.danger().possible();
        return new CheckPage(sealed, renewed, danger, notice, rows(answers, texts));
    }

    private List<Row> rows(ReportAnswers answers, Texts texts) {
        var asked = EnumSet.complementOf(EnumSet.of(Part.TYPES, Part.READERS));
        var story = answers.story();
        if (!story.types().isEmpty()) asked.add(Part.TYPES);
        if (story.aboutOffice().filter(it -> it != AboutOffice.NO).isPresent()) asked.add(Part.READERS);
        return of(asked, true, answers, texts);
    }

    /** Some of the answers. */
    List<Row> of(Set<Part> parts, boolean withFiles, ReportAnswers answers, Texts texts) {
        var rows = new ArrayList<Row>();
        for (var part : Part.values()) {
            if (parts.contains(part)) row(part, answers, texts).ifPresent(rows::add);
            if (part == Part.COUNTRY) partOfCountry(parts, answers, texts).ifPresent(rows::add);
        }
        if (!withFiles) return rows;
        var count = files.list(answers, texts).size();
        var counted = count == 0 ? texts.get("publicsite.report.check.none") : count + "";
        rows.add(row(Step.FILES, "files", counted, texts));
        return rows;
    }

    /** It is lodged with the place. */
    private static Optional<Row> partOfCountry(Set<Part> parts, ReportAnswers answers, Texts texts) {
        var about = answers.about();
        var asked = parts.contains(Part.COUNTRY) || parts.contains(Part.MORE);
        if (!asked || !about.hasParts()) return Optional.empty();
        return Optional.of(row(Step.PART, "part", choice("part", about.part(), texts), texts));
    }

    /** Empty for what this form does not ask. */
    private Optional<Row> row(Part part, ReportAnswers answers, Texts texts) {
        var story = answers.story();
        var danger = answers.danger();
        return switch (part) {
            case CHANNEL, RECEIVED -> Optional.empty();
            case TEXT -> Optional.of(row(Step.WHAT, "what", story.text(), texts));
            case TYPES -> Optional.of(row(Step.WHAT, "types", types(story, texts), texts));
            case READERS -> Optional.of(row(Step.WHAT, "about", choice("about", story.about(), texts), texts));
            case DANGER -> Optional.of(row(Step.DANGER, "danger", choice("danger", danger.danger(), texts), texts));
            case COUNTRY -> Optional.of(row(Step.WHOM, "country", country(answers, texts), texts));
            case WHOM -> Optional.of(row(Step.WHOM, "whom", whom(answers.about(), texts), texts));
            case REACH -> Optional.of(row(Step.REACH, "reach", reach(answers, texts), texts));
            case MORE -> Optional.of(row(Step.MORE, "more", more(answers.more(), texts), texts));
        };
    }

    private String types(ReportAnswers.Story story, Texts texts) {
        if (story.types().isEmpty()) return texts.get("publicsite.report.check.none");
        return story.types().stream()
                .map(it -> choices.typeName(it, texts.language().code()))
                .collect(Collectors.joining("\n"));
    }

    private String country(ReportAnswers answers, Texts texts) {
        return choices.countryName(answers.country(), texts.language().code());
    }

    private static Row row(Step step, String key, String value, Texts texts) {
        return new Row(step.path(), texts.get("publicsite.report.check." + key), value);
    }

    private static String choice(String question, String answer, Texts texts) {
        return answer.isEmpty() ? "" : texts.get("publicsite.report." + question + "." + answer);
    }

    private String whom(ReportAnswers.About about, Texts texts) {
        var complainant =
                about.whom().equals("OTHER") && !about.complainantType().isEmpty()
                        ? choices.complainantName(
                                about.complainantType(), texts.language().code())
                        : "";
        return lines(choice("whom", about.whom(), texts), about.self() ? "" : about.worker(), complainant);
    }

    private String reach(ReportAnswers answers, Texts texts) {
        var reach = answers.reach();
        var read = choices.telephone(answers, texts).orElse("");
        var address = switch (reach.channel()) {
            case "PHONE", "WHATSAPP" -> reach.phone();
            case "EMAIL" -> reach.email();
            default -> "";
        };
        return lines(choice("reach", reach.channel(), texts), address, read, reach.name(), reach.safe());
    }

    private String more(ReportAnswers.More more, Texts texts) {
        var village = choices.village(more.villageCode()).map(Choices::placed);
        var departure = more.departureStatus().isEmpty()
                ? ""
                : choices.departureName(more.departureStatus(), texts.language().code());
        var all = lines(
                said("employer", more.employer(), texts),
                said("agency", more.agency(), texts),
                said("recruiter", more.recruiter(), texts),
                said("place", more.place(), texts),
                said("village", village.orElse(more.village()), texts),
                village.isPresent() ? "" : said("regency", choices.regencyName(more.regency()), texts),
                said("departure", departure, texts),
                said("route", more.route(), texts),
                said("event", more.eventOn(), texts),
                said("contact", more.lastContactOn(), texts),
                wishes(more));
        return all.isEmpty() ? texts.get("publicsite.report.check.none") : all;
    }

    private static String said(String key, String value, Texts texts) {
        return value.isEmpty() ? "" : texts.get("publicsite.more." + key) + ": " + value;
    }

    private static String wishes(ReportAnswers.More more) {
        return more.wishes().stream()
                .filter(it -> !it.what().isEmpty() || !it.amount().isEmpty())
                .map(it -> Stream.of(it.what(), it.currency(), it.amount())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    private static String lines(String... parts) {
        return Stream.of(parts).filter(it -> !it.isBlank()).collect(Collectors.joining("\n"));
    }
}
