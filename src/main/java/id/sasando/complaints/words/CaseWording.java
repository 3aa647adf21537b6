package id.sasando.complaints.words;

import id.sasando.complaints.core.CaseFile;
import id.sasando.complaints.core.CaseSubject;
import id.sasando.reference.CodeLists;
import id.sasando.reference.Countries;
import id.sasando.reference.Regions;
import id.sasando.web.Option;
import id.sasando.web.Texts;
import id.sasando.wording.ReadPhone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Codes of a case in the reader's words. */
@Component
public class CaseWording {
    private final CodeLists codes;
    private final Countries countries;
    private final Regions regions;
    private final Clock clock;

    public CaseWording(CodeLists codes, Countries countries, Regions regions, Clock clock) {
        this.codes = codes;
        this.countries = countries;
        this.regions = regions;
        this.clock = clock;
    }

    public String state(CaseFile file, Texts texts) {
        return texts.get("complaints.state." + file.state());
    }

    public List<String> types(CaseSubject subject, Texts texts) {
        return subject.types().stream().map(it -> type(it, texts)).toList();
    }

    public String type(String code, Texts texts) {
        return codes.caseTypes().label(code, texts.language().code());
    }

    public String departure(String code, Texts texts) {
        return codes.departureStatuses().label(code, texts.language().code());
    }

    public String channel(String code, Texts texts) {
        return codes.channels().label(code, texts.language().code());
    }

    public String complainant(String code, Texts texts) {
        return codes.complainantTypes().label(code, texts.language().code());
    }

    public String outcome(String code, Texts texts) {
        return codes.outcomes().label(code, texts.language().code());
    }

    public String country(String code, Texts texts) {
        return countries.name(code, texts.language().code());
    }

    /** A telephone number that is stored, with its country: {@code +852 5123 4567, Hong Kong}. */
    public String phone(String value, Texts texts) {
        return ReadPhone.stored(value).shown(countries, texts.language().code());
    }

    public String regency(String code) {
        return regions.regency(code).map(Regions.Region::name).orElse(code);
    }

    /** Village, district and regency, as far as they are known; empty if nothing is. */
    public String origin(Optional<String> village, Optional<String> regency) {
        return village.flatMap(regions::village)
                .map(it -> String.join(", ", it.village(), it.district(), it.regency()))
                .or(() -> regency.map(this::regency))
                .orElse("");
    }

    public List<Option> typeOptions(Texts texts) {
        return codes.caseTypes().on(today(texts)).stream()
                .map(it -> new Option(it.code(), it.label().in(texts.language().code())))
                .toList();
    }

    public List<Option> departureOptions(Texts texts) {
        return codes.departureStatuses().on(today(texts)).stream()
                .map(it -> new Option(it.code(), it.label().in(texts.language().code())))
                .toList();
    }

    public List<Option> outcomeOptions(Texts texts) {
        return codes.outcomes().on(today(texts)).stream()
                .map(it -> new Option(it.code(), it.label().in(texts.language().code())))
                .toList();
    }

    public List<Option> partnerTypeOptions(Texts texts) {
        return codes.partnerTypes().on(today(texts)).stream()
                .map(it -> new Option(it.code(), it.label().in(texts.language().code())))
                .toList();
    }

    public List<Option> countryOptions(Texts texts) {
        var language = texts.language().code();
        return countries.all(language).stream()
                .map(it -> new Option(it.alpha2(), it.name().in(language)))
                .toList();
    }

    public List<Option> regencyOptions() {
        return regions.regencies().stream()
                .map(it -> new Option(it.code(), it.name()))
                .toList();
    }

    public LocalDate today(Texts texts) {
        return clock.instant().atZone(texts.zone()).toLocalDate();
    }
}
