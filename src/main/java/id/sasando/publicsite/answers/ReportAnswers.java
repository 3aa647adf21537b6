package id.sasando.publicsite.answers;

import id.sasando.complaints.AboutOffice;
import id.sasando.complaints.ReceiptCode;
import id.sasando.publicsite.Situation;
import id.sasando.reference.Countries;
import id.sasando.shared.TypedWords;
import id.sasando.wording.PhoneReading;
import id.sasando.wording.TypedPhone;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything answered so far, as it was typed. Travels sealed through the browser.
 *
 * @param submission makes lodging safe to repeat; files wait under it
 * @param code the receipt code that this form will get, so that a repeated press shows the same one
 * @param returning one answer is being changed from the last page
 */
public record ReportAnswers(
        UUID submission,
        String code,
        boolean returning,
        Story story,
        Danger danger,
        About about,
        Reach reach,
        More more) {

    /** @param about {@code NO}, {@code OFFICE}, {@code HEAD}; empty counts as {@code NO} */
    public record Story(
            @Size(max = 8000) String text,
            @Size(max = 5) List<@Size(max = 40) String> types,
            @Size(max = 10) String about) {
        public Story {
            text = TypedWords.of(text);
            types = types == null ? List.of() : List.copyOf(types);
            about = TypedWords.of(about).isEmpty() ? AboutOffice.NO.name() : TypedWords.of(about);
        }

        /** Empty if it was tampered with. */
        public Optional<AboutOffice> aboutOffice() {
            return Arrays.stream(AboutOffice.values())
                    .filter(it -> it.name().equals(about))
                    .findFirst();
        }
    }

    /** @param danger {@code YES}, {@code NO}, {@code UNKNOWN}, or empty before it is answered */
    public record Danger(@Size(max = 10) String danger) {
        public Danger {
            danger = TypedWords.of(danger);
        }

        /** Unknown is never taken as safe. */
        public boolean possible() {
            return danger.equals("YES") || danger.equals("UNKNOWN");
        }
    }

    /**
     * Whom it is about, and where both are: asked before danger, so that only numbers are named that can be dialled.
     *
     * @param whom {@code SELF}, {@code FAMILY}, {@code OTHER}, or empty before it is answered
     * @param country alpha-2 of the country where the worker is, or where it happened
     * @param part name of a {@link Countries.Part}, {@code UNKNOWN}, or empty before it is answered
     * @param reporterIn {@code INDONESIA}, {@code THERE}, {@code ELSEWHERE}, or empty; chooses numbers and is not lodged
     */
    public record About(
            @Size(max = 10) String whom,
            @Size(max = 120) String worker,
            @Size(max = 40) String complainantType,
            @Size(max = 2) String country,
            @Size(max = 10) String part,
            @Size(max = 10) String reporterIn) {
        public About {
            whom = TypedWords.of(whom);
            worker = TypedWords.of(worker);
            complainantType = TypedWords.of(complainantType);
            country = TypedWords.of(country);
            part = TypedWords.of(part);
            reporterIn = TypedWords.of(reporterIn);
        }

        public boolean self() {
            return whom.equals("SELF");
        }

        /** Whoever reports for somebody else is most often at home; only an answer says otherwise. */
        public Situation.Reader reader() {
            return switch (reporterIn) {
                case "INDONESIA" -> self() ? Situation.Reader.RETURNED : Situation.Reader.INDONESIA;
                case "THERE" -> self() ? Situation.Reader.WORKER : Situation.Reader.THERE;
                case "ELSEWHERE" -> self() ? Situation.Reader.WORKER : Situation.Reader.ELSEWHERE;
                default -> self() ? Situation.Reader.WORKER : Situation.Reader.INDONESIA;
            };
        }

        public boolean hasParts() {
            return !Countries.Part.of(country).isEmpty();
        }

        public boolean partIsOpen() {
            return hasParts() && part.isEmpty();
        }

        public About withPart(String chosen) {
            return new About(whom, worker, complainantType, country, chosen, reporterIn);
        }

        /** The part once chosen stays chosen until another country is. */
        public About after(About earlier) {
            return withPart(country.equals(earlier.country) ? earlier.part : "");
        }
    }

    /**
     * @param channel {@code ANONYMOUS}, {@code PHONE}, {@code WHATSAPP}, {@code EMAIL}, or empty
     * @param phoneChoice which of several numbers {@code phone} means, in E.164; empty if that was not asked
     */
    public record Reach(
            @Size(max = 10) String channel,
            @Size(max = 40) String phone,
            @Size(max = 20) String phoneChoice,
            @Size(max = 200) String email,
            @Size(max = 120) String name,
            @Size(max = 300) String safe) {
        public Reach {
            channel = TypedWords.of(channel);
            phone = TypedWords.of(phone);
            phoneChoice = TypedWords.of(phoneChoice);
            email = TypedWords.of(email);
            name = TypedWords.of(name);
            safe = TypedWords.of(safe);
        }

        /** Is there a telephone to be read? */
        public boolean byPhone() {
            return channel.equals("PHONE") || channel.equals("WHATSAPP");
        }

        /** @param country alpha-2 of the country that the report is about */
        public PhoneReading reading(String country) {
            return TypedPhone.read(phone, TypedPhone.Asked.in(country));
        }

        /** True also while nothing is answered: nothing of a person is kept by oversight. */
        public boolean anonymous() {
            return channel.isEmpty() || channel.equals("ANONYMOUS");
        }

        /** Who stays anonymous leaves no name and no number in the form. */
        public Reach kept() {
            return channel.equals("ANONYMOUS") ? new Reach(channel, "", "", "", "", "") : this;
        }
    }

    /** @param village words typed; {@code villageCode} the village chosen, or {@code -} if none of those found */
    public record More(
            @Size(max = 200) String employer,
            @Size(max = 200) String agency,
            @Size(max = 200) String recruiter,
            @Size(max = 200) String place,
            @Size(max = 500) String route,
            @Size(max = 20) String eventOn,
            @Size(max = 20) String lastContactOn,
            @Size(max = 40) String departureStatus,
            @Size(max = 13) String regency,
            @Size(max = 100) String village,
            @Size(max = 13) String villageCode,
            @Size(max = 3) List<@Valid WishLine> wishes) {
        public More {
            employer = TypedWords.of(employer);
            agency = TypedWords.of(agency);
            recruiter = TypedWords.of(recruiter);
            place = TypedWords.of(place);
            route = TypedWords.of(route);
            eventOn = TypedWords.of(eventOn);
            lastContactOn = TypedWords.of(lastContactOn);
            departureStatus = TypedWords.of(departureStatus);
            regency = TypedWords.of(regency);
            village = TypedWords.of(village);
            villageCode = TypedWords.of(villageCode);
            wishes = wishes == null ? List.of() : List.copyOf(wishes);
        }

        public boolean villageIsOpen() {
            return !village.isEmpty() && villageCode.isEmpty();
        }

        public WishLine wish(int index) {
            return index < wishes.size() ? wishes.get(index) : new WishLine("", "", "");
        }

        public More withVillage(String code) {
            return new More(
                    employer,
                    agency,
                    recruiter,
                    place,
                    route,
                    eventOn,
                    lastContactOn,
                    departureStatus,
                    regency,
                    village,
                    code,
                    wishes);
        }

        /** A village once chosen stays chosen until other words are typed. */
        public More after(More earlier) {
            var same = village.equals(earlier.village) && regency.equals(earlier.regency);
            return withVillage(same ? earlier.villageCode : "");
        }
    }

    public record WishLine(
            @Size(max = 200) String what,
            @Size(max = 20) String amount,
            @Size(max = 3) String currency) {
        public WishLine {
            what = TypedWords.of(what);
            amount = TypedWords.of(amount);
            currency = TypedWords.of(currency);
        }
    }

    public static ReportAnswers begin(SecureRandom random) {
        return new ReportAnswers(
                UUID.randomUUID(),
                ReceiptCode.random(random).value(),
                false,
                new Story("", List.of(), ""),
                new Danger(""),
                new About("", "", "", "", "", ""),
                new Reach("", "", "", "", "", ""),
                new More("", "", "", "", "", "", "", "", "", "", "", List.of()));
    }

    public ReportAnswers with(Story answer) {
        return new ReportAnswers(submission, code, returning, answer, danger, about, reach, more);
    }

    public ReportAnswers with(Danger answer) {
        return new ReportAnswers(submission, code, returning, story, answer, about, reach, more);
    }

    public ReportAnswers with(About answer) {
        return new ReportAnswers(submission, code, returning, story, danger, answer, reach, more);
    }

    public ReportAnswers with(Reach answer) {
        return new ReportAnswers(submission, code, returning, story, danger, about, answer, more);
    }

    public ReportAnswers with(More answer) {
        return new ReportAnswers(submission, code, returning, story, danger, about, reach, answer);
    }

    /** Where the worker is, or where it happened. */
    public String country() {
        return about.country();
    }

    /** What decides which numbers are named. */
    public Situation situation() {
        return new Situation(
                country(), about.part(), about.reader(), danger.danger().equals("YES"));
    }

    /** The same answers as another report. */
    public ReportAnswers under(UUID other, String otherCode) {
        return new ReportAnswers(other, otherCode, returning, story, danger, about, reach, more);
    }

    public ReportAnswers returning(boolean now) {
        return new ReportAnswers(submission, code, now, story, danger, about, reach, more);
    }
}
